"""The families: deterministic, within their laws, and true where they were tested."""

import itertools
import random
from typing import Any

import pytest

from prover.core.theorem import ProofScript, Theorem
from prover.learning_wiring import make_families
from prover.synthesis.conjecture import LEVELS, conjectures
from prover.synthesis.definitions import definitions
from prover.synthesis.families.divisibility import _at, _polynomial, _text
from prover.synthesis.families.propositional import Propositional
from prover.synthesis.families.recursive_functions import RecursiveFunctions
from prover.synthesis.families.variations import Parent, Variations
from prover.synthesis.normal_form import statement_key
from prover.synthesis.terms import (
    TooLarge,
    binary,
    call,
    connective,
    infix_list,
    negation,
    numeral,
    quantified,
    variable,
)

pytestmark = pytest.mark.slow

FAMILIES = make_families()
n, m, x = variable("n", "Nat"), variable("m", "Nat"), variable("x", "Int")
xs, ys = variable("xs", "List Nat"), variable("ys", "List Nat")
p, q = variable("p", "Prop"), variable("q", "Prop")
ALL_BELOW = quantified("∀", "n", "Nat", range(3), binary("≤", n, m))
LISTS = {"n": 1, "xs": (2,), "ys": ()}
M8 = {"m": 8}


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_a_lot_is_the_same_for_one_seed(family):
    for level in (LEVELS[0], LEVELS[-2]):
        lots = [conjectures(family, seed=s, number=4, level=level, count=8) for s in (1, 1, 2)]
        assert lots[0] == lots[1] != lots[2]
        assert lots[0].conjectures
        for conjecture in lots[0].conjectures:
            assert conjecture.family == family.name
            assert conjecture.theorem.name.startswith(f"{family.name}_")
            assert "\n" not in conjecture.theorem.statement


def test_a_name_says_which_statement_it_is():
    lot = conjectures(RecursiveFunctions(), seed=0, number=0, level=2, count=30)
    by_name: dict[str, set[str]] = {}
    for one in lot.conjectures:
        by_name.setdefault(one.theorem.name, set()).add(statement_key(one.theorem))
    assert all(len(keys) == 1 for keys in by_name.values())


@pytest.mark.parametrize(
    ("term", "text", "env", "value"),
    [
        (binary("-", n, m), "n - m", {"n": 2, "m": 5}, 0),
        (binary("-", x, x), "x - x", {"x": 3}, 0),
        (binary("*", binary("+", n, m), n), "(n + m) * n", {"n": 2, "m": 1}, 6),
        (binary("+", n, binary("+", m, n)), "n + (m + n)", {"n": 1, "m": 1}, 3),
        (binary("^", binary("^", n, m), n), "(n ^ m) ^ n", {"n": 2, "m": 3}, 64),
        (binary("/", x, numeral(0, "Int")), "x / 0", {"x": 5}, 0),
        (binary("%", x, numeral(0, "Int")), "x % 0", {"x": -5}, -5),
        (binary("%", x, numeral(-3, "Int")), "x % -3", {"x": -5}, 1),
        (binary("/", x, numeral(-2, "Int")), "x / -2", {"x": -5}, 3),
        (binary("∣", numeral(0), n), "0 ∣ n", {"n": 0}, True),
        (
            infix_list("++", infix_list("::", n, xs), ys),
            "n :: xs ++ ys",
            {"n": 1, "xs": (2,), "ys": ()},
            (1, 2),
        ),
        (
            infix_list("::", binary("+", n, m), xs),
            "(n + m) :: xs",
            {"n": 1, "m": 1, "xs": ()},
            (2,),
        ),
        (call("f", len, "Nat", infix_list("++", xs, xs)), "f (xs ++ xs)", {"xs": (7,)}, 2),
        (connective("→", connective("→", p, q), p), "(p → q) → p", {"p": False, "q": False}, False),
        (connective("∧", p, connective("∨", q, p)), "p ∧ (q ∨ p)", {"p": True, "q": False}, True),
        (negation(connective("∧", p, q)), "¬(p ∧ q)", {"p": True, "q": False}, True),
        (
            quantified("∃", "n", "Nat", range(9), binary("=", n, m)),
            "∃ n : Nat, n = m",
            {"m": 8},
            True,
        ),
        (
            connective("∨", quantified("∀", "n", "Nat", range(3), binary("≤", n, m)), p),
            "(∀ n : Nat, n ≤ m) ∨ p",
            {"m": 1, "p": False},
            False,
        ),
    ],
)
def test_text_and_value_go_together(term, text, env, value):
    assert term.text == text
    assert term.value(env) == value


