"""Statements up to names."""

import pytest

from prover.core.theorem import Theorem
from prover.synthesis.held_out import HELD_OUT_OF, HeldOut, is_held_out_key
from prover.synthesis.normal_form import normal_form, statement_key


def theorem(statement: str, header: str = "") -> Theorem:
    return Theorem("t", header, statement)


DOUBLE = "def double : Nat → Nat\n  | 0 => 0\n  | n + 1 => double n + 2\n"
TWICE = "def twice : Nat → Nat\n  | 0 => 0\n  | k + 1 => twice k + 2\n"
TRIPLE = "def double : Nat → Nat\n  | 0 => 0\n  | n + 1 => double n + 3\n"
SWAPPED = "def f : Bool → Nat\n  | true => 0\n  | false => 1\n"
STRAIGHT = "def f : Bool → Nat\n  | false => 0\n  | true => 1\n"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("theorem a (x y : Nat) : x + y = y + x", "theorem b (m n : ℕ) : m + n = n + m"),
        ("theorem a (x y : Nat) : x < y", "theorem a (x : Nat) (y : Nat) : x < y"),
        ("theorem a (p : Prop) (h : p) : p", "theorem a (q : Prop) (hq : q) : q"),
        ("theorem a : ∀ x y : Nat, x = y", "theorem a : ∀ u : Nat, ∀ v : Nat, u = v"),
        ("theorem a : (∀ x, x = 0) ∧ ∀ y, y = 1", "theorem a : (∀ x, x = 0) ∧ ∀ x, x = 1"),
        ("theorem a : ∃ n > 3, n = 4", "theorem a : ∃ k > 3, k = 4"),
        (
            "theorem a (f : Nat → Nat) : f = fun x => x",
            "theorem a (g : Nat → Nat) : g = fun y => y",
        ),
    ],
)
def test_renamed_statements_are_one(one, other):
    assert normal_form(theorem(one)) == normal_form(theorem(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("theorem a (x y : Nat) : x + y = y", "theorem a (x y : Nat) : y + x = y"),
        ("theorem a (x : Nat) : x = 0", "theorem a (x : Int) : x = 0"),
        ("theorem a (x : Nat) : ∀ x, x = 0", "theorem a (x : Nat) : ∀ y, x = 0"),
        (
            "theorem a (x : Nat) : (∀ x, x = 0) → x = 1",
            "theorem a (x : Nat) : (∀ y, y = 0) → 1 = x",
        ),
        ("theorem a (l : List Nat) : l.length = 0", "theorem a (l : List Nat) : l.sum = 0"),
    ],
)
def test_different_statements_differ(one, other):
    assert normal_form(theorem(one)) != normal_form(theorem(other))


def test_a_definition_counts_by_what_it_says():
    asked = theorem("theorem a (n : Nat) : double n = n + n", DOUBLE)
    renamed = theorem("theorem b (k : Nat) : twice k = k + k", TWICE)
    other = theorem("theorem a (n : Nat) : double n = n + n", TRIPLE)
    assert statement_key(asked) == statement_key(renamed)
    assert statement_key(asked) != statement_key(other)


def test_constructors_in_patterns_are_no_variables():
    claim = "theorem a : f true = 1"
    assert statement_key(theorem(claim, SWAPPED)) != statement_key(theorem(claim, STRAIGHT))


def test_what_is_held_out_is_so_under_other_names_and_definitions():
    kept = theorem("theorem a (n : Nat) : double n = n + n", DOUBLE)
    held_out = HeldOut.of([kept])
    assert held_out.is_held_out(kept)
    assert held_out.is_held_out(theorem("theorem z (u : ℕ) : twice u = u + u", TWICE))


def test_the_split_is_by_the_statement_alone():
    nothing = HeldOut.of([])
    claims = [f"theorem a (n : Nat) : n + {i} = {i} + n" for i in range(400)]
    renamed = [f"theorem other (k : ℕ) : k + {i} = {i} + k" for i in range(400)]
    out = [nothing.is_held_out(theorem(claim)) for claim in claims]
    assert out == [nothing.is_held_out(theorem(claim)) for claim in renamed]
    assert 400 / HELD_OUT_OF / 2 < sum(out) < 400 / HELD_OUT_OF * 2
    assert is_held_out_key("0" * 64)
    assert not is_held_out_key("0" * 11 + "1" + "0" * 52)
