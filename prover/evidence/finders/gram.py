"""Sums of squares by Gram matrices, exactly: linear conditions, rounding, squares again.

A sum of squares of combinations of b₁ … bₙ is Σ Qᵢⱼ bᵢ bⱼ for a positive semidefinite Q; which Q
belong to a polynomial is a system of linear equations (Powers and Wörmann 1998). A solution in
floating point is rounded in the unknowns that are free, and the others follow (Peyrl and Parrilo
2008); where the matrix is singular, its kernel is rounded first and the bᵢ made fewer.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Final, TypeAlias

from flint import fmpq, fmpq_mat, fmpq_mpoly

from prover.evidence.finders.ideal import Ideal
from prover.evidence.nodes.combinations import Factor

Matrix: TypeAlias = list[list[Fraction]]
Entry: TypeAlias = tuple[int, int, int]  # block, row, column

MAX_UNKNOWNS: Final = 1_600
_MAX_CONDITIONS: Final = 600
_MAX_BITS: Final = 100
_DENOMINATORS: Final = (1, 2, 3, 4, 6, 12, 60, 1_000, 100_000)


@dataclass(frozen=True, slots=True)
class Block:
    """Squares of combinations of `basis`, times `p`, which is the product of `factors`."""

    factors: tuple[Factor, ...]
    p: fmpq_mpoly
    basis: tuple[fmpq_mpoly, ...]


@dataclass(frozen=True, slots=True)
class Square:
    """`weight * root²`, times the block's polynomial."""

    block: int
    weight: Fraction
    root: fmpq_mpoly


