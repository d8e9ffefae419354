"""The English of exercises: what is read, as what, and what is refused."""

import pytest

from prover.formalize.rules import NotTranslated, RuleTranslator, Translated

pytestmark = pytest.mark.slow

_TRANSLATOR = RuleTranslator()


def _read(text: str) -> str:
    found = _TRANSLATOR.translate(text, "t")
    assert isinstance(found, Translated), found
    (statement,) = found.statements
    return " ".join(statement.removesuffix(" := by\n  sorry").removeprefix("theorem t ").split())


@pytest.mark.parametrize(
    ("said", "means"),
    [
        # what subjects are
        ("n is even", "(n : ℤ) : Even n"),
        ("n is odd", "(n : ℤ) : Odd n"),
        ("p is prime", "(p : ℕ) : Nat.Prime p"),
        ("p is a prime number", "(p : ℕ) : Nat.Prime p"),
        ("p is composite", "(p : ℕ) : p > 1 ∧ ¬Nat.Prime p"),
        ("3 is positive", ": 3 > 0"),
        ("-3 is negative", ": (-3 : ℤ) < 0"),
        ("4 is nonnegative", ": 4 ≥ 0"),
        ("4 is non-zero", ": 4 ≠ 0"),
        ("n is a perfect square", "(n : ℤ) : IsSquare n"),
        ("n is a perfect cube", "(n : ℤ) : ∃ z : ℤ, n = z ^ 3"),
        ("$\\sqrt{2}$ is irrational", ": Irrational (Real.sqrt 2)"),
        ("12 is divisible by 4", ": 4 ∣ 12"),
        ("n is divisible by both 2 and 3", "(n : ℤ) : 2 ∣ n ∧ 3 ∣ n"),
        ("12 is a multiple of 4", ": 4 ∣ 12"),
        ("4 is a factor of 12", ": 4 ∣ 12"),
        ("3 is equal to 3", ": 3 = 3"),
        ("5 is greater than 3", ": 5 > 3"),
        ("3 is less than 5", ": 3 < 5"),
        ("5 is at least 3", ": 5 ≥ 3"),
        ("3 is at most 5", ": 3 ≤ 5"),
        ("4 is strictly between 3 and 5", ": 3 < 4 ∧ 4 < 5"),
        ("4 is between 3 and 5 inclusive", ": 3 ≤ 4 ∧ 4 ≤ 5"),
        ("n is congruent to 3 modulo 7", "(n : ℤ) : n ≡ 3 [ZMOD 7]"),
        ("8 and 9 are coprime", ": Nat.Coprime 8 9"),
        ("a is coprime to b", "(a b : ℤ) : Int.gcd a b = 1"),
        ("n is of the form 4k + 1", "(n : ℤ) : ∃ k : ℤ, n = 4 * k + 1"),
        ("n is the sum of two squares", "(n : ℤ) : ∃ m k : ℤ, n = m ^ 2 + k ^ 2"),
        ("n is a power of 2", "(n : ℤ) : ∃ m : ℕ, n = 2 ^ m"),
        ("n is even or odd", "(n : ℤ) : Even n ∨ Odd n"),
        ("n is neither even nor odd", "(n : ℤ) : ¬Even n ∧ ¬Odd n"),
        ("a, b and c are odd", "(a b c : ℤ) : Odd a ∧ Odd b ∧ Odd c"),
        # what subjects do
        ("3 divides n", "(n : ℤ) : 3 ∣ n"),
        ("3 does not divide n", "(n : ℤ) : ¬3 ∣ n"),
        ("$3 \\nmid n$", "(n : ℤ) : ¬3 ∣ n"),
        ("n leaves a remainder of 1 when divided by 3", "(n : ℤ) : n % 3 = 1"),
        ("a and b have the same parity", "(a b : ℤ) : Even a ↔ Even b"),
        ("a and b have opposite parity", "(a b : ℤ) : Even a ↔ Odd b"),
        # terms in words
        ("the sum of 2 and 3 is 5", ": 2 + 3 = 5"),
        ("the product of 2, 3 and 4 is 24", ": 2 * 3 * 4 = 24"),
        ("the difference of 3 and 5 is -2", ": (3 - 5 : ℤ) = -2"),
        ("the quotient of 1 and 2 is less than 1", ": (1 / 2 : ℚ) < 1"),
        ("the square of 3 is 9", ": 3 ^ 2 = 9"),
        ("3 squared is 9", ": 3 ^ 2 = 9"),
        ("the cube of 2 is 8", ": 2 ^ 3 = 8"),
        ("the square root of 9 is 3", ": Real.sqrt 9 = 3"),
        ("the absolute value of -3 is 3", ": |(-3 : ℤ)| = 3"),
        ("the remainder when 17 is divided by 5 is 2", ": 17 % 5 = 2"),
        ("the greatest common divisor of 12 and 18 is 6", ": Nat.gcd 12 18 = 6"),
        ("the least common multiple of 4 and 6 is 12", ": Nat.lcm 4 6 = 12"),
        ("the units digit of 123 is 3", ": 123 % 10 = 3"),
        ("the number of divisors of 6 is 4", ": (Nat.divisors 6).card = 4"),
        ("the sum of the divisors of 6 is 12", ": ∑ d ∈ Nat.divisors 6, d = 12"),
        ("the sum of the digits of 123 is 6", ": (Nat.digits 10 123).sum = 6"),
        ("twice 3 is 6", ": 2 * 3 = 6"),
        ("one more than 3 is 4", ": 3 + 1 = 4"),
        ("5 factorial is 120", ": Nat.factorial 5 = 120"),
        ("the maximum of 2 and 3 is 3", ": max 2 3 = 3"),
        # joining and quantifying
        ("if n is even then n + 1 is odd", "(n : ℤ) (h₀ : Even n) : Odd (n + 1)"),
        ("n is even if and only if n + 1 is odd", "(n : ℤ) : Even n ↔ Odd (n + 1)"),
        ("n is even iff n + 1 is odd", "(n : ℤ) : Even n ↔ Odd (n + 1)"),
        ("n + 1 is odd whenever n is even", "(n : ℤ) (h₀ : Even n) : Odd (n + 1)"),
        ("for every integer n, n = n", "(n : ℤ) : n = n"),
        ("n = n for all n in ℤ", "(n : ℤ) : n = n"),
        ("there exists an integer n such that n + 1 = 0", ": ∃ n : ℤ, n + 1 = 0"),
        ("there is no natural number n such that n < 0", ": ¬(∃ n : ℕ, n < 0)"),
        ("there exists a unique integer n such that n = 1", ": ∃! n : ℤ, n = 1"),
        ("every integer is even or odd", "(n : ℤ) : Even n ∨ Odd n"),
        ("no even integer is odd", "(n : ℤ) (h₀ : Even n) : ¬Odd n"),
        ("let x be a real number. Then x = x", "(x : ℝ) : x = x"),
        ("suppose n is even. Then n is odd", "(n : ℤ) (h₀ : Even n) : Odd n"),
        ("at least one of 2 and 3 is even", ": Even 2 ∨ Even 3"),
        ("neither 2 nor 4 is odd", ": ¬Odd 2 ∧ ¬Odd 4"),
    ],
)
def test_a_way_to_say_something(said: str, means: str):
    assert _read(said) == means


