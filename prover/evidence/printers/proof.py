"""Prints evidence as a proof: lines of a tactic block, for one of the libraries."""

from collections.abc import Iterable
from typing import Final, assert_never

from prover.evidence.arithmetic.algebra import FIELDS
from prover.evidence.arithmetic.numerals import with_numerals_computed
from prover.evidence.arithmetic.relations import relation_op, sides
from prover.evidence.errors import GaveUpError
from prover.evidence.evidence import Evidence, Node
from prover.evidence.nodes.combinations import LinearCombination, PositiveCombination
from prover.evidence.nodes.functions import ClosedForm, Expansion, SolutionSet, TermwiseBound
from prover.evidence.nodes.integers import (
    BoundedEnumeration,
    DivisorSet,
    Exhaustion,
    Extremum,
    FiniteSet,
    Induction,
    Iteration,
    KnownBound,
    LinearBounds,
    ResidueTable,
    Unfolding,
)
from prover.evidence.nodes.library import Fact
from prover.evidence.nodes.logic import (
    Assumption,
    ByContradiction,
    Case,
    CaseSplit,
    Choice,
    ClosedEvaluation,
    Congruence,
    Conjunction,
    Have,
    Instantiation,
    Introduction,
    Parts,
    SplitKind,
    Substitution,
    Witness,
    ZeroProduct,
)
from prover.evidence.nodes.numbers import ByLaw, Clearing, Embedding, Known, Transfer
from prover.evidence.printers import (
    closed_forms,
    denominators,
    extrema,
    integers,
    laws,
    leaves,
    sequences,
    solution_sets,
    tables,
    termwise,
)
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.terms import lean, lean_typed
from prover.evidence.rules.premises import premises
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import Op, Term, free_names, mentions, substitute, walk
from prover.smt.terms.types import INT, NAT, RAT

# Sets and sums, which Lean computes.
_LISTED: Final[tuple[Op, ...]] = (
    "card", "sum", "prod", "divisors", "proper_divisors", "prime_factors", "filter", "range", "Icc",
    "Ico", "Ioc", "Ioo", "list_sum", "digits",
)  # fmt: skip
_DIVISORS: Final = ("divisors",)
_MANY_DIVISIONS: Final = 2_000


def proof_text(evidence: Evidence, at: Sequent, dialect: Dialect) -> str:
    """A tactic block that proves the sequent.

    Raises:
        GaveUpError: something in it has no Lean text.
    """
    return "\n".join(proof_lines(evidence, at, dialect))


def proof_lines(node: Evidence, at: Sequent, dialect: Dialect) -> list[str]:
    """The lines of `proof_text`."""
    match node:
        case LinearCombination():
            return leaves.linear(node, at, dialect)
        case PositiveCombination():
            return leaves.positive(node, at, dialect)
        case ClosedEvaluation():
            return _evaluation(at.conclusion, dialect)
        case Assumption():
            claim = at.claim(node.hypothesis)
            is_false = claim is not None and claim.is_false
            return [f"exact {node.hypothesis}{'.elim' if is_false else ''}"]
        case ResidueTable():
            return integers.residue_table(node, at, dialect)
        case LinearBounds():
            return ["omega"]
        case Exhaustion():
            return tables.exhaustion(node, at, dialect)
    below = [proof_lines(e, s, dialect) for _, s, e in premises(node, at)]
    return _node(node, at, dialect, below)


def _node(node: Node, at: Sequent, dialect: Dialect, below: list[list[str]]) -> list[str]:
    match node:
        case Introduction():
            return [f"intro {node.name}", *below[0]]
        case Conjunction():
            return ["constructor", *_bullets(below)]
        case Choice():
            return ["right" if node.side else "left", *below[0]]
        case ByContradiction():
            return [*_contradiction(node.name, at.conclusion, dialect), *below[0]]
        case CaseSplit():
            return [_split(node, at, dialect), *_bullets(below)]
        case ZeroProduct():
            claim = f"{lean(node.left, 71)} * {lean(node.right, 71)} = 0"
            shown = leaves.vanishes(node.cofactors, at, dialect)
            lemma = dialect.lemma("mul_eq_zero")
            names = _alternatives(node.cases)
            proved = _by(f"have : {claim} := by", shown)
            return [*proved, f"rcases {lemma}.mp this with {names}", *_bullets(below)]
        case Have():
            return [*_by(f"have {node.name} : {lean(node.claim)} := by", below[0]), *below[1]]
        case Known():
            return [f"have {node.name} := {_fact(node, at)}", *below[0]]
        case ByLaw():
            return [f"have {node.name} := {laws.proof(node, dialect)}", *below[0]]
        case Clearing():
            return [*denominators.clearing(node, at, dialect), *below[0]]
        case Embedding():
            return [f"have {node.name} := {laws.embedding(node, at, dialect)}", *below[0]]
        case KnownBound():
            return [tables.known_bound(node, at, dialect), *below[0]]
        case Unfolding():
            return [f"simp only [{node.hypothesis}] at *", *below[0]]
        case Iteration():
            return [*sequences.iteration(node, at), *below[0]]
        case ClosedForm():
            return [*closed_forms.closed_form(node, at, dialect), *below[0]]
        case Expansion():
            return [*closed_forms.expansion(node, dialect), *below[0]]
        case TermwiseBound():
            return [*termwise.termwise_bound(node, at, below[0]), *below[1]]
        case SolutionSet():
            return solution_sets.solution_set(node, at, *below)
        case FiniteSet():
            return tables.finite_set(node, at, dialect, *below)
        case DivisorSet():
            return [*tables.divisor_set(node, at, dialect), *below[0]]
        case Extremum():
            return extrema.extremum(node, at, below[0])
        case Instantiation():
            return [*_instance(node, at, below[:-1]), *below[-1]]
        case Congruence():
            claim = f"{lean(node.left)} = {lean(node.right)}"
            function = laws.function(node.left)
            have = f"have {node.name} : {claim} := congrArg {function} {_inline(below[0])}"
            return [have, *below[1]]
        case Parts():
            return [f"obtain ⟨{', '.join(node.names)}⟩ := {node.hypothesis}", *below[0]]
        case Substitution():
            return [f"subst {node.hypothesis}", *below[0]]
        case Transfer():
            lemma = laws.cast_lemma("cast_inj", at.conclusion.args[0].type, node.into, dialect)
            computed = ["push_cast"] if at.conclusion.args[0].type == RAT else []
            return [f"refine {lemma}.mp ?_", *computed, *below[0]]
        case Witness():
            return [f"refine ⟨{lean_typed(node.term)}, ?_⟩", *below[0]]
        case BoundedEnumeration():
            return integers.enumeration(node, at, dialect, below)
        case Induction():
            return integers.induction(node, dialect, below)
        case _:
            assert_never(node)


