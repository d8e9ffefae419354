"""A statement with what a person says that the linter should and should not find in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Self

from prover.core.errors import ConfigError
from prover.core.theorem import Theorem
from prover.smt.finding import Finding, FindingKind

_LISTS: Final = ("expected", "unwanted")


@dataclass(frozen=True, slots=True)
class LintCase:
    """A test case for the linter's rules."""

    theorem: Theorem
    expected: frozenset[FindingKind]
    unwanted: frozenset[FindingKind]

    def disagreements(self, findings: Sequence[Finding]) -> Iterator[str]:
        """Where the findings are not those of the case, in words."""
        found = {finding.kind for finding in findings}
        for kind in sorted(self.expected - found, key=str):
            yield f"not found: {kind.value}"
        for kind in sorted(self.unwanted & found, key=str):
            yield f"false alarm: {kind.value}"

    def as_data(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "name": self.theorem.name,
            "header": self.theorem.header,
            "formal_statement": self.theorem.statement,
            "expected": sorted(kind.value for kind in self.expected),
            "unwanted": sorted(kind.value for kind in self.unwanted),
        }

    @classmethod
    def from_data(cls, data: object) -> Self:
        """Read what `as_data` wrote.

        Raises:
            ConfigError: it is something else.
        """
        if not isinstance(data, dict):
            raise ConfigError("not a JSON object")
        try:
            expected, unwanted = (
                frozenset(FindingKind(kind) for kind in data[key]) for key in _LISTS
            )
        except (KeyError, TypeError, ValueError) as error:
            raise ConfigError(f"no findings to compare with: {error}") from error
        name, header, statement = (data.get(k) for k in ("name", "header", "formal_statement"))
        if not (isinstance(name, str) and isinstance(header, str) and isinstance(statement, str)):
            raise ConfigError('"name", "header" and "formal_statement" are not all texts')
        return cls(Theorem(name, header, statement), expected, unwanted)
