"""Theorem files of many shapes: which `sorry`s are problems, their goals, and writing back."""

import pytest

from prover.core.errors import MissingImportError, TheoremParseError
from prover.core.theorem import ProofScript
from prover.lean.process import check_file
from prover.lean.session import LeanSession
from prover.lean.theorem_file import TheoremFile, read_problems

pytestmark = pytest.mark.lean


@pytest.fixture(scope="module")
def session(toolchain):
    with LeanSession(toolchain) as opened:
        yield opened


@pytest.fixture
def read(toolchain, session, tmp_path):
    def read_text(text: str) -> TheoremFile:
        file = tmp_path / "T.lean"
        file.write_bytes(text.encode())
        return read_problems(file, toolchain, session=session)

    return read_text


def targets(file: TheoremFile) -> list[str]:
    return [problem.state.goals[0].target for problem in file.problems]


WHOLE = """/-- A sorry in a comment. -/
theorem in_term (p : Prop) (h : p) : p := sorry -- sorry

theorem in_tactic (p : Prop) (h : p) : p := by sorry

@[simp] theorem on_its_own_line (n : Nat) :
    n + 0 = n := by
  sorry
"""


def test_whole_theorems(read):
    file = read(WHOLE)
    assert [t.name for t in file.theorems] == ["in_term", "in_tactic", "on_its_own_line"]
    assert targets(file) == ["p", "p", "n + 0 = n"]
    first, _, last = file.theorems
    assert first.header == "/-- A sorry in a comment. -/\n"
    assert first.statement == "theorem in_term (p : Prop) (h : p) : p"
    assert first.opening == " := by\n  "
    assert last.statement == "@[simp] theorem on_its_own_line (n : Nat) :\n    n + 0 = n"
    assert [str(p.start) for p in file.problems] == ["2:42", "4:47", "8:2"]


def test_scripts_are_written_back_on_lines_of_their_own_or_on_one_if_short(read):
    file = read(WHOLE)
    long = ProofScript(("have h' := h", "exact h'"))
    short = ProofScript(("simp",))
    assert file.with_proofs({0: long, 1: ProofScript(("exact h",)), 2: short}) == (
        WHOLE.replace(":= sorry --", ":= by\n  have h' := h\n  exact h' --")
        .replace("by sorry", "by exact h")
        .replace("  sorry\n", "  simp\n")
    )


def test_a_one_line_script_that_is_too_long_gets_its_own_line(read):
    file = read("theorem t (p : Prop) (h : p) : p := by sorry\n")
    script = ProofScript((f"exact {'id (' * 15}h{')' * 15}",))
    assert file.with_proofs({0: script}).splitlines()[0].endswith(":= by")


INSIDE = """theorem halves (a b : Nat) (h : a = b) : a = b ∧ b = a := by
  constructor
  · sorry
  · have h2 : 1 = 1 := by sorry
    have h3 : 2 = 2 := sorry
    exact h.symm
"""


def test_half_written_proofs(read):
    file = read(INSIDE)
    assert [t.name for t in file.theorems] == ["halves"] * 3
    assert targets(file) == ["a = b", "1 = 1", "2 = 2"]
    assert "h2 : 1 = 1" in file.problems[2].state.goals[0].hypotheses
    assert file.theorems[0].closing.count("sorry") == 2


def test_every_theorem_with_its_proof_compiles(read, toolchain, tmp_path):
    file = read(INSIDE)
    scripts = [ProofScript((t,)) for t in ("exact h", "rfl", "rfl")]
    proofs = dict(enumerate(scripts))
    texts = [file.theorem_given(i, proofs).with_proof(scripts[i]) for i in range(3)]
    for text in (*texts, file.with_proofs(proofs)):
        (tmp_path / "P.lean").write_text(text)
        run = check_file(toolchain, tmp_path / "P.lean", timeout_s=30)
        assert (run.exit_code, run.diagnostics) == (0, [])


def test_one_of_several_goals_is_focused(read):
    file = read("theorem t : 1 = 1 ∧ 2 = 2 := by\n  constructor\n  sorry\n  sorry\n")
    assert targets(file) == ["1 = 1", "2 = 2"]
    assert len(file.problems[0].state.goals) == 1
    script = ProofScript(("have := 1", "rfl"))
    assert file.with_proofs({0: script}) == (
        "theorem t : 1 = 1 ∧ 2 = 2 := by\n  constructor\n  · have := 1\n    rfl\n  sorry\n"
    )


