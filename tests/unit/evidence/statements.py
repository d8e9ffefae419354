"""True statements with evidence of every kind, and false ones that look like them."""

from prover.evidence.sequent import Sequent, sequent_of
from prover.smt.elaborate.statement import elaborate

# Each needs another combination of nodes; all are found within a second or so.
TRUE = {
    "identity": "theorem t (a b : ℝ) : (a + b) ^ 2 - (a - b) ^ 2 = 4 * a * b",
    "combination": "theorem t (x y : ℝ) (h : x + y = 7) (k : x * y = 12) : x ^ 2 + y ^ 2 = 25",
    "over_integers": "theorem t (x y : ℤ) (h : x = 2 * y) : x ^ 2 = 4 * y ^ 2",
    "square": "theorem t (a b : ℝ) : 2 * a * b ≤ a ^ 2 + b ^ 2",
    "three_squares": "theorem t (a b c : ℝ) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2",
    "sum_of_squares": (
        "theorem t (x : ℝ) : 0 < x ^ 6 - 3 * x ^ 5 + 5 * x ^ 4 - 3 * x ^ 3 + 2 * x ^ 2 - x + 1"
    ),
    "product_of_signs": "theorem t (a b : ℝ) (h : 0 < a) (k : 0 < b) : 0 < a * b",
    "product_of_differences": (
        "theorem t (a b c d : ℝ) (h : a < b) (k : c < d) : a * d + b * c < a * c + b * d"
    ),
    "square_of_unequal": "theorem t (a b : ℝ) (h : a ≠ b) : 2 * a * b < a ^ 2 + b ^ 2",
    "inverse": "theorem t (x : ℝ) (h : 0 < x) : 2 ≤ x + 1 / x",
    "quotient": "theorem t (x : ℝ) (h : x ≠ 0) (k : 2 / x = 8) : x = 1 / 4",
    "denominators": (
        "theorem t (a b : ℝ) (h : 0 < a) (k : 0 < b) : a + b ≤ a ^ 2 / b + b ^ 2 / a"
    ),
    "cancelled_difference": (
        "theorem t (x y : ℝ) (h : x ≠ y) (k : x ^ 2 = 3 * x + y) (l : y ^ 2 = 3 * y + x) : "
        "x + y = 2"
    ),
    "three_roots": (
        "theorem t (a b c : ℝ) (h : a ≠ b) (k : b ≠ c) (l : a ≠ c) (m : a ^ 3 = 2 * a + 5) "
        "(n : b ^ 3 = 2 * b + 5) (o : c ^ 3 = 2 * c + 5) : a + b + c = 0"
    ),
    "bounds_of_pi": "theorem t : 9 < Real.pi ^ 2 ∧ Real.pi ^ 2 < 10",
    "half_power": "theorem t : (9 : ℝ) ^ ((3 : ℝ) / 2) = 27",
    "nested_root": "theorem t : Real.sqrt (11 - 4 * Real.sqrt 7) = Real.sqrt 7 - 2",
    "half_power_of_a_root": (
        "theorem t : (11 + 4 * Real.sqrt 7) ^ ((3 : ℝ) / 2) = 50 + 19 * Real.sqrt 7"
    ),
    "termwise_bound": (
        "theorem t (f : ℕ → ℝ) (n : ℕ) (h : ∀ i, f i ≤ 2) : ∑ i ∈ Finset.range n, f i ≤ 2 * n"
    ),
    "termwise_strict_bound": (
        "theorem t (f : ℕ → ℝ) (n : ℕ) (h : ∀ i, 3 < f i) (k : ∑ i ∈ Finset.range n, f i = 30) : "
        "n < 10"
    ),
    "termwise_bound_from_one": (
        "theorem t (f : ℕ → ℝ) (n : ℕ) (h : ∀ i, |f i| ≤ 1) : -n ≤ ∑ i ∈ Finset.Icc 1 n, f i"
    ),
    "cosine_of_a_numeral": "theorem t : 0 < Real.cos 1",
    "quotient_for_a_variable": (
        "theorem t (a b s : ℝ) (h : 0 < a) (k : 0 < b) (m : s = a / (a + b)) : s < 1"
    ),
    "absolute_value": "theorem t (x : ℝ) : x ≤ |x|",
    "root": "theorem t (x : ℝ) (h : 0 ≤ x) (k : Real.sqrt x = 3) : x = 9",
    "complex": "theorem t (z : ℂ) (h : z = 1 + Complex.I) : z ^ 2 = 2 * Complex.I",
    "factors": "theorem t (x : ℝ) (h : x ^ 2 - 5 * x + 6 = 0) (k : x < 5 / 2) : x = 2",
    "disjunction": "theorem t (x : ℝ) (h : x = 1 ∨ x = -1) : x ^ 2 = 1",
    "conclusion_of_two": "theorem t (x : ℝ) (h : x ^ 2 = 4) : x = 2 ∨ x = -2",
    "parts": "theorem t (x y : ℝ) (h : x = 2 ∧ y = 3) : x + y = 5 ∧ x * y = 6",
    "existence": "theorem t (x : ℝ) (h : ∃ y, y = 2 ∧ x = 3 * y) : x = 6",
    "instance": "theorem t (f : ℝ → ℝ) (h : ∀ x, f x = 2 * x + 1) : f 3 - f 1 = 4",
    "condition": "theorem t (f : ℝ → ℝ) (h : ∀ x, 0 < x → f x = x ^ 2) : f 2 = 4",
    "congruence": "theorem t (f : ℝ → ℝ) (a b : ℝ) (h : a - b = 0) (k : f a = 1) : f b = 1",
    "natural": "theorem t (m n : ℕ) (h : m ≤ n) : m * m ≤ n * n",
    "introductions": "theorem t : ∀ x : ℝ, x = 2 → x ^ 2 = 4",
    "equivalence": "theorem t (x : ℝ) : x - 2 = 0 ↔ x = 2",
    "closed": "theorem t : (3 : ℤ) ^ 4 = 81",
    "equivalence_undone": "theorem t (σ : Equiv ℝ ℝ) (h : ∀ x, σ.1 x = 7 * x - 4) : σ.2 10 = 2",
    "transfer": "theorem t (n : ℕ) (h : (3 : ℚ) / 4 * n = 12) : n = 16",
    "integer_power": "theorem t (b : ℝ) (h : b ≠ 0) : b ^ 3 * b ^ (-(2 : ℤ)) = b",
    "remainders": "theorem t (a b : ℤ) : a ^ 2 + b ^ 2 ≠ 4 * (a + b) + 3",
    "multiple": "theorem t (x y : ℤ) (h : 3 * x = 6) (k : 5 * y = x) : 15 * y = 6",
    "multiple_of_a_difference": "theorem t (n : ℤ) (h : 123 * n + 17 = 39500) : n = 321",
    "logarithm_of_a_product": (
        "theorem t (x y : ℝ) (h : 0 < x) (k : 0 < y) (m : Real.log (x * y) = 5) "
        "(n : Real.log y = 1) : Real.log x = 4"
    ),
    "logarithm_to_a_base": "theorem t : Real.logb 2 32 = 5",
    "unknown_exponent": "theorem t (x : ℝ) (h : (9 : ℝ) ^ x + 3 = 30) : x = 3 / 2",
    "unknown_base": "theorem t (b : ℝ) (h : 0 < b) (k : Real.log b = 2 * Real.log 3) : b = 9",
    "angles": "theorem t (x : ℝ) (h : Real.sin x = 3 / 5) : Real.cos (2 * x) = 7 / 25",
    "floor": "theorem t (x : ℝ) (h : 2 < x) (k : 2 * x < 5) : Int.floor (2 * x) = 4",
    "ceiling_of_a_root": "theorem t : Int.ceil (Real.sqrt 7) = 3",
    "simpler_root": "theorem t : Real.sqrt 50 = 5 * Real.sqrt 2",
    "factorial_in_the_reals": "theorem t (x : ℝ) (h : x = (Nat.factorial 4 : ℝ)) : x = 24",
    "denominator_of_a_value": (
        "theorem t (m : ℚ) (x y : ℝ) (h : 0 < x) (k : x * y = 2) (l : y = 4) (n : 1 / x = m) : "
        "(m.num : ℤ) + m.den = 3"
    ),
    "integer_power_of_a_product": (
        "theorem t (b : ℝ) (h : b ≠ 0) : (2 * b ^ 2) ^ 2 * (3 * b) ^ (-(2 : ℤ)) = 4 / 9 * b ^ 2"
    ),
    "rational_in_the_reals": "theorem t (m : ℚ) (x : ℝ) (h : 4 * x = 1) (k : x = m) : m = 1 / 4",
}  # fmt: skip

