"""Prints evidence as a proof: lines of a tactic block, for one of the libraries."""

from typing import assert_never

from prover.evidence.evidence import Evidence, Node
from prover.evidence.nodes.combinations import LinearCombination, PositiveCombination
from prover.evidence.nodes.functions import (
    ClosedForm,
    Expansion,
    SolutionSet,
    Successor,
    TermwiseBound,
)
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
from prover.evidence.nodes.logic import (
    Assumption,
    ByContradiction,
    CaseSplit,
    Choice,
    ClosedEvaluation,
    Congruence,
    Conjunction,
    Have,
    Instantiation,
    Introduction,
    Parts,
    Substitution,
    Witness,
    ZeroProduct,
)
from prover.evidence.nodes.numbers import ByLaw, Clearing, Embedding, Known, Transfer
from prover.evidence.printers import (
    closed_forms,
    denominators,
    extrema,
    facts,
    integers,
    laws,
    layout,
    leaves,
    logic,
    sequences,
    solution_sets,
    tables,
    termwise,
)
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.terms import lean, lean_typed
from prover.evidence.rules.premises import premises
from prover.evidence.sequent import Sequent
from prover.smt.terms.types import RAT


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
            return logic.evaluation(at.conclusion, dialect)
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
            return ["constructor", *layout.bullets(below)]
        case Choice():
            return ["right" if node.side else "left", *below[0]]
        case ByContradiction():
            return [*logic.contradiction(node.name, at.conclusion, dialect), *below[0]]
        case CaseSplit():
            return [logic.split(node, at, dialect), *layout.bullets(below)]
        case ZeroProduct():
            claim = f"{lean(node.left, 71)} * {lean(node.right, 71)} = 0"
            shown = leaves.vanishes(node.cofactors, at, dialect)
            lemma = dialect.lemma("mul_eq_zero")
            names = logic.alternatives(node.cases)
            proved = layout.with_block(f"have : {claim} := by", shown)
            return [*proved, f"rcases {lemma}.mp this with {names}", *layout.bullets(below)]
        case Have():
            return [
                *layout.with_block(f"have {node.name} : {lean(node.claim)} := by", below[0]),
                *below[1],
            ]
        case Known():
            return [f"have {node.name} := {facts.fact(node, at)}", *below[0]]
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
        case Successor():
            return [*integers.successor(node, at, dialect), *below[0]]
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
            return [*logic.instance(node, at, below[:-1]), *below[-1]]
        case Congruence():
            claim = f"{lean(node.left)} = {lean(node.right)}"
            function = laws.function(node.left)
            have = f"have {node.name} : {claim} := congrArg {function} {layout.inline(below[0])}"
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
            return integers.induction(node, at, below)
        case _:
            assert_never(node)
