"""Evidence as text: what comes back is what was written, and bad text is refused."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prover.evidence.evidence import Evidence
from prover.evidence.evidence_json import evidence_from_text, evidence_to_text
from prover.evidence.nodes.combinations import (
    Cofactor,
    HypothesisFactor,
    LinearCombination,
    PositiveCombination,
    SquareFactor,
    WeightedProduct,
)
from prover.evidence.nodes.integers import BoundedEnumeration, ResidueTable
from prover.evidence.nodes.library import Fact, Law
from prover.evidence.nodes.logic import (
    Assumption,
    Case,
    CaseSplit,
    ClosedEvaluation,
    Instantiation,
    Introduction,
    SplitKind,
    ZeroProduct,
)
from prover.evidence.nodes.numbers import ByLaw, Embedding, Known
from prover.smt.terms.build import arith, num, var
from prover.smt.terms.types import INT, NAT, REAL

NAMES = st.sampled_from(["h", "h₁", "ih", "α'"])
WEIGHTS = st.fractions()
INTEGERS = st.integers(-(10**30), 10**30)

TERMS = st.recursive(
    st.one_of(
        WEIGHTS.map(lambda q: num(q, REAL)),
        NAMES.map(lambda name: var(name, REAL)),
        st.integers(0, 9).map(lambda n: num(n, NAT)),
    ),
    lambda inner: st.builds(lambda a, b: arith("mul", a, b), inner, inner),
    max_leaves=6,
)
COFACTORS = st.lists(st.builds(Cofactor, NAMES, TERMS), max_size=3).map(tuple)
FACTORS = st.one_of(st.builds(HypothesisFactor, NAMES), st.builds(SquareFactor, TERMS))
PRODUCTS = st.builds(WeightedProduct, WEIGHTS, st.lists(FACTORS, max_size=2).map(tuple))
LEAVES = st.one_of(
    st.builds(LinearCombination, COFACTORS, st.just(()), INTEGERS, WEIGHTS),
    st.builds(PositiveCombination, PRODUCTS, st.lists(PRODUCTS, max_size=2).map(tuple), COFACTORS),
    st.just(ClosedEvaluation()),
    st.builds(Assumption, NAMES),
    st.builds(ResidueTable, INTEGERS, st.just(("n",)), st.just(())),
)


def _nodes(inner: st.SearchStrategy[Evidence]) -> st.SearchStrategy[Evidence]:
    cases = st.tuples(st.builds(Case, NAMES, inner), st.builds(Case, NAMES, inner))
    return st.one_of(
        st.builds(Introduction, NAMES, inner),
        st.builds(CaseSplit, st.sampled_from(SplitKind), st.one_of(NAMES, TERMS), cases),
        st.builds(ZeroProduct, TERMS, TERMS, COFACTORS, cases),
        st.builds(
            Known, NAMES, st.sampled_from(Fact), TERMS, st.none() | NAMES, inner
        ),
        st.builds(ByLaw, NAMES, st.sampled_from(Law), TERMS, st.tuples(NAMES), inner),
        st.builds(Embedding, NAMES, NAMES, st.just("ℝ"), inner),
        st.builds(
            Instantiation, NAMES, NAMES, st.just((num(2, INT),)), st.tuples(inner), inner
        ),
        st.builds(
            BoundedEnumeration,
            NAMES, INTEGERS, INTEGERS, st.none() | inner, inner, st.tuples(inner, inner),
        ),
    )  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.recursive(LEAVES, _nodes, max_leaves=5))
def test_what_comes_back_is_what_was_written(evidence: Evidence) -> None:
    assert evidence_from_text(evidence_to_text(evidence)) == evidence


GOOD = json.loads(evidence_to_text(Introduction("x", Assumption("h"))))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        '{"node": "Introduction"}',
        '{"node": "Nothing", "name": "x"}',
        json.dumps({**GOOD, "name": 3}),
        json.dumps({**GOOD, "more": 3}),
        json.dumps({**GOOD, "then": "h"}),
        json.dumps({"node": "LinearCombination", "cofactors": [], "nonzero": [], "power": 1,
                    "scale": "1/0"}),
        json.dumps({"node": "Witness", "term": {"term": ["explode", "ℕ", None]},
                    "then": GOOD["then"]}),
        "[" * 100_000,
        '{"node": "Introduction", "name": "x", "then": ' * 2_000,
    ],
)  # fmt: skip
def test_bad_text_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  any: the text names no kind
        evidence_from_text(text)
