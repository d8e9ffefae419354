"""Sequences of integers given by a recurrence: read from a hypothesis, and computed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from prover.evidence.arithmetic.values import number_at
from prover.evidence.errors import WrongError
from prover.evidence.nodes.integers import Iteration
from prover.evidence.rules.progressions import offset_of
from prover.evidence.sequent import Sequent
from prover.smt.elaborate.statement import Hypothesis
from prover.smt.terms.build import apply, eq, num, var
from prover.smt.terms.term import Term, free_names, walk
from prover.smt.terms.types import INTEGERS, NAT

MAX_ARGUMENT: Final = 3_000  # Lean's kernel goes as deep
_MAX_ORDER: Final = 6
_MAX_BITS: Final = 20_000
INDEX: Final = "index"
_PREVIOUS: Final = "previous"


@dataclass(frozen=True, slots=True)
class Recurrence:
    """`∀ n ≥ least, f (n + ahead) = …`, in terms of `order` values of f before that and of n.

    `step` says the value where the variable `index` is n and `previous0`, … are those values, the
    earliest first. The first of them has the argument `n + first`; `first` may be negative.
    """

    function: Term
    least: int
    is_conditional: bool
    first: int
    order: int
    step: Term

    @property
    def start(self) -> int:
        """The argument of the first value that has to be given."""
        return self.least + self.first

    @property
    def uses_index(self) -> bool:
        """Whether the step depends on n itself."""
        return INDEX in free_names(self.step)


def previous(i: int) -> str:
    """The name of the i-th earlier value in a step."""
    return f"{_PREVIOUS}{i}"


def read_recurrence(claim: Term) -> Recurrence | None:
    """The recurrence that a hypothesis states, if it states one."""
    if claim.op != "forall" or claim.bound.type != NAT:
        return None
    n, body, least = claim.bound.name, claim.body, 0
    conditional = body.op == "imp"
    if conditional:
        found = _least(body.args[0], n)
        if found is None:
            return None
        least, body = found, body.args[1]
    if body.op != "eq" or body.args[0].type not in INTEGERS:
        return None
    left, right = body.args
    ahead = _offset(left, n)
    if ahead is None:
        return None
    f = left.args[0]
    parts = [part for part in walk(right) if part.op == "app" and part.args[0] == f]
    offsets = [_offset(part, n) for part in parts]
    known = [offset for offset in offsets if offset is not None]
    if not known or len(known) < len(offsets) or max(known) >= ahead or min(known) + least < 0:
        return None
    first = min(known)
    if ahead - first > _MAX_ORDER:
        return None

    def step(term: Term) -> Term:
        if term.op == "app" and term.args[0] == f:
            offset = _offset(term, n)
            assert offset is not None
            return var(previous(offset - first), right.type)
        return var(INDEX, NAT) if term.op == "var" and term.name == n else term

    # Applications first: what they are applied to mentions n.
    body = _outermost(right, step)
    allowed = {INDEX, *(previous(i) for i in range(ahead - first))}
    if not free_names(body) <= allowed:
        return None
    return Recurrence(f, least, conditional, first, ahead - first, body)


def _outermost(term: Term, step: Callable[[Term], Term]) -> Term:
    changed = step(term)
    if changed is not term or not term.args:
        return changed
    return term.rebuilt(tuple(_outermost(arg, step) for arg in term.args))


def values_of(node: Iteration, at: Sequent) -> tuple[Recurrence, list[int], Sequent]:
    """The recurrence, its given values, and the sequent with the wanted values.

    Raises:
        WrongError: there is no recurrence, or values are not given or too large.
    """
    claim = at.claim(node.hypothesis)
    read = None if claim is None else read_recurrence(claim)
    if read is None:
        raise WrongError(f"{node.hypothesis} is no recurrence")
    if node.least < read.least:
        raise WrongError(f"{node.hypothesis} says nothing at {node.least}")
    read = replace(read, least=node.least)
    given = [_given(at, name, read.function, read.start + i) for i, name in enumerate(node.initial)]
    if len(given) != read.order or len(node.names) != len(node.arguments):
        raise WrongError("another number of values")
    if any(not read.start <= m <= MAX_ARGUMENT for m in node.arguments):
        raise WrongError("an argument that is out of range")
    found = computed(read, given, max(node.arguments, default=0))
    for name, m in zip(node.names, node.arguments, strict=True):
        if name in at.names:
            raise WrongError(f"the name {name} is taken")
        value = num(found[m - read.start], read.step.type)
        equation = eq(apply(read.function, num(m, NAT)), value)
        at = Sequent(at.variables, (*at.hypotheses, Hypothesis(name, equation)), at.conclusion)
    return read, given, at


def computed(read: Recurrence, given: list[int], last: int) -> list[int]:
    """The values from `read.start` to `last`.

    Raises:
        WrongError: a value is not known, or too large.
    """
    values = list(given)
    while read.start + len(values) <= last:
        n = read.least + len(values) - read.order
        at: Mapping[str, int] = {
            INDEX: n,
            **{previous(i): v for i, v in enumerate(values[-read.order :])},
        }
        value = number_at(read.step, at)
        if value is None or value.bit_length() > _MAX_BITS:
            raise WrongError("a value that is not known, or too large")
        values.append(value)
    return values


def given_value(claim: Term, function: Term) -> tuple[int, int] | None:
    """m and v of a hypothesis `f m = v`."""
    if claim.op != "eq" or claim.args[0].op != "app" or not claim.args[1].is_num:
        return None
    application, value = claim.args
    if application.args[0] != function or len(application.args) != 2:
        return None
    argument = application.args[1]
    return (argument.integer, value.integer) if argument.is_num else None


def _given(at: Sequent, name: str, function: Term, argument: int) -> int:
    claim = at.claim(name)
    found = None if claim is None else given_value(claim, function)
    if found is None or found[0] != argument:
        raise WrongError(f"{name} does not say the value at {argument}")
    return found[1]


def _least(condition: Term, n: str) -> int | None:
    """c of `c ≤ n`, or of `c - 1 < n`."""
    if condition.op not in ("le", "lt") or not condition.args[0].is_num:
        return None
    if condition.args[1].op != "var" or condition.args[1].name != n:
        return None
    return condition.args[0].integer + (condition.op == "lt")


def _offset(application: Term, n: str) -> int | None:
    """c of `f (n + c)`, for a variable f."""
    if application.op != "app" or len(application.args) != 2:
        return None
    f, argument = application.args
    return offset_of(application, n) if f.op == "var" and argument.type == NAT else None