@pytest.mark.parametrize(
    ("said", "means"),
    [
        # Lean's `-` on ℕ stops at 0 and its `/` rounds: no exercise means that.
        ("let n be a natural number. Then n - 1 < n", "(n : ℕ) : (n : ℤ) - 1 < (n : ℤ)"),
        ("for every integer n, n / 2 < n + 5", "(n : ℤ) : (n : ℚ) / 2 < (n : ℚ) + 5"),
        ("for all natural numbers n, 3 divides $4^n - 1$", "(n : ℕ) : (3 : ℤ) ∣ 4 ^ n - 1"),
        (
            "for all n >= 1, $1 + 3 + \\cdots + (2n - 1) = n^2$",
            "(n : ℕ) (h₀ : n ≥ 1) : ∑ k ∈ Finset.Icc 1 n, (2 * (k : ℤ) - 1) = (n : ℤ) ^ 2",
        ),
    ],
)
def test_numbers_are_taken_where_the_words_mean_them(said: str, means: str):
    assert _read(said) == means


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("the train leaves at noon", "'train'"),
        ("x is positive", "no type is given for x"),
        ("if the sum of two integers is even then 2 is even", "in the middle of a statement"),
        ("a number is even", "“number”"),
        ("$2^{n-1}$ is even", "exponent"),
        ("1 + 3 + \\cdots + 2^k = 7", "dots"),
        ("a and b are not even", "not"),
        ("$\\alpha$ is even", "alpha"),
        ("n is even and", "ends too early"),
        ("", "no text"),
        ("for all integers n, there is an integer n such that n = 1", "bound twice"),
        ("7" * 100 + " is even", "digits"),
        ("n is even. " * 400, "characters"),
    ],
)
def test_what_is_not_sure_is_refused_with_the_reason(said: str, why: str):
    found = _TRANSLATOR.translate(said, "t")
    assert isinstance(found, NotTranslated)
    assert why in found.why
