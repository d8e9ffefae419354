"""The reader of printed terms, and what it makes of goals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prover.core.proof_state import Goal
from prover.lean.term_reader import read_term
from prover.lean.terms import Term, names_in, parts, subterms
from prover.policy.reading import Reading


def shape(term: Term) -> str:
    """The structure as one line: operators before their arguments."""
    bound = " ".join(b.name for b in term.bound)
    inner = " ".join(shape(part) for part in term.args)
    return f"({term.head}{' ' + bound if bound else ''} {inner})" if inner else term.head


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x ^ 2 * y + 1 = 880", "(= (+ (* (^ x 2) y) 1) 880)"),
        ("a - b - c", "(- (- a b) c)"),
        ("p → q → r", "(→ p (→ q r))"),
        ("¬7 ∣ 2 ^ n + 1", "(¬ (∣ 7 (+ (^ 2 n) 1)))"),
        ("a :: b :: l ++ m", "(++ (:: a (:: b l)) m)"),
        ("f (g x) y", "(f (g x) y)"),
        ("∀ n ≥ 5, x n = x (n - 1)", "(forall n (≥ n 5) (= (x n) (x (- n 1))))"),
        ("∀ (m n : ℕ), m = n", "(forall m n (= m n))"),
        ("∃ x ∈ l, p x", "(exists x (∈ x l) (p x))"),
        ("List.map (fun x => x + 1) l = l", "(= (List.map (fun x (+ x 1)) l) l)"),
        ("if a = b then 1 else 2", "(if (= a b) 1 2)"),
        ("↑c - ↑b = ↑d", "(= (- (↑ c) (↑ b)) (↑ d))"),
        ("(a :: l).length = 3", "(= (.length (:: a l)) 3)"),
        ("l.length = (n + 7).gcd (2 * n)", "(= (.length l) (.gcd (+ n 7) (* 2 n)))"),
        ("Nat.gcd a b = a.gcd b", "(= (Nat.gcd a b) (.gcd a b))"),
        ("l[i] = 0", "(= (getElem l i) 0)"),
        ("h₀✝ ∧ p.1 ≠ none", "(∧ h₀✝ (≠ (.1 p) none))"),
    ],
)
def test_structure(text, expected):
    assert shape(read_term(text)) == expected


@given(st.text(alphabet="xyf01 ()+*^=∧∀,→¬⟨⟩[]{}:|.✝", max_size=40))
def test_any_text_is_read(text):
    assert isinstance(read_term(text), Term)


def test_subterms_keep_their_text_and_skip_bound_names():
    term = read_term("(a + b) * c = f n ∧ ∀ k, g k = g 0")
    texts = [part.text for part in subterms(term)]
    assert "(a + b)" in texts
    assert "g 0" in texts
    assert "g k" not in texts


def test_a_projection_mentions_its_variable():
    assert "l" in names_in(read_term("l.length = 3"))


def test_parts_flatten_one_operator():
    assert [part.text for part in parts(read_term("a ∧ b = c ∧ (d ∨ e)"), "∧")] == [
        "a",
        "b = c",
        "(d ∨ e)",
    ]


@pytest.mark.parametrize(
    ("text", "atom"), [("x", "x"), ("(a)", "(a)"), ("(a) + (b)", "((a) + (b))"), ("f x", "(f x)")]
)
def test_atoms_can_stand_as_arguments(text, atom):
    assert read_term(text).atom() == atom


def test_hypotheses_are_read_and_propositions_told_from_data():
    goal = Goal(
        (
            "α : Type u_1",
            "inst✝ : DecidableEq α",
            "a b : Nat",
            "f : ℕ → ℕ",
            "p : Nat → Prop",
            "k : Nat := 5",
            "h₀ h✝ : f 1 =\n  211",
            "hp : p a",
            "hq : ∀ x, p x → p (x + 1)",
        ),
        "p b",
    )
    reading = Reading(goal)
    assert [h.name for h in reading.proofs] == ["hq", "hp", "h₀"]
    assert [h.name for h in reading.variables] == ["α", "a", "b", "f", "p", "k"]
    assert reading.naturals == ("a", "b", "k")
    assert reading.numerals == (1, 211)
    assert reading.fresh("a", "a", "m") == ["a1", "a2", "m"]
    assert next(h.value for h in reading.hypotheses if h.name == "k") == "5"
