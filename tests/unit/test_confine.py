"""The verifier's reading of raw text: what it turns down, what it lets through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Rejected, RejectReason
from prover.lean.diagnostics import Position
from prover.verify.confine import MAX_PROOF_CHARACTERS, check_confined, check_text
from prover.verify.extent import end_of_proof
from prover.verify.fillings import check_filled, fillings, name_examples


@pytest.mark.parametrize(
    "text",
    [
        "rfl\naxiom a : False",
        "exact x.1.axiom",
        "exact 1e5axiom a : False",
        "exact 0xFFtheorem a : False",
        "exact 'a'axiom a : False",
        "exact x²axiom a : False",
        "exact λaxiom a : False",
        "exact (f).theorem",
        "set_option maxHeartbeats 0 in rfl",
        "set_option maxHeartbeats 9999999 in rfl",
        "set_option maxRecDepth true in rfl",
        "set_option maxRecDepth 1000",
        "set_option pp.all.debug true in rfl",
        "set_option «maxRecDepth» 1000 in rfl",
        "open Nat",
        "open in\naxiom a : False",
        "scoped rfl",
        "exact eval% 1",
        "simp (config := { native := true })",
        "exact unsafeIO x",
        "exact dbgTraceVal 1",
        "exact «a b»",
        "#eval 1",
        "rfl -- theorem",
        'exact "theorem"',
        "rfl /- x -/",
        "rfl\t",
        "rfl\r\n",
        "rfl\ufeff",
        "rfl\ud800",
        "rfl\ue000",
    ],
)
def test_turned_down(text: str) -> None:
    verdict = check_text(text)
    assert isinstance(verdict, Rejected)
    assert verdict.reason is RejectReason.NOT_CONFINED
    assert verdict.detail.isprintable()


@pytest.mark.parametrize(
    "text",
    [
        "exact Foo.instance.def",
        "exact h'.end",
        "exact List.prefix_append _ _",
        "have inst : Decidable p := by infer_instance",
        "open Nat in exact add_comm a b",
        "open scoped Nat in rfl",
        "open Nat Int in rfl",
        "open Nat hiding succ in rfl",
        "set_option maxRecDepth 2000 in omega",
        "set_option maxHeartbeats 400000 in\nsimp",
        "obtain ⟨x, hx⟩ := h; exact ⟨x, by omega⟩",
        "rw [Polynomial.eval_add]; exact p.eval 0",
        "exact #[1, 2].size",
        "calc a = b := h\n  _ = c := k -- the second step",
        "exact fun ε hε ↦ ⟨ε / 2, half_pos hε, fun x ↦ le_of_lt⟩",
        "nlinarith [sq_nonneg (a - b), mul_pos ha hb, h₁, h₂]",
        "induction n with\n| zero => rfl\n| succ k ih => simp_all",
        "rcases h with (rfl | ⟨y, -, hy⟩) <;> simp at *",
        "exact h.2.1e",
        "sorry",
    ],
)
def test_let_through(text: str) -> None:
    assert check_text(text) is None


def test_a_proof_of_any_length_has_an_end() -> None:
    assert check_confined(ProofScript(("a" * MAX_PROOF_CHARACTERS,))) is None
    assert check_confined(ProofScript(("a" * MAX_PROOF_CHARACTERS, "b"))) is not None


@given(st.text(alphabet="abc1_.'!?²λ \n-/«»#@[]()\"", max_size=30))
def test_no_surroundings_hide_a_command_on_its_own_line(noise: str) -> None:
    assert check_text(f"{noise}\naxiom a : False") is not None


class TestEndOfProof:
    theorem = Theorem("t", "-- file\n", "theorem t : 1 = 1")

    @pytest.mark.parametrize(
        ("tactics", "place"),
        [
            (("rfl",), Position(3, 5)),
            (("skip", "rfl"), Position(4, 5)),
            (("rfl -- done",), Position(3, 5)),
            (("rfl", "-- done", "", "  -- and done"), Position(3, 5)),
            (('exact f "--" x',), Position(3, 16)),
            (("exact αβ",), Position(3, 10)),
        ],
    )
    def test_is_the_last_character_of_code(self, tactics: tuple[str, ...], place: Position) -> None:
        assert end_of_proof(self.theorem, ProofScript(tactics)) == place

    def test_of_nothing_is_where_the_statement_ends(self) -> None:
        assert end_of_proof(self.theorem, ProofScript(())) == Position(2, 23)


class TestFillings:
    def test_are_what_stands_in_the_holes(self) -> None:
        original = "a := by sorry\nb := by\n  sorry\nc"
        assert fillings(original, "a := by rfl\nb := by\n  simp\n  rfl\nc") == [
            " rfl",
            "\n  simp\n  rfl",
        ]

    @pytest.mark.parametrize(
        "proved", ["", "x := by rfl\n", "a := by rfl", "a := by", "a := b rfl\n"]
    )
    def test_do_not_fit_another_file(self, proved: str) -> None:
        assert fillings("a := by sorry\n", proved) is None
        assert isinstance(check_filled("a := by sorry\n", proved), Rejected)

    def test_may_begin_on_a_line_of_their_own(self) -> None:
        assert fillings("a := by sorry\n", "a := by\n  rfl\n") == ["\n  rfl"]
        assert fillings("a := (sorry)\n", "a := (by rfl)\n") == ["by rfl"]

    def test_may_not_run_into_the_word_before(self) -> None:
        assert fillings("a := by sorry\n", "a := by_elab x\n") is None

    def test_holes_left_open_are_no_objection(self) -> None:
        assert check_filled("a sorry b sorry", "a rfl b sorry") is None

    def test_a_file_without_holes_has_one_copy(self) -> None:
        assert fillings("a", "a") == []
        assert fillings("a", "ab") is None

    def test_fillings_are_read_as_proofs(self) -> None:
        assert isinstance(check_filled("a sorry", "a rfl\naxiom b : False"), Rejected)

    @given(
        st.lists(st.text(alphabet="ab", max_size=3), min_size=1, max_size=4),
        st.lists(st.text(alphabet="abx ", max_size=4), min_size=3, max_size=3),
    )
    def test_put_back_they_make_the_copy(self, texts: list[str], holes: list[str]) -> None:
        pieces = [f"({text})" for text in texts]
        proved = pieces[0] + "".join(map(str.__add__, holes, pieces[1:]))
        found = fillings("sorry".join(pieces), proved)
        assert found is not None
        assert pieces[0] + "".join(map(str.__add__, found, pieces[1:])) == proved

    def test_examples_get_names_in_both_texts(self) -> None:
        original = "theorem t : a := sorry\nexample : b := by sorry\n  example : c := sorry"
        proved = "theorem t : a := by\n  example\nexample : b := by rfl\n  example : c := x"
        places = [Position(2, 0), Position(3, 2)]
        asked, answered = name_examples(original, proved, places)
        assert asked == (
            "theorem t : a := sorry\ntheorem example_line_2\n        : b := by sorry\n"
            "  theorem example_line_3\n          : c := sorry"
        )
        assert answered == (
            "theorem t : a := by\n  example\ntheorem example_line_2\n        : b := by rfl\n"
            "  theorem example_line_3\n          : c := x"
        )

    def test_examples_stay_where_the_copy_does_not_fit(self) -> None:
        assert name_examples("example sorry", "other", [Position(1, 0)]) == (
            "example sorry",
            "other",
        )


def test_two_holes_with_nothing_between_them_are_filled_together():
    original = "theorem a : P := by\n  have h : Q := by\n    sorry\n  sorry\n"
    proved = original.replace("    sorry", "    rfl").replace("  sorry", "  exact h")
    assert fillings(original, proved) == ["\n    rfl\n  exact h"]
    assert check_filled(original, proved) is None