def _contradiction(name: str, goal: Term, dialect: Dialect) -> list[str]:
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
        types = {s.type for s in _compared(goal)}
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


def _split(node: CaseSplit, at: Sequent, dialect: Dialect) -> str:
    names = _alternatives(node.cases)
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


def _alternatives(cases: tuple[Case, Case]) -> str:
    return " | ".join(case.name for case in cases)


def _fact(node: Known, at: Sequent) -> str:
    t = lean_typed(node.term, 100)
    uses = node.uses or ""
    claim = at.claim(uses)
    op = "" if claim is None else relation_op(claim)
    match node.fact:
        case Fact.INVERSE:
            below = claim is not None and op == "lt" and sides(claim)[0] == node.term
            nonzero = uses if op == "ne" else f"{uses}.ne" if below else f"{uses}.ne'"
            return f"mul_inv_cancel₀ (a := {lean_typed(node.term)}) {nonzero}"
        case Fact.INVERSE_ZERO:
            return f"(by rw [{uses}, inv_zero] : {lean(node.term, 100)}⁻¹ = 0)"
        case Fact.INVERSE_POSITIVE:
            return f"inv_pos.mpr {uses}"
        case Fact.INVERSE_NEGATIVE:
            return f"inv_lt_zero.mpr {uses}"
        case Fact.ROOT_NONNEGATIVE:
            return f"Real.sqrt_nonneg {t}"
        case Fact.ROOT_SQUARE:
            return f"Real.sq_sqrt {_weak(uses, op)}"
        case Fact.ROOT_ZERO:
            return f"Real.sqrt_eq_zero_of_nonpos {_weak(uses, op)}"
        case Fact.ABS_NONNEGATIVE:
            return f"abs_of_nonneg {_weak(uses, op)}"
        case Fact.ABS_NEGATIVE:
            return f"abs_of_nonpos {_weak(uses, op)}"
        case Fact.I_SQUARE:
            return "Complex.I_sq"
        case Fact.EQUIVALENCE:
            base, _, part = node.term.args[0].name.rpartition(".")
            lemma = "left_inv" if part == "toFun" else "right_inv"
            return f"{base}.{lemma} {lean_typed(node.term.args[1], 100)}"
        case _:
            assert_never(node.fact)


def _weak(name: str, op: str) -> str:
    return f"(le_of_lt {name})" if op == "lt" else name


def _instance(node: Instantiation, at: Sequent, conditions: list[list[str]]) -> list[str]:
    claim = at.claim(node.hypothesis)
    terms, shown, words = list(node.terms), list(conditions), [node.hypothesis]
    before: list[str] = []
    while terms or shown:
        assert claim is not None
        if claim.op == "imp":
            lines = shown.pop(0)
            if _is_branched(lines):
                name = f"{node.name}_c{len(before) or ''}"
                before += _by(f"have {name} : {lean(claim.args[0])} := by", lines)
                words.append(name)
            else:
                words.append(_inline(lines))
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


def _is_branched(lines: list[str]) -> bool:
    return len(lines) > 1 and any(line.startswith((" ", "·")) for line in lines)


def _inline(lines: list[str]) -> str:
    if len(lines) == 1:
        return f"(by {lines[0]})"
    if _is_branched(lines):
        raise GaveUpError("a side condition that needs several cases")
    return f"(by {'; '.join(lines)})"


def _by(head: str, lines: list[str]) -> list[str]:
    if len(lines) == 1 and len(head) + len(lines[0]) < 98:
        return [f"{head} {lines[0]}"]
    return [head, *(f"  {line}" for line in lines)]


def _bullets(blocks: list[list[str]]) -> list[str]:
    found = []
    for block in blocks:
        found += [f"· {block[0]}", *(f"  {line}" for line in block[1:])]
    return found


def _evaluation(goal: Term, dialect: Dialect) -> list[str]:
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
