"""Finds positive combinations by semidefinite programming, rounded to exact ones.

Floating point only suggests: what is handed on satisfies the equations exactly, and the check
sees nothing else.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations, combinations_with_replacement
from typing import TYPE_CHECKING, Final, TypeAlias

from flint import fmpq_mpoly

from prover.evidence.arithmetic.algebra import integral, term_of
from prover.evidence.finders.gram import MAX_UNKNOWNS, Block, Conditions, Square
from prover.evidence.finders.ideal import Ideal
from prover.evidence.finders.known import Knowledge
from prover.evidence.finders.positivity import Column, combination_of_columns
from prover.evidence.nodes.combinations import Factor, PositiveCombination, SquareFactor
from prover.smt.clock import Clock

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_Multiplier: TypeAlias = tuple[tuple[Factor, ...], fmpq_mpoly]

_SOLVER_S: Final = 3.0
_MAX_ATOMS: Final = 7
_MAX_BASIS: Final = 36
_MAX_DEGREE: Final = 8
_MAX_MULTIPLIERS: Final = 8
_ROUNDS: Final = 4  # of making a basis smaller by a kernel
_KERNEL: Final = 1e-4  # eigenvalues below it, relative to the largest, are taken for 0
_KERNEL_DENOMINATOR: Final = 24


@dataclass(frozen=True, slots=True)
class _Approximation:
    """A solution in floating point: all unknowns, the matrices, and their least eigenvalue."""

    values: "NDArray[np.float64]"
    matrices: list["NDArray[np.float64]"]
    least: float


def find_squares(known: Knowledge, ideal: Ideal, clock: Clock) -> PositiveCombination | None:
    """A positive combination with sums of squares as multipliers, of as few signs as possible.

    Raises:
        TooLargeError: a polynomial grew past its limit.
    """
    if not 1 <= len(ideal.atoms) <= _MAX_ATOMS or not known.signs:
        return None
    signs = [(factor, ideal.convert(p), strict) for factor, p, strict in known.signs]
    strict = [Column((), ideal.convert({(): Fraction(1)}))]
    strict += [Column((factor,), p) for factor, p, is_strict in signs if is_strict]
    top = max((int(p.total_degree()) for _, p, _ in signs), default=0)
    degree = top + top % 2
    for multipliers, most in _stages(signs, degree):
        if most > _MAX_DEGREE or clock.left_s() <= 0:
            break
        found = _solve(strict, multipliers, most, known, ideal, clock)
        if found is not None:
            return found
    return None


def _stages(
    signs: Sequence[tuple[Factor, fmpq_mpoly, bool]], degree: int
) -> Iterator[tuple[list[_Multiplier], int]]:
    """What sums of squares are multiplied by, and the degree of the products."""
    few = signs[-_MAX_MULTIPLIERS:]
    single: list[_Multiplier] = [((factor,), p) for factor, p, _ in few]
    pairs: list[_Multiplier] = [((f, g), p * q) for (f, p, _), (g, q, _) in combinations(few, 2)]
    yield [], degree
    yield single, degree
    yield [*single, *pairs], degree
    yield single, degree + 2
    yield [*single, *pairs], degree + 2


def _solve(
    strict: Sequence[Column],
    multipliers: Iterable[_Multiplier],
    degree: int,
    known: Knowledge,
    ideal: Ideal,
    clock: Clock,
) -> PositiveCombination | None:
    one = ideal.convert({(): Fraction(1)})
    blocks = []
    every: list[_Multiplier] = [((), one), *multipliers]
    for factors, p in every:
        room = degree - int(p.total_degree())
        if room >= 0:
            blocks.append(Block(factors, p, tuple(_monomials(ideal, room // 2))))
    if max(len(b.basis) for b in blocks) > _MAX_BASIS or _unknowns(blocks) > 4 * MAX_UNKNOWNS:
        return None
    conditions = Conditions([c.p for c in strict], tuple(blocks), ideal).without_zeros()
    for _ in range(_ROUNDS):
        if conditions.are_too_large():
            return None
        near = _approximate(conditions, clock)
        if near is None:
            return None
        exact = conditions.rounded(near.values.tolist())
        if exact is not None:
            return _combination(strict, conditions, *exact, known, ideal)
        fewer = _without_kernels(conditions, near)
        if fewer is None:
            return None
        conditions = fewer
    return None


def _unknowns(blocks: Iterable[Block]) -> int:
    return sum(len(b.basis) * (len(b.basis) + 1) // 2 for b in blocks)


def _monomials(ideal: Ideal, degree: int) -> Iterator[fmpq_mpoly]:
    """Those up to a degree that the equations leave as they are."""
    for k in range(degree + 1):
        for chosen in combinations_with_replacement(ideal.atoms, k):
            powers = tuple((a, chosen.count(a)) for a in dict.fromkeys(chosen))
            p = ideal.convert({powers: Fraction(1)})
            if ideal.remainder(p) == p:
                yield p


def _approximate(conditions: Conditions, clock: Clock) -> _Approximation | None:
    """A solution whose matrices are as far inside the cone as can be."""
    import clarabel  # here, because it is seldom needed and takes as long as a proof to import
    import numpy as np
    from scipy import sparse

    n_strict, n = len(conditions.strict), conditions.n_unknowns
    least = n  # the last unknown: every matrix minus `least` times the identity is in the cone
    rows: list[int] = []
    columns: list[int] = []
    data: list[float] = []
    right: list[float] = []

    def put(row: int, column: int, value: float) -> None:
        rows.append(row)
        columns.append(column)
        data.append(value)

    for row, b in conditions.equations():
        scale = float(max(map(abs, row.values()), default=Fraction(1))) or 1.0
        for u, c in row.items():
            put(len(right), u, float(c) / scale)
        right.append(float(b) / scale)
    cones = [clarabel.ZeroConeT(len(right))]
    for u in range(n_strict):
        put(len(right), u, -1.0)
        right.append(0.0)
    put(len(right), least, 1.0)
    right.append(1.0)
    cones.append(clarabel.NonnegativeConeT(n_strict + 1))
    unknown = {entry: u for u, entry in enumerate(conditions.entries, start=n_strict)}
    for k, block in enumerate(conditions.blocks):
        size = len(block.basis)
        for j in range(size):
            for i in range(j + 1):
                put(len(right), unknown[k, i, j], -1.0 if i == j else -(2.0**0.5))
                if i == j:
                    put(len(right), least, 1.0)
                right.append(0.0)
        if size:
            cones.append(clarabel.PSDTriangleConeT(size))
    goal = np.zeros(n + 1)
    goal[least] = -1.0
    matrix = sparse.csc_matrix((data, (rows, columns)), shape=(len(right), n + 1))
    settings = clarabel.DefaultSettings()
    settings.verbose = False
    settings.max_threads = 1
    settings.time_limit = max(0.01, min(_SOLVER_S, clock.left_s()))
    nothing = sparse.csc_matrix((n + 1, n + 1))
    solver = clarabel.DefaultSolver(nothing, goal, matrix, np.array(right), cones, settings)
    solution = solver.solve()
    if str(solution.status) not in ("Solved", "AlmostSolved"):
        return None
    values = np.array(solution.x)
    if not np.isfinite(values).all() or values[least] < -_KERNEL:
        return None
    matrices = []
    for k, block in enumerate(conditions.blocks):
        q = np.zeros((len(block.basis), len(block.basis)))
        for i in range(len(block.basis)):
            for j in range(i, len(block.basis)):
                q[i, j] = q[j, i] = values[unknown[k, i, j]]
        matrices.append(q)
    return _Approximation(values, matrices, float(values[least]))


def _without_kernels(conditions: Conditions, near: _Approximation) -> Conditions | None:
    """The same with fewer basis elements: those orthogonal to the kernels. None if there are none.

    The kernel of a matrix says where the sum of squares vanishes, which is mostly at points with
    small rational coordinates.
    """
    blocks, changed = [], False
    for block, q in zip(conditions.blocks, near.matrices, strict=True):
        kernel = _kernel(q)
        if kernel is None:
            return None
        if not kernel:
            blocks.append(block)
            continue
        changed = True
        pivots = [next(i for i, c in enumerate(row) if c) for row in kernel]
        basis = []
        for j, b in enumerate(block.basis):
            if j in pivots:
                continue
            total = b
            for pivot, row in zip(pivots, kernel, strict=True):
                if row[j]:
                    total = total - conditions.ideal.constant(row[j]) * block.basis[pivot]
            basis.append(total)
        blocks.append(replace(block, basis=tuple(basis)))
    if not changed:
        return None
    return Conditions(conditions.strict, tuple(blocks), conditions.ideal).without_zeros()


def _kernel(q: "NDArray[np.float64]") -> list[list[Fraction]] | None:
    """The reduced row echelon form of the kernel in rationals; None if it is not near them."""
    import numpy as np

    if not len(q):
        return []
    eigenvalues, vectors = np.linalg.eigh(q)
    small = eigenvalues < _KERNEL * max(1.0, float(eigenvalues[-1]))
    rows = vectors[:, small].T.copy()
    found: list[list[Fraction]] = []
    column = 0
    for i in range(len(rows)):
        while column < rows.shape[1]:
            best = i + int(np.argmax(np.abs(rows[i:, column])))
            if abs(rows[best, column]) > 1e-2:
                break
            column += 1
        if column == rows.shape[1]:
            return None
        rows[[i, best]] = rows[[best, i]]
        rows[i] /= rows[i, column]
        for other in range(len(rows)):
            if other != i:
                rows[other] -= rows[other, column] * rows[i]
        column += 1
    for row in rows:
        exact = [Fraction(float(c)).limit_denominator(_KERNEL_DENOMINATOR) for c in row]
        if max(abs(float(e) - c) for e, c in zip(exact, row, strict=True)) > 1e-2:
            return None
        found.append(exact)
    return found


def _combination(
    strict: Sequence[Column],
    conditions: Conditions,
    weights: Sequence[Fraction],
    squares: Sequence[Square],
    known: Knowledge,
    ideal: Ideal,
) -> PositiveCombination | None:
    others = []
    for square in squares:
        block = conditions.blocks[square.block]
        root = integral(ideal.restore(square.root))
        r = ideal.convert(root)
        factor: tuple[Factor, ...] = (SquareFactor(term_of(root, known.type)),)
        if r.is_constant():  # a constant times the block's own sign
            factor = ()
        others.append(Column((*block.factors, *factor), block.p * r * r))
    used = [column for column, w in zip(strict, weights, strict=True) if w]
    return combination_of_columns(used, others, known, ideal)