@dataclass(slots=True)
class Conditions:
    """The linear equations for the weights of `strict` and the entries of the blocks' matrices.

    The weighted `strict` and the sums of squares add up to 0 modulo the ideal; the weights to 1.
    """

    strict: Sequence[fmpq_mpoly]
    blocks: tuple[Block, ...]
    ideal: Ideal
    entries: list[Entry] = field(init=False)
    rows: dict[tuple[int, ...], dict[int, Fraction]] = field(init=False)  # unknown: coefficient

    def __post_init__(self) -> None:
        """Write the equations; unknowns are the weights, then the entries."""
        self.entries = [
            (k, i, j)
            for k, block in enumerate(self.blocks)
            for i in range(len(block.basis))
            for j in range(i, len(block.basis))
        ]
        self.rows = {}
        for unknown, p in enumerate(self.strict):
            self._add(unknown, p)
        for unknown, (k, i, j) in enumerate(self.entries, start=len(self.strict)):
            block = self.blocks[k]
            p = block.p * block.basis[i] * block.basis[j]
            self._add(unknown, p if i == j else 2 * p)

    @property
    def n_unknowns(self) -> int:
        """How many weights and entries there are."""
        return len(self.strict) + len(self.entries)

    def are_too_large(self) -> bool:
        """Whether there are too many, or coefficients that no floating point number is near."""
        if self.n_unknowns > MAX_UNKNOWNS or len(self.rows) > _MAX_CONDITIONS:
            return True
        return any(
            max(c.numerator.bit_length(), c.denominator.bit_length()) > _MAX_BITS
            for row in self.rows.values()
            for c in row.values()
        )

    def _add(self, unknown: int, p: fmpq_mpoly) -> None:
        for monomial, c in self.ideal.remainder(p).to_dict().items():
            row = self.rows.setdefault(tuple(map(int, monomial)), {})
            row[unknown] = Fraction(int(c.p), int(c.q))

    def equations(self) -> Iterator[tuple[dict[int, Fraction], Fraction]]:
        """Coefficients and right sides."""
        for row in self.rows.values():
            yield row, Fraction(0)
        yield dict.fromkeys(range(len(self.strict)), Fraction(1)), Fraction(1)

    def without_zeros(self) -> "Conditions":
        """The same without basis elements whose diagonal entry an equation makes 0.

        That are those outside the Newton polytope, and more of the kind.
        """
        diagonal = {
            unknown: (k, i)
            for unknown, (k, i, j) in enumerate(self.entries, start=len(self.strict))
            if i == j
        }
        weights = range(len(self.strict))
        gone: set[tuple[int, int]] = set()
        for row in self.rows.values():
            signs = {c > 0 for c in row.values()}
            if len(signs) == 1 and all(u in diagonal or u in weights for u in row):
                gone |= {diagonal[u] for u in row if u in diagonal}
        if not gone:
            return self
        blocks = tuple(
            replace(b, basis=tuple(q for i, q in enumerate(b.basis) if (k, i) not in gone))
            for k, b in enumerate(self.blocks)
        )
        return Conditions(self.strict, blocks, self.ideal).without_zeros()

    def rounded(self, near: Sequence[float]) -> tuple[list[Fraction], list[Square]] | None:
        """Weights and squares near a solution in floating point."""
        solved = self._solved()
        if solved is None:
            return None
        pivots, table = solved
        free = [u for u in range(self.n_unknowns) if u not in pivots]
        for denominator in _DENOMINATORS:
            values = [Fraction(0)] * self.n_unknowns
            for u in free:
                values[u] = Fraction(round(near[u] * denominator), denominator)
            for u, (constant, row) in zip(pivots, table, strict=True):
                values[u] = constant - sum((c * values[v] for v, c in row), Fraction(0))
            squares = self._squares(values)
            if squares is not None and min(values[: len(self.strict)]) >= 0:
                return values[: len(self.strict)], squares
        return None

    def _solved(
        self,
    ) -> tuple[list[int], list[tuple[Fraction, list[tuple[int, Fraction]]]]] | None:
        """The pivots of the equations, and each as a constant minus multiples of free unknowns."""
        equations = list(self.equations())
        n = self.n_unknowns
        matrix = fmpq_mat(len(equations), n + 1)
        for i, (row, right) in enumerate(equations):
            for u, c in row.items():
                matrix[i, u] = fmpq(c.numerator, c.denominator)
            matrix[i, n] = fmpq(right.numerator, right.denominator)
        reduced, rank = matrix.rref()
        pivots: list[int] = []
        table: list[tuple[Fraction, list[tuple[int, Fraction]]]] = []
        for i in range(rank):
            entries = [(u, _fraction(reduced[i, u])) for u in range(n + 1) if reduced[i, u] != 0]
            pivot, rest = entries[0][0], entries[1:]
            if pivot == n:
                return None  # 0 = 1
            constant = rest.pop()[1] if rest and rest[-1][0] == n else Fraction(0)
            pivots.append(pivot)
            table.append((constant, rest))
        return pivots, table

    def _squares(self, values: Sequence[Fraction]) -> list[Square] | None:
        """The matrices as sums of squares; None if one is not positive semidefinite."""
        found = []
        matrices = [[[Fraction(0)] * len(b.basis) for _ in b.basis] for b in self.blocks]
        for value, (k, i, j) in zip(values[len(self.strict) :], self.entries, strict=True):
            matrices[k][i][j] = matrices[k][j][i] = value
        for k, matrix in enumerate(matrices):
            decomposed = squares_of(matrix)
            if decomposed is None:
                return None
            for weight, root in decomposed:
                total = self.ideal.constant(Fraction(0))
                for c, q in zip(root, self.blocks[k].basis, strict=True):
                    total = total + self.ideal.constant(c) * q
                found.append(Square(k, weight, total))
        return found


def squares_of(matrix: Matrix) -> list[tuple[Fraction, list[Fraction]]] | None:
    """Weights above 0 and vectors with `matrix = Σ weight * v vᵀ`; None if there are none."""
    n = len(matrix)
    rest = [row[:] for row in matrix]
    found = []
    for k in range(n):
        pivot = rest[k][k]
        if pivot < 0 or (pivot == 0 and any(rest[k])):
            return None
        if pivot == 0:
            continue
        root = [c / pivot for c in rest[k]]
        found.append((pivot, root))
        for i in range(k, n):
            for j in range(k, n):
                rest[i][j] -= pivot * root[i] * root[j]
    return found


def _fraction(value: fmpq) -> Fraction:
    return Fraction(int(value.p), int(value.q))
