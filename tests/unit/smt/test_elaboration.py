"""Golden tests: what Lean's rules make of small statements."""

import pytest

from prover.smt.elaborate.statement import elaborate
from prover.smt.errors import NotUnderstoodError
from prover.smt.terms.show import show


def claim(conclusion: str, binders: str = "") -> str:
    return show(elaborate(f"theorem t {binders} : {conclusion} := by sorry").conclusion)


@pytest.mark.parametrize(
    ("binders", "written", "meant"),
    [
        # Coercions go to the leaves: the subtraction is real.
        ("(a b : ℕ) (x : ℝ)", "x = a - b", "x = ↑a - ↑b"),
        ("(a b : ℕ)", "(a - b : ℝ) = 1", "↑a - ↑b = 1"),
        ("(a b : ℕ)", "((a - b : ℕ) : ℝ) = 1", "↑(a - b) = 1"),
        # An exponent is a tree of its own: 1 / 3 in ℕ is 0.
        ("(x : ℝ)", "x ^ (1 / 3) = 1", "x ^ (1 / 3) = 1"),
        ("(x : ℝ)", "x ^ ((1 : ℝ) / 3) = 1", "x ^ (1 / 3) = 1"),
        # f x⁻¹ is f (x⁻¹).
        ("(f : ℝ → ℝ) (x : ℝ)", "f x⁻¹ = 2", "f x⁻¹ = 2"),
        # -x ^ 2 is -(x ^ 2).
        ("(x : ℝ)", "-x ^ 2 = 1", "-x ^ 2 = 1"),
        ("(x : ℝ)", "(-x) ^ 2 = 1", "(-x) ^ 2 = 1"),
        # The body of ∑ has precedence 67.
        ("(n : ℕ)", "∑ k ∈ Finset.range n, k + 1 = 2", "(∑ k ∈ range n, k) + 1 = 2"),
        ("(n : ℕ)", "∑ k ∈ Finset.range n, 2 * k = 2", "∑ k ∈ range n, 2 * k = 2"),
        # Expected types reach the summand.
        ("(n : ℕ)", "Real.sqrt (∑ k ∈ Finset.range n, (k - 1)) = 2",
         "√ (∑ k ∈ range n, (↑k - 1)) = 2"),
        ("", "∀ x > 0, ∃ y < x, y = (0 : ℤ)", "∀ x : ℤ, 0 < x → (∃ y : ℤ, y < x ∧ y = 0)"),
        ("(p q : Prop)", "¬p ∧ q → q", "¬p ∧ q → q"),
        ("(p q : Prop)", "(p = q)", "p ↔ q"),
        ("(n : ℤ) (p : ℕ)", "↑p ∣ n", "↑p ∣ n"),
        ("(x : ℂ)", "x ^ 2 = Complex.I", "x ^ 2 = 1 * I"),
        ("", "10 ! = 5", "Nat.factorial 10 = 5"),
        ("(x : ZMod 7)", "x = 3⁻¹", "x = 3⁻¹"),
        ("(a b : ℕ)", "a ≡ b [MOD 3]", "a % 3 = b % 3"),
        ("(x y : ℝ)", "|x - y| = |y - x|", "abs (x - y) = abs (y - x)"),
    ],
)  # fmt: skip
def test_meaning(binders: str, written: str, meant: str):
    assert claim(written, binders) == meant


@pytest.mark.parametrize(
    ("binders", "written", "type_name"),
    [
        ("(x : ℝ)", "x ^ (1 / 3) = 1", "ℕ"),
        ("(x : ℝ)", "x ^ ((1 : ℝ) / 3) = 1", "ℝ"),
        ("(x : ℝ)", "x ^ (-1 : ℤ) = 1", "ℤ"),
    ],
)
def test_exponent_type(binders: str, written: str, type_name: str):
    conclusion = elaborate(f"theorem t {binders} : {written}").conclusion
    assert repr(conclusion.args[0].args[1].type) == type_name


@pytest.mark.parametrize(
    ("text", "construct"),
    [
        ("theorem t (n : ℕ) : -n = 0", "neg at ℕ"),
        ("theorem t (n : ℕ+) : n = n", "'ℕ+'"),
        ("theorem t (a : Fin 3) : a = a", "the type Fin"),
        ("theorem t (x : ℂ) : x < 1", "lt at ℂ"),
        ("theorem t {α : Type} (a : α) : a = a", "the keyword 'Type'"),
        ("theorem t [Group G] : 1 = 1", "an instance binder"),
        ("theorem t (n : ℕ) : n! = 1", "the name 'n!'"),
        ("theorem t (x : ℝ) : foo x = 1", "the name 'foo'"),
        ("theorem t : (1 : ℕ) = 1.5", "a decimal at ℕ"),
        ("theorem t (n : ℕ) (k : ℤ) : n ^ k = 1", "^ with an exponent in ℤ at ℕ"),
        ("theorem t (x : ℝ) : sqrt x = 1 ∧ sqrt 4 = 2", "the overloaded name 'sqrt'"),
        ("theorem t : ⌊(3 : ℤ)⌋ = 3", "Int.floor at ℤ"),
        ("def f := 3", "'def' where a theorem was expected"),
        ("theorem t : 1 = 1 + х", "character 'х' (U+0445)"),  # a Cyrillic letter
        ("theorem t (f : ℕ → ℕ) : f (2) 3 = 1", "an application of a ℕ"),
        ("theorem t : ∃ σ : Equiv ℕ ℝ, True", "a quantifier over Equiv"),
        ("theorem t (x : ℝ) (n : ℕ) : (x : ℕ) = n", "a ℝ where a ℕ was expected"),
    ],
)
def test_refusals_name_the_construct(text: str, construct: str):
    with pytest.raises(NotUnderstoodError) as refusal:
        elaborate(text)
    assert refusal.value.construct == construct
    assert refusal.value.offset is not None


def test_shadowed_hypotheses_stay():
    statement = elaborate("theorem t (n : ℕ) (h : n = 1) (h : 0 < n) : n = 1")
    assert [show(h.claim) for h in statement.hypotheses] == ["n = 1", "0 < n"]
    assert statement.shadowed == ("h",)


def test_shadowed_variables_stay_apart():
    statement = elaborate("theorem t (x : ℕ) (h : x = 1) (x : ℝ) : x = 2")
    assert len({variable.name for variable in statement.variables}) == 2


def test_pi_needs_its_namespace():
    with pytest.raises(NotUnderstoodError):
        elaborate("theorem t : π < 4", frozenset())
    assert show(elaborate("theorem t : Real.pi < 4", frozenset()).conclusion) == "π < 4"
