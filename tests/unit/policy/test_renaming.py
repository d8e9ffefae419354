import re

from hypothesis import given
from hypothesis import strategies as st

from prover.core.proof_state import Goal, ProofState
from prover.core.tactic import TacticCandidate
from prover.policy.model_policy import ModelPolicy
from prover.policy.prompts import OWN
from prover.policy.renaming import Renaming

PROMPT = """def g0 (n : Nat) := n

f : Nat → Nat
key h2 : ∀ (n : Nat), f n = n.succ
xs : List Nat
⊢ f xs.length = Nat.le 1"""


def test_names_become_letters_and_what_lean_knows_stays():
    names = Renaming.of(PROMPT)
    assert list(names.letters) == ["g0", "n", "f", "key", "h2", "xs"]
    shown = names.apply(PROMPT)
    assert not re.search(r"\b(?:g0|n|f|key|h2|xs)\b", shown)
    assert all(word in shown for word in ("Nat.le 1", "List Nat", ".succ", ".length", "def "))
    assert names.undo(shown) == PROMPT


def test_goals_that_differ_in_names_alone_are_shown_alike():
    other = re.sub(r"\bxs\b", "ys", re.sub(r"\bf\b", "G", PROMPT)).replace("key", "low")
    assert Renaming.of(other).apply(other) == Renaming.of(PROMPT).apply(PROMPT)


@given(st.text(alphabet="nmfxk012 .()'∀⊢:\n", max_size=60))
def test_what_is_renamed_comes_back(text):
    names = Renaming.of(PROMPT + "\nm k x : Nat")
    assert names.undo(names.apply(text)) == text


def test_a_model_reads_letters_and_its_answers_come_with_names():
    class Copies:
        def generate(self, prompts, *, n):
            [prompt] = prompts
            assert "hyp" not in prompt
            letter = prompt[0]
            return [[TacticCandidate(f"exact {letter} (by omega)", -0.5)]]

    state = ProofState((Goal(("hyp : p",), "p"),), handle=0)
    [[found]] = ModelPolicy(Copies(), OWN, n=1).propose([state], k=4)
    assert found.text == "exact hyp (by omega)"
