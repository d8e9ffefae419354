"""Bad input ends in OutOfFragment or Unknown with a reason, in bounded time and memory."""

import random

import pytest

from prover.core.smt_answer import Counterexample, OutOfFragment, Unknown, Valid
from prover.core.theorem import Theorem
from prover.smt.oracle import Z3Oracle
from tests.smt.processor_time import within_limit

LIMIT_S = 2.0
WORDS = (
    "theorem t ( ) { } [ ] : := ∀ ∃ ∃! x y n h ℕ ℤ ℝ ℂ → ↔ ∧ ∨ ¬ = ≠ < ≤ ∣ + - * / % ^ ⁻¹ 0 "
    "1 7 2.5 ∑ ∏ ∈ Finset.range Nat.gcd Real.sqrt Real.log ! | ⌊ ⌋ ⌈ ⌉ "
    "fun => if then else , · ↑ ∅ . π by"
).split()


@pytest.fixture(scope="module")
def oracle():
    with Z3Oracle(limit_s=LIMIT_S, memory_bytes=2 * 2**30) as started:
        started.check(Theorem("t", "", "theorem t : True"))
        yield started


def ask(oracle: Z3Oracle, text: str, header: str = ""):
    with within_limit(oracle, LIMIT_S):
        answer = oracle.check(Theorem("t", header, text))
    if isinstance(answer, Unknown):
        assert "Error" not in answer.why, answer.why
    return answer


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("nesting", "theorem t : " + "(" * 10_000 + "1" + ")" * 10_000 + " = 1"),
        ("negations", "theorem t : " + "¬" * 10_000 + "True"),
        ("quantifiers", "theorem t : " + "∀ x : ℕ, " * 5_000 + "x = x"),
        ("a long sum", "theorem t : " + " + ".join(["1"] * 5_000) + " = 5000"),
        ("a long numeral", "theorem t : " + "9" * 100_000 + " = 0"),
        ("a long text", "theorem t : " + "x " * 500_000),
        ("noise", bytes(random.Random(7).randrange(256) for _ in range(2**20)).decode("latin-1")),
        ("Unicode noise", "".join(chr(k * k % 0x3000 + 32) for k in range(2**18))),
        ("a Cyrillic letter", "theorem t (х : ℕ) : х = х"),
        ("a full-width digit", "theorem t : １ = 1"),
        ("a minus sign", "theorem t : 2 − 1 = 1"),
        ("a division slash", "theorem t : 4 ∕ 2 = 2"),
        ("a zero-width space", "theorem t : 1\u200b = 1"),
        ("an open comment", "theorem t : 1 = 1 /- and"),
        ("nothing", ""),
        ("no Lean", "for all epsilon there is a delta"),
    ],
)  # fmt: skip
def test_refused(oracle: Z3Oracle, what: str, text: str):
    assert isinstance(ask(oracle, text), OutOfFragment), what


@pytest.mark.parametrize(
    "text",
    [
        "theorem t : 2 ^ (10 ^ 9) = 3 ^ (10 ^ 9)",
        "theorem t : (10 ^ 9) ! = 1",
        "theorem t : Nat.choose (10 ^ 9) (10 ^ 8) = 1",
        "theorem t : ∑ k ∈ Finset.range (10 ^ 12), k = 1",
        "theorem t : Nat.Prime (2 ^ 4423 - 1)",
        "theorem t : (Nat.divisors (10 ^ 200 + 1)).card = 2",
        "theorem t : 2 ^ 2 ^ 2 ^ 2 ^ 2 ^ 2 = 1",
        "theorem t (x : ℝ) : (x + 1) ^ 5000 = (1 + x) ^ 5000 + x",
        "theorem t (n : ℕ) : Nat.gcd (2 ^ n) (3 ^ n) = 2",
        "theorem t : Real.sqrt (10 ^ 400 + 1) = 10 ^ 200",
        "theorem t : ∀ x y z w : ℤ, x ^ 4 + y ^ 4 + z ^ 4 ≠ w ^ 4",
    ],
)
def test_what_explodes_is_never_called_valid(oracle: Z3Oracle, text: str):
    assert not isinstance(ask(oracle, text), Valid)


@pytest.mark.slow
def test_random_words_never_break_it(oracle: Z3Oracle):
    random_words = random.Random(20)
    for _ in range(100):
        words = random_words.choices(WORDS, k=random_words.randrange(3, 25))
        ask(oracle, "theorem t : " + " ".join(words))


@pytest.mark.slow
def test_damaged_statements_never_break_it(oracle: Z3Oracle):
    whole = "theorem t (a b : ℕ) (f : ℕ → ℝ) (h : ∀ n > 1, f n = f (n - 1) + ↑a) : f 9 ≤ b ∨ a ∣ b"
    chooser = random.Random(21)
    for _ in range(30):
        at, width = chooser.randrange(len(whole)), chooser.randrange(1, 6)
        damaged = whole[:at] + chooser.choice(["", "(", "∀", " 3 ", "-"]) + whole[at + width :]
        answer = ask(oracle, damaged)
        assert isinstance(answer, OutOfFragment | Unknown | Valid | Counterexample)


def test_a_header_of_any_kind(oracle: Z3Oracle):
    answer = ask(oracle, "theorem t : 1 = 1", 'notation "1" => 2')
    assert isinstance(answer, OutOfFragment)
    assert answer.place == "header"