# Text with holes, and the targets at them, "-" for a `sorry` that is no problem.
SHAPES = {
    "anonymous constructor": ("theorem t : 1 = 1 ∧ 2 = 2 := ⟨sorry, by sorry⟩", "1 = 1|2 = 2"),
    "argument": ("theorem t : 1 = 1 := id sorry", "1 = 1"),
    "ascription": ("theorem t : True := by\n  exact (sorry : True)", "True"),
    "match alternatives": (
        "theorem t : ∀ n : Nat, n = n\n  | 0 => sorry\n  | n+1 => by\n    sorry",
        "0 = 0|n + 1 = n + 1",
    ),
    "induction alternatives": (
        "theorem t (n : Nat) : n = n := by\n  induction n with\n"
        "  | zero => sorry\n  | succ n ih => sorry",
        "0 = 0|n + 1 = n + 1",
    ),
    "calc": (
        "theorem t (a : Nat) : a = a := by\n  calc a = a := by sorry\n       _ = a := sorry",
        "a = a|a = a",
    ),
    "after a semicolon": (
        "theorem t (a b : Nat) (h : a = b) : b = a := by\n  apply Eq.symm; sorry",
        "a = b",
    ),
    "after <;>": ("theorem t : 1 = 1 := by\n  skip <;> sorry", "1 = 1"),
    "several goals at once": (
        "theorem t : 1 = 1 ∧ 2 = 2 := by\n  constructor\n  all_goals sorry",
        "-",
    ),
    "first": ("theorem t : 1 = 1 := by\n  first | done | sorry", "1 = 1"),
    "obtain": (
        "theorem t : True := by\n  obtain ⟨x, h⟩ : ∃ n, n = 1 := sorry\n  trivial",
        "∃ n, n = 1",
    ),
    "data": ("def f : Nat := sorry", "-"),
    "data in a proof": ("theorem t : ∃ n : Nat, n = n := ⟨sorry, rfl⟩", "-"),
    "proof in data": ("def f : { n : Nat // n = 1 } := ⟨1, sorry⟩", "1 = 1"),
    "in the statement": ("theorem t (h : sorry) : True := trivial", "-"),
    "instance": ("instance i : Nonempty Nat := sorry", "Nonempty Nat"),
    "nameless instance": ("instance : Nonempty Nat := sorry", "Nonempty Nat"),
    "example": ("example : 1 = 1 := by sorry", "1 = 1"),
    "mutual": (
        "mutual\ntheorem a : 1 = 1 := by\n  sorry\ntheorem b : 2 = 2 := sorry\nend",
        "1 = 1|2 = 2",
    ),
    "where": ("theorem t : 1 = 1 := by\n  exact aux\nwhere\n  aux : 1 = 1 := sorry", "1 = 1"),
    "set_option in": ("set_option maxRecDepth 900 in\ntheorem t : 1 = 1 := sorry", "1 = 1"),
    "open in": ("open Nat in\n/-- doc -/\ntheorem t : succ 1 = 2 := sorry", "succ 1 = 2"),
    "value in the statement": (
        "theorem t : let x := 5; x = 5 := by\n  sorry",
        "let x := 5;\n  x = 5",
    ),
    "default in the statement": ("theorem t (n : Nat := 5) : n = n := sorry", "n = n"),
    "sorry in a string": ('theorem t : "sorry".length = 5 := sorry', '"sorry".length = 5'),
    "Windows lines": ("theorem t :\r\n    1 = 1 := by\r\n  sorry\r\n", "1 = 1"),
    "local notation": ('local infix:50 " ~~ " => Eq\ntheorem t : 1 ~~ 1 := sorry', "1 ~~ 1"),
    "field of an instance": (
        "def two : { n : Nat // n = 2 } where\n  val := 2\n  property := sorry",
        "2 = 2",
    ),
    "decreasing_by": (
        "def f (n : Nat) : Nat := if h : n = 0 then 0 else f (n / 2)\n"
        "termination_by n\ndecreasing_by sorry",
        "n / 2 < n",
    ),
    "if": (
        "theorem t (n : Nat) : n = n :=\n  if h : n = 0 then sorry else by\n    sorry",
        "n = n|n = n",
    ),
    "rw": (
        "theorem t (a b : Nat) : a + b = b + a := by\n  rw [show a + b = b + a by sorry]",
        "a + b = b + a",
    ),
    "let rec": (
        "theorem t (n : Nat) : n = n := by\n  let rec go (k : Nat) : k = k := sorry\n  exact go n",
        "k = k",
    ),
    "indented": ("  theorem t : 1 = 1 := by\n    sorry", "1 = 1"),
    "no line end": ("theorem t : 1 = 1 := by sorry", "1 = 1"),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape(read, shape):
    text, expected = SHAPES[shape]
    file = read(text)
    assert "|".join(targets(file)) == expected.replace("-", "")
    assert len(file.skipped) == (expected == "-")
    assert file.with_proofs({}) == text
    for theorem in file.theorems:  # each is, holes apart, the file up to its declaration's end
        assert "sorry" in theorem.with_sorry
        flat = theorem.with_sorry.replace("by sorry", "sorry").split()
        assert flat[0] in (text.split()[0], "theorem")


def test_names_are_full(read):
    file = read(
        "namespace A\nsection\nvariable (n : Nat)\ntheorem B.t : n = n := sorry\nend\n"
        "private theorem p : 1 = 1 := sorry\nprotected theorem q : 1 = 1 := sorry\n"
        "theorem _root_.r : 1 = 1 := sorry\ntheorem u.{v} (α : Sort v) : α = α := sorry\n"
        "theorem «a b».c : 1 = 1 := sorry\nend A\n"
    )
    names = ["A.B.t", "A.p", "A.q", "r", "A.u", "A.«a b».c"]
    assert [theorem.name for theorem in file.theorems] == names
    assert file.problems[0].state.goals[0].hypotheses == ("n : Nat",)


def test_an_example_gets_a_name_of_its_own_and_keeps_its_text_in_the_file(read):
    text = "theorem t : 1 = 1 := rfl\nexample : 2 = 2 := sorry\nexample : 3 = 3 := sorry\n"
    file = read(text)
    assert [p.is_example for p in file.problems] == [True, True]
    assert [t.name for t in file.theorems] == ["example_line_2", "example_line_3"]
    assert file.theorems[1].statement == "theorem example_line_3 : 3 = 3"
    assert file.with_proofs({0: ProofScript(("rfl",))}) == text.replace(
        "2 = 2 := sorry", "2 = 2 := by rfl"
    )


def test_earlier_declarations_can_be_used(read):
    file = read(
        "def f (n : Nat) := n + 1\ntheorem a : f 1 = 2 := sorry\ntheorem b : f 2 = 3 := sorry\n"
    )
    given = file.theorem_given(1, {0: ProofScript(("rfl",))})
    assert given.header == "def f (n : Nat) := n + 1\ntheorem a : f 1 = 2 := by rfl\n"
    assert "sorry" in file.theorems[1].header


def test_a_windows_file_keeps_its_line_ends(read):
    text = "-- ∀\r\ntheorem t : 1 = 1 := by sorry\r\n-- end\n"
    changed = read(text).with_proofs({0: ProofScript(("have := 1", "rfl"))})
    assert changed == ("-- ∀\r\ntheorem t : 1 = 1 := by\r\n  have := 1\r\n  rfl\r\n-- end\n")


def test_a_file_without_sorry_has_no_problems(read):
    assert read("theorem t : 1 = 1 := rfl -- sorry\n").problems == ()
    assert read("").problems == ()


def test_a_sorry_outside_every_proof_is_skipped(read):
    file = read('macro "later" : tactic => `(tactic| sorry)\ntheorem t : 1 = 1 := sorry\n')
    assert [str(skipped.start) for skipped in file.skipped] == ["1:36"]
    assert len(file.problems) == 1


REFUSED = {
    "theorem t : 1 = := by sorry\n": r"T\.lean:1:15: unexpected token",
    "theorem t : 1 = 1 := by sorry\n\ntheorem u : : True\n": r"T\.lean:3:11: unexpected token",
    "theorem u 1 : True\ntheorem t : 1 = 1 := by sorry\n": r"T\.lean:1:9: unexpected token",
    "theorem t : 1 + True = 2 := sorry\n": r"T\.lean:1:",
    "theorem t : 1 = 1 := by\n  nonsense\n  sorry\n": r"T\.lean:2:3: unknown tactic",
    "theorem t : 1 = 2 := by\n  skip\n": r"T\.lean:1:21: unsolved goals",
    "theorem t : 1 = 2 := by\n  rfl\n": r"T\.lean:2:2",
    "theorem t : 1 = 1 := by sorry\n/- no end": r"T\.lean:2:",
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_lean_refuses_is_refused_with_its_place(read, text):
    with pytest.raises(TheoremParseError, match=REFUSED[text]):
        read(text)


def test_a_missing_import_says_what_to_do(read):
    with pytest.raises(MissingImportError, match=r"'Mathlib'.*Lake project"):
        read("import Mathlib\ntheorem t : 1 = 1 := sorry\n")
    assert read("-- import Mathlib\ntheorem t : 1 = 1 := sorry\n").problems


def test_without_a_session_it_opens_its_own(toolchain, tmp_path):
    (tmp_path / "T.lean").write_text("theorem t : 1 = 1 := sorry\n")
    assert len(read_problems(tmp_path / "T.lean", toolchain).problems) == 1
