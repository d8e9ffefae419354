"""Prints what takes claims apart: contradiction, cases, instances; and what is computed."""

from collections.abc import Iterable
from typing import Final, assert_never

from prover.evidence.arithmetic.algebra import FIELDS
from prover.evidence.arithmetic.numerals import with_numerals_computed
from prover.evidence.arithmetic.relations import sides
from prover.evidence.nodes.logic import Case, CaseSplit, Instantiation, SplitKind
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.layout import inline, is_branched, with_block
from prover.evidence.printers.terms import lean, lean_typed
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import Op, Term, free_names, mentions, substitute, walk
from prover.smt.terms.types import INT, NAT

# Sets and sums, which Lean computes.
_LISTED: Final[tuple[Op, ...]] = (
    "card", "sum", "prod", "divisors", "proper_divisors", "prime_factors", "filter", "range", "Icc",
    "Ico", "Ioc", "Ioo", "list_sum", "digits",
)  # fmt: skip
_DIVISORS: Final = ("divisors",)
_MANY_DIVISIONS: Final = 2_000


def contradiction(name: str, goal: Term, dialect: Dialect) -> list[str]:
    """Assume that the goal is false."""
    match goal.op:
        case "not":
            return [f"intro {name}"]
        case "le" | "lt":
            lemma = dialect.lemma("not_lt" if goal.op == "le" else "not_le", goal.args[0].type)
            return [f"refine {lemma}.mp fun {name} => ?_"]
    lines = [f"refine Classical.byContradiction fun {name} => ?_"]
    if goal.op == "or":
        if dialect.has_ring_tactics:
            return [*lines, f"push_neg at {name}"]
        orders = ["not_le", "not_lt"]
        types = dict.fromkeys(s.type for s in _compared(goal))
        lemmas = [dialect.lemma(order, t) for t in types for order in orders]
        unique = list(dict.fromkeys(["not_or", *lemmas]))
        lines.append(f"simp only [{', '.join(unique)}] at {name}")
    return lines


def _compared(claim: Term) -> Iterable[Term]:
    if claim.op in ("le", "lt"):
        yield claim.args[0]
    elif claim.op in ("or", "and", "not"):
        for arg in claim.args:
            yield from _compared(arg)


def split(node: CaseSplit, at: Sequent, dialect: Dialect) -> str:
    """The cases, by the disjunction that they rest on."""
    names = alternatives(node.cases)
    match node.kind:
        case SplitKind.HYPOTHESIS:
            return f"rcases {node.on} with {names}"
        case SplitKind.UNEQUAL:
            claim = at.claim(str(node.on))
            lemma = dialect.lemma("lt_or_gt_of_ne", INT if claim is None else sides(claim)[0].type)
            return f"rcases {lemma} {node.on} with {names}"
        case SplitKind.SIGN | SplitKind.ZERO:
            assert isinstance(node.on, Term)
            if node.kind is SplitKind.ZERO:
                return f"rcases Classical.em ({lean_typed(node.on, 51)} = 0) with {names}"
            lemma = dialect.lemma("lt_or_ge", node.on.type)
            return f"rcases {lemma} {lean_typed(node.on, 100)} 0 with {names}"
        case _:
            assert_never(node.kind)


def alternatives(cases: tuple[Case, Case]) -> str:
    """The names of the cases, as `rcases` has them."""
    return " | ".join(case.name for case in cases)


def instance(node: Instantiation, at: Sequent, conditions: list[list[str]]) -> list[str]:
    """Have the instance, its conditions shown before it where they take several lines."""
    claim = at.claim(node.hypothesis)
    terms, shown, words = list(node.terms), list(conditions), [node.hypothesis]
    before: list[str] = []
    while terms or shown:
        assert claim is not None
        if claim.op == "imp":
            lines = shown.pop(0)
            if is_branched(lines):
                name = f"{node.name}_c{len(before) or ''}"
                before += with_block(f"have {name} : {lean(claim.args[0])} := by", lines)
                words.append(name)
            else:
                words.append(inline(lines))
            claim = claim.args[1]
        else:
            words.append(lean(terms[0], 100))
            claim = substitute(claim.body, {claim.bound.name: terms.pop(0)})
    assert claim is not None
    return [*before, f"have {node.name} := {' '.join(words)}", *_computed(claim, node.name)]


def _computed(claim: Term, name: str) -> list[str]:
    """Lines that compute the arguments of functions in a hypothesis, which `grind` leaves alone."""
    rules = []
    for part in walk(claim):
        if part.op == "app" and part.args[-1].type in FIELDS and not part.args[-1].is_num:
            raw, value = part.args[-1], with_numerals_computed(part.args[-1])
            if value != raw:
                rules.append(f"show {lean_typed(raw, 51)} = {lean(value, 51)} by grind")
    return [f"rw [{', '.join(dict.fromkeys(rules))}] at {name}"] if rules else []


def evaluation(goal: Term, dialect: Dialect) -> list[str]:
    """Compute the goal."""
    if mentions(goal, *_LISTED):
        large = any(part.op in _DIVISORS and not _is_small(part.args[0]) for part in walk(goal))
        if large and not dialect.has_ring_tactics:
            return ["simp only [Prover.Nat.divisors_eq_fast]", "decide +kernel"]
        return ["decide +kernel"]
    if dialect.has_ring_tactics:
        return ["norm_num"]
    decidable = all(t.type in (NAT, INT) for t in _compared(goal)) and not free_names(goal)
    return ["first | rfl | decide | grind" if decidable else "grind"]


def _is_small(term: Term) -> bool:
    return term.is_num and term.integer < _MANY_DIVISIONS
