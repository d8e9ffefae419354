"""The lemma index and the retriever, on a small library."""

import json

import pytest

from prover.core.proof_state import Goal, ProofState
from prover.lean.lemmas import Use
from prover.lean.process import LeanToolchain
from prover.lean.term_reader import read_term
from prover.policy.fixed_tactics import FixedTactics
from prover.premises import index as index_module
from prover.premises.declarations import as_statement, declarations
from prover.premises.index import Lemma, LemmaIndex, file_lemmas, library_index
from prover.premises.retriever import Retriever

SOURCE = """
/- theorem in_a_comment : False -/
namespace Nat
-- theorem another : False
@[simp] protected theorem add_zero (n : Nat) : n + 0 = n := rfl
theorem le_trans {a b c : Nat} (h : a ≤ b) : b ≤ c → a ≤ c
  | x => sorry
private theorem hidden : True := trivial
theorem _root_.top (f : Nat → Nat := id) : True := trivial
section Inner
lemma deep : ∀ x : Nat, x = x := fun _ => rfl
end Inner
end Nat
theorem outside : 1 = 1 := rfl
"""


def test_declarations_have_their_full_names_and_signatures():
    found = {d.name: d for d in declarations(SOURCE)}
    assert list(found) == ["Nat.add_zero", "Nat.le_trans", "top", "Nat.deep", "outside"]
    assert found["Nat.add_zero"].is_simp
    assert not found["Nat.le_trans"].is_simp
    assert found["Nat.add_zero"].signature == "(n : Nat) : n + 0 = n"
    assert as_statement(found["Nat.le_trans"].signature) == (
        "∀ {a b c : Nat} (h : a ≤ b), b ≤ c → a ≤ c"
    )
    assert as_statement(found["outside"].signature) == "1 = 1"


LIBRARY = LemmaIndex(
    (
        Lemma("Nat.add_zero", "∀ (n : Nat), n + 0 = n", True),
        Lemma("Nat.mul_comm", "∀ (n m : Nat), n * m = m * n"),
        Lemma("Nat.le_trans", "∀ {n m k : Nat}, n ≤ m → m ≤ k → n ≤ k"),
        Lemma("Nat.gcd_comm", "∀ (m n : Nat), m.gcd n = n.gcd m"),
        Lemma("Nat.gcd_dvd_left", "∀ (m n : Nat), m.gcd n ∣ m"),
        Lemma("Nat.dvd_trans", "∀ {a b c : Nat} (h₁ : a ∣ b) (h₂ : b ∣ c), a ∣ c"),
        Lemma("Int.gcd_comm", "∀ (m n : Int), m.gcd n = n.gcd m"),
        Lemma(
            "List.length_append",
            "∀ {α : Type u} {a b : List α}, (a ++ b).length = a.length + b.length",
            True,
        ),
        Lemma(
            "List.reverse_append",
            "∀ {α : Type u} {a b : List α}, (a ++ b).reverse = b.reverse ++ a.reverse",
        ),
    )
)


def suggested(target: str, *types: str, **hypotheses: str) -> list[tuple[str, Use]]:
    given = [(name, read_term(text)) for name, text in hypotheses.items()]
    found = Retriever(LIBRARY).suggest(read_term(target), given, " ".join(types).split())
    return [(suggestion.lemma, suggestion.use) for suggestion in found]


def test_the_lemma_whose_conclusion_matches_is_applied():
    assert ("Nat.gcd_dvd_left", Use.APPLY) in suggested("(a + 1).gcd b ∣ a + 1", "Nat")
    assert ("Nat.gcd_dvd_left", Use.APPLY) not in suggested("(a + 1).gcd b ∣ b", "Nat")


def test_an_equation_rewrites_where_one_of_its_sides_occurs():
    assert suggested("(x ++ y).reverse = z", "List α")[0] == ("List.reverse_append", Use.REWRITE)
    assert ("List.length_append", Use.REWRITE) in suggested("(x ++ y).length = 3", "List Nat")


def test_a_lemma_is_used_forwards_from_a_hypothesis():
    assert ("Nat.dvd_trans", Use.FORWARD) in suggested("a ∣ c", "Nat", h="a ∣ b", g="b ∣ c")
    assert ("Nat.dvd_trans", Use.FORWARD) not in suggested("a ∣ c", "Nat", h="a ∣ b")


def test_what_a_lemma_is_applied_to_has_its_explicit_arguments():
    index = LIBRARY.extended([Lemma("le", "∀ {k : Nat} (n : Nat), 0 < k → n.gcd k ≤ k")])
    hypotheses = [("h", read_term("0 < m"))]
    [forward] = [
        s
        for s in Retriever(index).suggest(read_term("n.gcd m ≤ m"), hypotheses, ["Nat"])
        if s.use is Use.FORWARD
    ]
    assert forward.arguments == "_ h"


def test_lemmas_about_other_types_are_left_out():
    names = {name for name, _ in suggested("a.gcd b = b.gcd a", "Nat")}
    assert "Nat.gcd_comm" in names
    assert "Int.gcd_comm" not in names


def test_the_policy_makes_tactics_of_suggestions():
    goal = Goal(("α : Type", "x y z : List α"), "(x ++ y).reverse = z")
    policy = FixedTactics(lemmas=Retriever(LIBRARY))
    [candidates] = policy.propose([ProofState((goal,), 0)], k=1000)
    texts = [candidate.text for candidate in candidates]
    assert "rw [List.reverse_append]" in texts
    assert "simp [List.reverse_append]" in texts


def test_the_theorems_of_a_file_join_the_index():
    extended = LIBRARY.extended(file_lemmas("theorem mine (a : Nat) : twice a = 2 * a := by sorry"))
    found = Retriever(extended).suggest(read_term("twice 3 = 6"), [], ["Nat"])
    assert [(s.lemma, s.use) for s in found][:1] == [("mine", Use.REWRITE)]


TOOLCHAIN = LeanToolchain(("lean",), (), "Lean 4.35.0", "core library 123")


def test_the_index_is_asked_from_lean_once(tmp_path, monkeypatch):
    asked = []

    def ask(toolchain, sources):
        asked.append(sources)
        return list(LIBRARY.lemmas)

    monkeypatch.setattr(index_module, "_ask_lean", ask)
    assert library_index(TOOLCHAIN, tmp_path) == LIBRARY
    assert library_index(TOOLCHAIN, tmp_path) == LIBRARY
    assert len(asked) == 1


@pytest.mark.parametrize("content", ["", "[[1]", json.dumps([["a"]]), "{}"])
def test_a_damaged_cache_is_made_again(tmp_path, monkeypatch, content):
    monkeypatch.setattr(index_module, "_ask_lean", lambda *_: list(LIBRARY.lemmas))
    library_index(TOOLCHAIN, tmp_path)
    [file] = tmp_path.iterdir()
    file.write_text(content)
    assert library_index(TOOLCHAIN, tmp_path).lemmas in (LIBRARY.lemmas, ())


def test_a_lake_project_has_no_index(tmp_path):
    project = LeanToolchain(("lake",), (), "Lean 4.20.0", "a project", tmp_path)
    assert library_index(project, tmp_path).lemmas == ()
