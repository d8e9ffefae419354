"""The certificate as a file: everything that anyone needs to check an acceptance again."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from prover.core.errors import ConfigError
from prover.core.protocols import Verifier
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Certificate, Verdict, VerifiedProof

FORMAT = 1


def to_json(proofs: Iterable[VerifiedProof]) -> str:
    """The accepted proofs of one file with their certificates, as JSON."""
    records = [_record(proof) for proof in proofs]
    return json.dumps({"format": FORMAT, "proofs": records}, ensure_ascii=False, indent=2) + "\n"


def from_json(text: str) -> list[VerifiedProof]:
    """The proofs that `to_json` wrote.

    Raises:
        ConfigError: the text is not a certificate of this format.
        UnverifiedProofError: a certificate does not fit its theorem or its proof.
    """
    try:
        content = json.loads(text)
        if content["format"] != FORMAT:
            raise ConfigError(f"the certificate's format is {content['format']}, not {FORMAT}")
        return [_from_record(record) for record in content["proofs"]]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ConfigError(f"not a certificate of this prover: {error!r}") from error


def recheck(verifier: Verifier, proofs: Sequence[VerifiedProof]) -> list[Verdict]:
    """Verify each proof again from scratch; what its certificate says is not believed."""
    return [verifier.verify(proof.theorem, proof.proof) for proof in proofs]


def _record(verified: VerifiedProof) -> dict[str, Any]:
    theorem, issued = verified.theorem, verified.certificate
    return {
        "theorem": {
            "name": theorem.name,
            "header": theorem.header,
            "statement": theorem.statement,
            "opening": theorem.opening,
            "closing": theorem.closing,
        },
        "tactics": list(verified.proof.tactics),
        "certificate": {
            "theorem_sha256": issued.theorem_sha256,
            "proof_sha256": issued.proof_sha256,
            "lean_toolchain": issued.lean_toolchain,
            "library": issued.library,
            "axioms": sorted(issued.axioms),
            "checks": list(issued.checks),
        },
    }


def _from_record(record: dict[str, Any]) -> VerifiedProof:
    issued = record["certificate"]
    parts = ("name", "header", "statement", "opening", "closing")
    return VerifiedProof(
        Theorem(**{part: _text(record["theorem"][part]) for part in parts}),
        ProofScript(tuple(_text(tactic) for tactic in record["tactics"])),
        Certificate(
            theorem_sha256=_text(issued["theorem_sha256"]),
            proof_sha256=_text(issued["proof_sha256"]),
            lean_toolchain=_text(issued["lean_toolchain"]),
            library=_text(issued["library"]),
            axioms=frozenset(_text(name) for name in issued["axioms"]),
            checks=tuple(_text(check) for check in issued["checks"]),
        ),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text expected, not {value!r}")
    return value
