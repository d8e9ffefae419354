"""Evidence: a tree that shows why a sequent holds, whoever found it.

A node says how the sequent changes and holds the evidence for what it becomes; a leaf ends it.
`prover.evidence.check` says exactly what each one has to satisfy. Names are those of hypotheses,
and a node that adds one chooses a name that is new. The kinds stand in `prover.evidence.nodes`.
"""

from typing import TypeAlias

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

Leaf: TypeAlias = (
    LinearCombination
    | PositiveCombination
    | ClosedEvaluation
    | Assumption
    | ResidueTable
    | LinearBounds
    | Exhaustion
)
Node: TypeAlias = (
    Introduction
    | Conjunction
    | Choice
    | ByContradiction
    | CaseSplit
    | ZeroProduct
    | Have
    | Known
    | ByLaw
    | Clearing
    | Embedding
    | KnownBound
    | Unfolding
    | FiniteSet
    | DivisorSet
    | Extremum
    | Iteration
    | ClosedForm
    | SolutionSet
    | Expansion
    | Successor
    | TermwiseBound
    | Instantiation
    | Congruence
    | Parts
    | Substitution
    | Transfer
    | Witness
    | BoundedEnumeration
    | Induction
)
Evidence: TypeAlias = Leaf | Node
