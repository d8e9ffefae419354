"""Evidence as text: what comes back is what was written, and bad text is refused."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prover.evidence import evidence as data
from prover.evidence.evidence import Evidence
from prover.evidence.evidence_json import evidence_from_text, evidence_to_text
from prover.evidence.facts import Fact
from prover.evidence.integer_evidence import BoundedEnumeration, ResidueTable
from prover.evidence.laws import Law
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
COFACTORS = st.lists(st.builds(data.Cofactor, NAMES, TERMS), max_size=3).map(tuple)
FACTORS = st.one_of(st.builds(data.HypothesisFactor, NAMES), st.builds(data.SquareFactor, TERMS))
PRODUCTS = st.builds(data.WeightedProduct, WEIGHTS, st.lists(FACTORS, max_size=2).map(tuple))
LEAVES = st.one_of(
    st.builds(data.LinearCombination, COFACTORS, st.just(()), INTEGERS, WEIGHTS),
    st.builds(
        data.PositiveCombination, PRODUCTS, st.lists(PRODUCTS, max_size=2).map(tuple), COFACTORS
    ),
    st.just(data.ClosedEvaluation()),
    st.builds(data.Assumption, NAMES),
    st.builds(ResidueTable, INTEGERS, st.just(("n",)), st.just(())),
)


def _nodes(inner: st.SearchStrategy[Evidence]) -> st.SearchStrategy[Evidence]:
    cases = st.tuples(st.builds(data.Case, NAMES, inner), st.builds(data.Case, NAMES, inner))
    return st.one_of(
        st.builds(data.Introduction, NAMES, inner),
        st.builds(data.CaseSplit, st.sampled_from(data.SplitKind), st.one_of(NAMES, TERMS), cases),
        st.builds(data.ZeroProduct, TERMS, TERMS, COFACTORS, cases),
        st.builds(
            data.Known, NAMES, st.sampled_from(Fact), TERMS, st.none() | NAMES, inner
        ),
        st.builds(data.ByLaw, NAMES, st.sampled_from(Law), TERMS, st.tuples(NAMES), inner),
        st.builds(data.Embedding, NAMES, NAMES, st.just("ℝ"), inner),
        st.builds(
            data.Instantiation, NAMES, NAMES, st.just((num(2, INT),)), st.tuples(inner), inner
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


GOOD = json.loads(evidence_to_text(data.Introduction("x", data.Assumption("h"))))


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
