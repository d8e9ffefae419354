import pytest

from prover.core.proof_state import Goal, ProofState
from prover.lean.term_reader import read_term
from prover.lean.terms import Bound
from prover.policy.instances import AT_VALUES, Instances, instance_arguments, lean_value
from tests.fakes import ScriptedPolicy


def propose(target: str, *hypotheses: str, model: dict[str, str]) -> list[str]:
    state = ProofState((Goal(hypotheses, target),), 0)
    policy = Instances(tuple(model.items()), then=ScriptedPolicy(search=-1.0))
    [found] = policy.propose([state], k=100)
    return [candidate.text for candidate in found]


def test_the_claim_is_named_first():
    assert propose("¬∀ (n : Nat), n < 4", model={"n": "4"}) == ["intro claim"]


def test_then_the_values_are_put_in():
    first, *_, last = propose("False", "claim : ∀ (n : Nat), n < 4", model={"n": "4"})
    assert first == "exact absurd (@claim 4) (by decide)"
    assert last.startswith(f"have {AT_VALUES} := (@claim 4)")


def test_the_instance_is_searched_by_the_other_policy():
    assert propose("False", f"{AT_VALUES} : ∃ x, x < 0", model={"n": "4"}) == ["search"]


@pytest.mark.parametrize(
    ("claim", "model", "arguments"),
    [
        ("∀ (n : Nat), 0 < n → ∀ (m : Nat), m < n → m = 0", {"n": "2", "m": "1"},
         ("2", None, "1", None)),
        ("∀ (x y : Int), x = y", {"y": "0", "x": "-1"}, ("(-1)", "0")),
        ("∀ {p : Prop}, p", {"p": "False"}, ("False",)),
        ("1 = 2", {}, ()),
        ("1 = 1 → 1 = 2", {}, (None,)),
        ("∀ (n : Nat), n = 0", {"m": "1"}, None),
        ("∀ (n : Nat), n = 0", {"n": "1", "m": "1"}, None),
    ],
)  # fmt: skip
def test_arguments(claim, model, arguments):
    assert instance_arguments(read_term(claim), tuple(model.items())) == arguments


@pytest.mark.parametrize(
    ("text", "type_", "value"),
    [
        ("3", "Nat", "3"),
        ("-3", "Int", "(-3)"),
        ("True", "Prop", "True"),
        ("fun n => n + 1", "Nat → Nat", "(fun n => n + 1)"),
        ("0", "Nat → Nat", "(fun _ => 0)"),
        ("0 ↦ 5; 2 ↦ 1; otherwise 0", "ℕ → ℤ",
         "(fun x1 => if x1 = 0 then 5 else if x1 = 2 then 1 else 0)"),
        ("0 1 ↦ 5; otherwise 0", "Nat → Nat → Nat",
         "(fun x1 x2 => if x1 = 0 ∧ x2 = 1 then 5 else 0)"),
        ("0 ↦ 1; then by the recurrence", "Nat → Nat", None),
        ("", "Nat", None),
    ],
)  # fmt: skip
def test_values_are_written_in_lean(text, type_, value):
    assert lean_value(text, Bound("x", type_)) == value
