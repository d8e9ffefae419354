"""The record next to a proved file: what was asked, what was answered, and who checked it."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from prover.batch.records import Record
from prover.core.errors import ConfigError, TheoremParseError

_FORMAT = 1
PROVED_SUFFIX = ".proved.lean"
CERTIFICATE_SUFFIX = ".certificate.json"


@dataclass(frozen=True, slots=True)
class FileCertificate:
    """Enough to check a proved file again, without the file that it was made from."""

    original: str  # the text that was asked about, with its `sorry`s
    proved_sha256: str  # of the text that answers it
    lean_toolchain: str
    library: str
    problems: tuple[dict[str, Any], ...]  # one record for each `sorry`, in order

    def as_json(self) -> str:
        """The text of a certificate file."""
        data = {
            "format": _FORMAT,
            "lean_toolchain": self.lean_toolchain,
            "library": self.library,
            "original_sha256": sha256(self.original),
            "proved_sha256": self.proved_sha256,
            "problems": self.problems,
            "original": self.original,
        }
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"

    @classmethod
    def read(cls, path: Path) -> "FileCertificate":
        """Read what `as_json` wrote.

        Raises:
            ConfigError: it is not there.
            TheoremParseError: it is no certificate, or was damaged.
        """
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            if data["format"] != _FORMAT:
                raise TheoremParseError(f"{path}: written by another version of prover")
            certificate = cls(
                original=str(data["original"]),
                proved_sha256=str(data["proved_sha256"]),
                lean_toolchain=str(data["lean_toolchain"]),
                library=str(data["library"]),
                problems=tuple(data["problems"]),
            )
            if sha256(certificate.original) != data["original_sha256"]:
                raise TheoremParseError(f"{path}: damaged; its text does not fit its hash")
        except FileNotFoundError as error:
            raise ConfigError(f"{path}: no such file; name it with --certificate FILE") from error
        except (ValueError, KeyError, TypeError) as error:
            raise TheoremParseError(f"{path}: not a certificate of ours ({error})") from error
        return certificate


def certificate_of(
    original: str, proved: str, records: Sequence[Record], *, lean_toolchain: str, library: str
) -> FileCertificate:
    """The certificate of a proved text."""
    problems = tuple(json.loads(record.as_json()) for record in records)
    return FileCertificate(original, sha256(proved), lean_toolchain, library, problems)


def certificate_path(file: Path) -> Path:
    """Where the certificate of `file` is: a.lean and a.proved.lean have a.certificate.json."""
    name = file.name.removesuffix(PROVED_SUFFIX).removesuffix(".lean")
    return file.with_name(name + CERTIFICATE_SUFFIX)


def proved_path(file: Path, folder: Path) -> Path:
    """Where the proved copy of `file` goes."""
    return folder / (file.name.removesuffix(".lean") + PROVED_SUFFIX)


def sha256(text: str) -> str:
    """The hash of a file's text."""
    return hashlib.sha256(text.encode()).hexdigest()
