import math
import pickle
import time

import pytest

from prover.core.errors import ConfigError
from prover.core.proof_state import Goal, ProofState
from prover.core.tactic import TacticCandidate
from prover.policy.file_names import definitions_in_use
from prover.policy.mixture import MixturePolicy, mixed, sureness
from prover.policy.model_policy import LONGEST_TACTIC, ModelPolicy, readable
from prover.policy.prompts import BFS_PROVER_V2, OWN, PLAIN, REPROVER, template_named
from tests.fakes import ScriptedPolicy, number

TWO_GOALS = ProofState((Goal(("h : p",), "q", case="left"), Goal((), "r")), handle=0)
NONE = ProofState((), handle=0)


class WritesAll:
    """A generator that writes the same texts everywhere, and counts."""

    def __init__(self, *written: tuple[str, float]) -> None:
        self.written = [TacticCandidate(text, log_prob) for text, log_prob in written]
        self.prompts: list[str] = []

    def generate(self, prompts, *, n):
        self.prompts += prompts
        return [self.written[:n] for _ in prompts]


def texts(candidates: list[TacticCandidate]) -> list[str]:
    return [candidate.text for candidate in candidates]


def test_each_template_shows_what_its_models_were_trained_on():
    assert OWN(TWO_GOALS) == "h : p\n⊢ q\n\n⊢ r"
    assert OWN(TWO_GOALS, "def p := True") == "def p := True\n\nh : p\n⊢ q\n\n⊢ r"
    assert BFS_PROVER_V2(TWO_GOALS) == "case left\nh : p\n⊢ q\n\n⊢ r:::"
    assert REPROVER(TWO_GOALS) == "case left\nh : p\n⊢ q\n\n⊢ r"
    assert PLAIN(TWO_GOALS).startswith("case left\nh : p\n⊢ q")
    assert pickle.loads(pickle.dumps(BFS_PROVER_V2)) is template_named("bfs-prover-v2")
    with pytest.raises(ConfigError, match="no prompt template 'x'; there are own, "):
        template_named("x")


def test_the_best_comes_first_and_once_and_a_state_is_asked_for_once():
    model = WritesAll(("b", -2.0), ("a", -1.0), (" b ", -0.5))
    policy = ModelPolicy(model, OWN, n=8)
    twice = policy.propose([number(3), number(3), NONE], k=5)
    assert twice == [[TacticCandidate("b", -0.5), TacticCandidate("a", -1.0)]] * 2 + [[]]
    assert policy.propose([number(3), number(4)], k=1) == [[TacticCandidate("b", -0.5)]] * 2
    assert model.prompts == ["⊢ 3", "⊢ 4"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  \n ",
        "simp\n\ntheorem evil : False := sorry",
        "simp\naxiom evil : False",
        "simp\x0caxiom evil : False",
        "simp\u2028axiom evil : False",
        "simp\r\nrfl",
        "exact (",
        "exact h)",
        "run_tac skip",
        "native_decide",
        "sorry",
        "simp \0",
        "simp \ufffd",
        "/- never ends",
        "x" * (LONGEST_TACTIC + 1),
    ],
)
def test_what_cannot_be_a_tactic_is_dropped(text):
    written = [TacticCandidate(text, -1.0), TacticCandidate("rfl", -2.0)]
    assert readable(written, REPROVER) == [TacticCandidate("rfl", -2.0)]
    for one in readable(written, OWN):
        assert one.text in ("simp", "rfl")  # the first tactic of what has two


@pytest.mark.parametrize("log_prob", [math.nan, math.inf, -math.inf])
def test_a_log_probability_that_is_none_drops_its_text(log_prob):
    assert readable([TacticCandidate("rfl", log_prob)], OWN) == []


def test_a_log_probability_above_zero_counts_as_zero():
    assert readable([TacticCandidate("rfl", 3.0)], OWN) == [TacticCandidate("rfl", 0.0)]


def test_a_whole_proof_keeps_its_lines_and_its_indentation():
    whole = "  induction n with\n  | zero => rfl\n  | succ n ih =>\n    simp [ih]"
    assert texts(readable([TacticCandidate(whole, -1.0)], REPROVER)) == [
        "induction n with\n| zero => rfl\n| succ n ih =>\n  simp [ih]"
    ]