FALSE = {
    "combination": "theorem t (x y : ℝ) (h : x + y = 7) (k : x * y = 12) : x ^ 2 + y ^ 2 = 26",
    "square": "theorem t (a b : ℝ) : 3 * a * b ≤ a ^ 2 + b ^ 2",
    "strict": "theorem t (a b : ℝ) : 2 * a * b < a ^ 2 + b ^ 2",
    "division_by_zero": "theorem t (x : ℝ) : x * (1 / x) = 1",
    "denominators": ("theorem t (a b : ℝ) (h : 0 < a) (k : 0 < b) : a + b < a ^ 2 / b + b ^ 2 / a"),
    "sum_of_squares": (
        "theorem t (x : ℝ) : 0 < x ^ 6 - 3 * x ^ 5 + 3 * x ^ 4 - 3 * x ^ 3 + 2 * x ^ 2 - x + 1"
    ),
    "cancelled_difference": (
        "theorem t (x y : ℝ) (k : x ^ 2 = 3 * x + y) (l : y ^ 2 = 3 * y + x) : x + y = 2"
    ),
    "bounds_of_pi": "theorem t : Real.pi ^ 2 < 9",
    "half_power": "theorem t : (9 : ℝ) ^ ((3 : ℝ) / 2) = 28",
    "truncated": "theorem t (m n : ℕ) : m - n + n = m",
    "root_of_negative": "theorem t (x : ℝ) : Real.sqrt x ^ 2 = x",
    "absolute_value": "theorem t (x : ℝ) : |x| = x",
    "factors": "theorem t (x : ℝ) (h : x ^ 2 - 5 * x + 6 = 0) : x = 2",
    "closed": "theorem t : (3 : ℤ) ^ 4 = 80",
    "equivalence_undone": "theorem t (σ : Equiv ℝ ℝ) (h : ∀ x, σ.1 x = 7 * x - 4) : σ.2 10 = 3",
    "transfer": "theorem t (n : ℕ) (h : (3 : ℚ) / 4 * n = 12) : n = 17",
    "remainders": "theorem t (a b : ℤ) : a ^ 2 + b ^ 2 ≠ 4 * (a + b) + 5",
    "logarithm_of_a_product": (
        "theorem t (x y : ℝ) (h : 0 ≤ x) (k : 0 < y) (m : Real.log (x * y) = 0) "
        "(n : Real.log y = 1) : Real.log x = -1"
    ),
    "logarithm_to_a_base": "theorem t : Real.logb 2 32 = 4",
    "unknown_base": "theorem t (b : ℝ) (h : b ≠ 0) (k : Real.log b = 2 * Real.log 3) : b = 9",
    "floor": "theorem t (x : ℝ) (h : 2 < x) (k : 2 * x < 5) : Int.floor (2 * x) = 5",
    "simpler_root": "theorem t : Real.sqrt 50 = 2 * Real.sqrt 5",
}


def sequent(text: str) -> Sequent:
    return sequent_of(elaborate(text))
