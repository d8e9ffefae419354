"""Which text above a statement can be ignored: nothing that could change what it means."""

import pytest

from prover.smt.errors import NotUnderstoodError
from prover.smt.syntax.header import read_header

STATEMENT = "theorem t (n : ℕ) (h : n.gcd 4 = 1) : n % 2 = 1"


@pytest.mark.parametrize(
    "header",
    [
        "import Mathlib\nset_option maxHeartbeats 0\nopen BigOperators Real Nat Topology Rat\n",
        "/- def in a comment -/\nimport Prover.Notation\n\ntheorem a : True := by trivial\n",
        "/- outer /- inner -/ instance -/\n-- notation\n",
        "def double (k : Nat) := k + k\n",
        "@[simp, reducible] def double (k : Nat) := k + k\n",
        "structure Point where\n  x : Int\n  y : Int\n  deriving Repr, DecidableEq\n",
        "inductive Tree (α : Type) where\n  | leaf\n  | node (l r : Tree α)\n",
        "namespace Tree\ndef size := 1\nend Tree\n",
        "namespace A.B\nend A.B\n",
        "namespace A.B\nend B\nend A\n",
        "section\nvariable (k : Nat)\nopen Real\nend\n",
        "noncomputable section\nuniverse u\n",
        "open scoped BigOperators\n",
        "",
    ],
)
def test_harmless_headers(header: str):
    read_header(header, STATEMENT)


@pytest.mark.parametrize(
    "header",
    [
        'local notation "ℝ" => Nat',
        "theorem a : True := trivial\n  instance : Add Nat := ⟨fun _ _ => 0⟩",
        "open MyNumbers",
        "open Real\n  MyNumbers",
        "theorem a : True := trivial\n  open MyNumbers",
        "set_option hygiene false",
        "variable (n : Nat)",
        "section\nvariable (n : Nat)\nnamespace A.B\nend B\nend A\n",
        "import MyProject.Notations",
        "namespace Nat",
        "section\nnamespace Nat",
        "end",
        "@[instance] def weird : Add Nat := ⟨fun _ _ => 0⟩",
        "@[simp, default_instance] def weird : Add Nat := ⟨fun _ _ => 0⟩",
        "attribute [instance] weird",
        "class Small (k : Nat) where",
        "deriving instance Add for Nat",
        "#eval addANotation",
        # What hides a command from a reader that takes strings or names for comments.
        'def a := "/-"\ninstance : Add Nat := ⟨fun _ _ => 0⟩\ndef b := "-/"',
        "def «/-» := 1\ninstance : Add Nat := ⟨fun _ _ => 0⟩\ndef «-/» := 1",
        "def c := '\"'\ninstance : Add Nat := ⟨fun _ _ => 0⟩",
    ],
)
def test_headers_that_could_bend_the_meaning(header: str):
    with pytest.raises(NotUnderstoodError):
        read_header(header, STATEMENT)


@pytest.mark.parametrize(
    "definition",
    [
        "def gcd (a b : Nat) := 0",
        "def Nat.gcd (a b : Nat) := 0",
        "namespace Nat\nprotected def gcd (a b : Nat) := 0\nend Nat",
        "theorem a : True := trivial\n  abbrev Nat.gcd := 0",
        "inductive ℕ",
        "structure gcd.Weird where",
        "noncomputable opaque Nat.gcd : Nat → Nat → Nat",
        "mutual\ndef gcd := 0\nend",
        "def n := 3",
    ],
)
def test_what_the_statement_mentions_must_not_be_defined(definition: str):
    with pytest.raises(NotUnderstoodError, match="which the file defines"):
        read_header(definition, STATEMENT)


def test_open_namespaces_end_with_their_scope():
    assert read_header("open Nat\nsection\nopen Real\nend\n", STATEMENT) == {"Nat"}
    assert read_header("open Nat\nsection\nopen Real\n", STATEMENT) == {"Nat", "Real"}
