"""Brings a source onto this machine, into a scratch folder."""

import os
import subprocess
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, assert_never

from prover.core.errors import ConfigError
from prover.data.source import GitSource, HuggingFaceSource, LocalSource, Source, WebSource

_CLONE_S: Final = 600.0
_SILENCE_S: Final = 60.0  # without a byte from a server
_MAX_BYTES: Final = 200_000_000
_CHUNK_BYTES: Final = 1 << 16
_HEX_DIGITS: Final = frozenset("0123456789abcdef")
_COPY_INSTEAD: Final = "without a network, give a copy with --from PATH"


@dataclass(frozen=True, slots=True)
class Download:
    """What is on this machine now."""

    path: Path  # a file or a folder
    commit: str = ""  # the whole hash that the revision stands for, where the source has one


def download(source: Source, scratch: Path, environment: Mapping[str, str]) -> Download:
    """Copy `source` into the folder `scratch`; what is local is left where it is.

    Raises:
        ConfigError: it cannot be had; the message is one line and says what to do.
    """
    match source:
        case LocalSource(path):
            return Download(path)
        case GitSource(url, revision):
            return _clone(url, revision, scratch / "repository", environment)
        case HuggingFaceSource(dataset, file, revision):
            home = environment.get("HF_ENDPOINT") or "https://huggingface.co"
            parts = ("datasets", dataset, "resolve", revision, file)
            address = f"{home.rstrip('/')}/{'/'.join(map(urllib.parse.quote, parts))}"
            return _get(address, Path(file).name, scratch)
        case WebSource(url):
            return _get(url, Path(urllib.parse.urlparse(url).path).name, scratch)
        case _ as never:
            assert_never(never)


def _clone(url: str, revision: str, folder: Path, environment: Mapping[str, str]) -> Download:
    """Clone, and check out the commit. Git itself checks contents against the commit's hash."""

    def git(*arguments: str) -> str:
        try:
            ended = subprocess.run(
                ["git", "-c", "advice.detachedHead=false", *arguments],
                env={**environment, "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=_CLONE_S,
            )
        except FileNotFoundError as error:
            raise ConfigError(f"git is not installed: install it, or {_COPY_INSTEAD}") from error
        except subprocess.TimeoutExpired as error:
            raise ConfigError(f"{url}: no answer in {_CLONE_S:g} s; {_COPY_INSTEAD}") from error
        if ended.returncode != 0:
            said = ended.stderr.strip().splitlines() or ["git failed"]
            why = next((line for line in said if line.startswith("fatal: ")), said[-1])
            raise ConfigError(f"{url}: {why.removeprefix('fatal: ')}; {_COPY_INSTEAD}")
        return ended.stdout.strip()

    git("clone", "--quiet", "--no-checkout", "--", url, str(folder))
    at = ("-C", str(folder))
    try:
        commit = git(*at, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    except ConfigError as error:
        raise ConfigError(f"{url}: it has no revision {revision}") from error
    if set(revision) <= _HEX_DIGITS and not commit.startswith(revision):
        raise ConfigError(f"{url}: a branch or tag has the name of the commit {revision}")
    git(*at, "checkout", "--quiet", "--detach", commit)
    return Download(folder, commit)


def _get(url: str, name: str, scratch: Path) -> Download:
    """Download one file."""
    target = scratch / (name or "download")
    try:
        with urllib.request.urlopen(url, timeout=_SILENCE_S) as answer, target.open("wb") as out:
            commit = answer.headers.get("X-Repo-Commit") or ""
            expected = answer.headers.get("Content-Length")
            n_bytes = 0
            while chunk := answer.read(_CHUNK_BYTES):
                n_bytes += len(chunk)
                if n_bytes > _MAX_BYTES:
                    raise ConfigError(f"{url}: larger than {_MAX_BYTES >> 20} MB; no benchmark is")
                out.write(chunk)
    except urllib.error.HTTPError as error:
        raise ConfigError(f"{url}: the server answers {error.code} {error.reason}") from error
    except (urllib.error.URLError, TimeoutError, ConnectionError) as error:
        why = getattr(error, "reason", None) or error
        why = os.strerror(why.errno) if isinstance(why, OSError) and why.errno else why
        raise ConfigError(f"{url}: {why}; {_COPY_INSTEAD}") from error
    if expected is not None and n_bytes != int(expected):
        raise ConfigError(f"{url}: only {n_bytes} of {expected} bytes came; run it again")
    return Download(target, commit)