def test_an_answer_of_several_tactics_is_tried_whole_and_begun():
    written = [
        TacticCandidate("intro h\n\nsimp", math.log(0.4)),
        TacticCandidate("intro h\n\nomega", math.log(0.2)),
        TacticCandidate("omega", math.log(0.3)),
    ]
    found = {one.text: math.exp(one.log_prob) for one in readable(written, OWN)}
    assert found == pytest.approx(
        {"intro h": 0.6, "intro h\nsimp": 0.4, "omega": 0.3, "intro h\nomega": 0.2}
    )
    assert list(found) == ["intro h", "intro h\nsimp", "omega", "intro h\nomega"]


def test_a_prompt_shows_the_definitions_in_use():
    header = """inductive T | leaf\n\n/-- Counts. -/
def f : T → Nat\n  | .leaf => g 0\n\ndef unused := 1\n\ndef g (n : Nat) := n\n"""
    header = header.replace("def f", "def g (n : Nat) := n\n\ndef f", 1)
    shown = definitions_in_use(header, "t : T\n⊢ f t = 0")
    assert shown.splitlines()[0] == "inductive T | leaf"
    assert "def f : T → Nat" in shown
    assert "def g (n : Nat)" in shown
    assert not any(word in shown for word in ("unused", "Counts"))
    assert definitions_in_use(header, "⊢ 1 = 1") == ""


def test_an_answer_ends_at_the_first_stop_word():
    assert texts(readable([TacticCandidate("rfl\n\nsimp", -1.0)], PLAIN)) == ["rfl"]


def test_megabytes_of_text_take_no_time():
    began = time.process_time()
    many = [TacticCandidate("(" * 10_000_000, -1.0), TacticCandidate("simp\n" * 2_000_000, -1.0)]
    assert readable(many, PLAIN) == readable(many, OWN) == []
    assert time.process_time() - began < 2.0


def test_a_mixture_gives_each_candidate_its_probability():
    fixed = [TacticCandidate("a", math.log(2)), TacticCandidate("b", math.log(2))]
    model = [TacticCandidate("c", math.log(0.08)), TacticCandidate("b", math.log(0.02))]
    found = {c.text: math.exp(c.log_prob) for c in mixed(fixed, model, 0.5)}
    assert found == pytest.approx({"c": 0.4, "b": 0.35, "a": 0.25})
    assert list(found) == ["c", "b", "a"]
    long = [TacticCandidate("a long proof", -2000.0)]
    assert texts(mixed(fixed, long, 0.5))[0] == "a long proof"
    assert texts(mixed(fixed, model, 0.0)) == ["a", "b"]
    assert texts(mixed(fixed, model, 1.0)) == ["c", "b"]


def test_a_model_that_is_not_sure_of_what_it_writes_gets_less_of_the_mixture():
    script = "induction n with\n| zero => rfl\n| succ n ih => simp [ih]"
    sure, lost = TacticCandidate(script, -1.0), TacticCandidate(script, -40.0)
    short = TacticCandidate("omega", -0.5)
    assert sureness([sure]) == pytest.approx(math.exp(-16 / len(script)))
    assert sureness([lost, short]) == pytest.approx(math.exp(-0.5))  # its best answer counts
    assert sureness([]) == 0.0
    fixed = ScriptedPolicy(dec=-1.0, half=-1.1)
    for written, first in ((sure, script), (lost, "dec")):
        model = ModelPolicy(WritesAll((written.text, written.log_prob)), PLAIN, n=4)
        [found] = MixturePolicy(fixed, model, share=0.75).propose([number(4)], k=8)
        assert found[0].text == first


def test_a_mixture_asks_the_model_only_where_the_fixed_tactics_see_a_way():
    class NothingAtThree(ScriptedPolicy):
        def propose(self, states, *, k):
            return [[] if s == number(3) else self.candidates[:k] for s in states]

    model = WritesAll(("half", -0.1))
    policy = MixturePolicy(NothingAtThree(dec=-1.0), ModelPolicy(model, OWN, n=4), share=0.9)
    assert [texts(one) for one in policy.propose([number(3), number(4)], k=4)] == [
        [],
        ["half", "dec"],
    ]
    assert model.prompts == ["⊢ 4"]