def test_what_is_too_large_is_not_computed():
    with pytest.raises(TooLarge):
        binary("^", n, m).value({"n": 99, "m": 39})


def test_tautologies_hold_in_every_row():
    lot = conjectures(Propositional(), seed=3, number=0, level=1, count=20)
    assert lot.n_refuted > 0
    signs = {"∧": " and ", "∨": " or ", "¬": " not ", "↔": " == "}
    checked = 0
    for conjecture in lot.conjectures:
        binders, _, claim = conjecture.theorem.statement.partition(" Prop) ")
        names = binders.split("(")[1].split(" :")[0].split()
        if not claim.startswith(": ") or "→" in claim:
            continue
        text = claim[2:]
        for sign, word in signs.items():
            text = text.replace(sign, word)
        if "==" in text:
            continue  # it binds tighter in Python
        for row in itertools.product((False, True), repeat=len(names)):
            assert eval(text, dict(zip(names, row, strict=True)))
        checked += 1
    assert checked > 0


def test_polynomials_read_as_they_compute():
    rng = random.Random(5)
    for level in LEVELS:
        coefficients = _polynomial(rng, level)
        for value in range(6):
            text = _text(coefficients).replace("^", "**")
            assert eval(text, {"n": value}) == _at(coefficients, value)


@pytest.mark.parametrize("seed", range(12))
def test_definitions_compute_what_they_say(seed):
    """The text is run: its cases are read as rewriting rules."""
    for one in definitions(random.Random(seed), ("f",)):
        if one.arguments != ("Nat",) or one.result != "Nat":
            continue
        cases = [line[4:].split(" => ") for line in one.text.splitlines()[1:]]
        step = len(cases) - 1 if len(cases) == 3 else 1
        bases = [int(body) for _, body in cases[:step]]

        def f(k: int, bases: list[int] = bases, step: int = step, body: str = cases[-1][1]) -> Any:
            if k < step:
                return bases[k]
            text = body.replace("f (n + 1)", "f(n + 1)").replace("f n", "f(n)")
            return eval(text, {"f": f, "n": k - step})

        assert [one.function(k) for k in range(9)] == [f(k) for k in range(9)]


def test_variations_name_their_parent_and_differ_from_it():
    header = "def f : Nat → Nat\n  | 0 => 3\n  | n + 1 => f n + 4\n"
    parents = [
        Theorem("a", header, "theorem a (n m : Nat) : f n + f m = f m + f n"),
        Theorem("b", header, "theorem b (n m : Nat) : f (n + 2) = f n + 8"),
        Theorem("c", "", "theorem c (p q : Prop) (h1 : p) (h2 : p → q) : q"),
    ]
    proof = ProofScript(("simp",))
    found = set()
    for number in range(20):
        lot = conjectures(
            Variations(lambda rng, count: [Parent(one, proof) for one in parents]),
            seed=0,
            number=number,
            level=5,
            count=30,
        )
        for one in lot.conjectures:
            [parent] = [parent for parent in parents if parent.sha256 == one.parent]
            assert one.theorem.header == parent.header
            assert one.proofs == (proof,)
            assert statement_key(one.theorem) != statement_key(parent)
            found.add(one.theorem.statement.split(" ", 2)[2])
    assert "(n m : Nat) : (f n + f m = f m + f n) ∧ (f (n + 2) = f n + 8)" in found
    assert "(p q : Prop) (h2 : p → q) : q" in found
    assert "(m : Nat) : f m + f m = f m + f m" in found
    assert any("(n m : Nat) (k : Nat) : f (n + k) = f n + 8" in one for one in found)
    assert any("f (n + 1)" in one or "f ((n + 1)" in one for one in found)


def test_variations_of_nothing_are_none():
    lot = conjectures(Variations(lambda rng, count: []), seed=0, number=0, level=2, count=5)
    assert not lot.conjectures
