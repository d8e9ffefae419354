"""A critic on a tiny model: what it learns, its file, and files that are no critic."""

import errno
import json
import math
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from prover.cli import main
from prover.cli.arguments import prover_parser
from prover.cli.policy_options import policy_settings
from prover.core.errors import ConfigError
from prover.core.proof_state import Goal, ProofState
from prover.core.proof_step import ProofStep
from prover.core.theorem import Theorem
from prover.policy.critic import StepCritic, StepEstimator, goal_prompt, load_head
from prover.policy.model_source import CRITIC_FILE, fingerprint, load
from prover.policy_wiring import make_critic_maker
from prover.settings import PolicySettings, ProverSettings
from prover.training.critic import CriticPlan, goal_lengths, train_critic
from prover.training.examples import is_for_validation
from tests.tiny_model import untrained_model


def proof(number: int) -> list[ProofStep]:
    """One that is the longer the more additions there are."""
    n = number % 4
    return [
        ProofStep(f"a{number} : Nat\n⊢ {'n + ' * (n - i)}n = n", "simp", f"proof {number}", "sums")
        for i in range(n + 1)
    ]


STEPS = [step for number in range(120) for step in proof(number)]


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    return untrained_model(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def steps_file(tmp_path_factory) -> Path:
    path: Path = tmp_path_factory.mktemp("steps") / "steps.jsonl"
    lines = ({"goal": s.goal, "tactic": s.tactic, "theorem": s.theorem} for s in STEPS)
    path.write_text("\n".join(map(json.dumps, lines)) + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def critic(model, steps_file, tmp_path_factory) -> Path:
    folder: Path = tmp_path_factory.mktemp("critic")
    assert main(train(model, steps_file, folder)) == 0
    return folder


def train(model: Path, steps: Path, folder: Path) -> list[str]:
    return [
        *("train-critic", str(steps), "--model", str(model), "--out", str(folder)),
        *("--threads", "1", "--learning-rate", "0.01"),
    ]


def test_a_goal_is_as_long_as_it_takes_until_there_is_one_goal_less():
    texts = ["⊢ a", "⊢ b\n\n⊢ c", "⊢ d\n\n⊢ c", "⊢ c", "⊢ e"]
    found = goal_lengths([ProofStep(text, "simp", "one", "f") for text in texts])
    assert [one.n_steps for one in found] == [5, 2, 1, 2, 1]
    two = [ProofStep("⊢ a", "rfl", name, "f") for name in ("one", "two")]
    assert [one.n_steps for one in goal_lengths(two)] == [1, 1]


def test_a_critic_tells_long_proofs_from_short_ones(model, critic, capsys):
    estimator = StepEstimator(load(str(model)), load_head(critic / CRITIC_FILE, model=str(model)))
    unseen = [p for p in map(proof, range(120, 400)) if is_for_validation(p[0].theorem)]
    one = estimator.steps([goal_prompt(p[-1].goal, "") for p in unseen])
    four = estimator.steps([goal_prompt(p[0].goal, "") for p in unseen if len(p) == 4])
    assert 0.9 < sum(one) / len(one) < 1.5
    assert 3 < sum(four) / len(four) < 4.1
    card = (critic / "critic.md").read_text()
    assert "| constant |" in card
    assert "'seed': 0" in card


def test_training_again_gives_the_same_critic_and_leaves_the_model_alone(
    model, steps_file, critic, tmp_path
):
    import torch

    before = fingerprint(str(model))
    assert main(train(model, steps_file, tmp_path)) == 0
    first, again = (load_head(one / CRITIC_FILE, model=str(model)) for one in (critic, tmp_path))
    read = torch.linspace(-1, 1, 3 * len(first.mean)).view(3, -1)
    # Not to the last bit: how torch adds up depends on where in memory the numbers lie.
    torch.testing.assert_close(again.expected_steps(read), first.expected_steps(read))
    assert main(train(model, steps_file, model)) == 0
    assert fingerprint(str(model)) == before
    assert not list(model.glob(".critic*"))


def test_goals_are_asked_for_once_and_added_up():
    asked: list[Sequence[str]] = []

    def steps(prompts: Sequence[str]) -> list[float]:
        asked.append(prompts)
        return [float(len(prompt)) for prompt in prompts]

    both = ProofState((Goal((), "a"), Goal((), "b", case="x")), handle=0)
    one = ProofState((Goal((), "b"),), handle=1)
    first, second = StepCritic(steps, "", 0.5).score([both, one])
    assert first == 2 * second == -0.5 * 6
    assert len(asked) == 1
    assert StepCritic(steps, "", 0.5).score([]) == []


def test_states_are_scored_as_the_settings_say(model, critic):
    chosen = PolicySettings("mixture", str(model), critic=str(critic), critic_nats=2.0)
    made = make_critic_maker(ProverSettings(policy=chosen))(Theorem("t", "", "theorem t : True"))
    assert made is not None
    goal = Goal(("n : Nat",), "n + n = n")
    [one, two] = made.score([ProofState((goal,), 0), ProofState((goal, goal), 0)])
    assert -8.1 < one < -2
    assert math.isclose(two, 2 * one, rel_tol=1e-5)
    assert make_critic_maker(ProverSettings())(Theorem("t", "", "")) is None


def damaged(folder: Path, what: str, critic: Path, model: Path) -> Path:
    """A folder whose critic is not one."""
    from safetensors import safe_open
    from safetensors.torch import load_file, save_file

    path = folder / CRITIC_FILE
    whole = (critic / CRITIC_FILE).read_bytes()
    if what == "text":
        path.write_text("nothing of the kind")
    elif what == "cut":
        path.write_bytes(whole[: len(whole) // 2])
    elif what == "a model":
        path.write_bytes((model / "model.safetensors").read_bytes())
    elif what != "missing":
        tensors = load_file(critic / CRITIC_FILE)
        if what == "not finite":
            tensors["layers.2.bias"][0] = math.nan
        elif what == "incomplete":
            del tensors["steps"]
        else:
            tensors["mean"] = tensors["mean"][:-1].clone()
        with safe_open(critic / CRITIC_FILE, framework="pt") as file:
            save_file(tensors, path, metadata=file.metadata())
    return path


@pytest.mark.parametrize(
    ("what", "message"),
    [
        ("missing", "no such critic; `prover train-critic` makes one"),
        ("text", "cannot be read as a critic"),
        ("cut", "cannot be read as a critic"),
        ("a model", "not a critic"),
        ("not finite", "numbers that are not finite"),
        ("incomplete", "a damaged critic"),
        ("narrow", "a damaged critic"),
    ],
)
def test_what_is_no_critic_is_refused(what, message, tmp_path, critic, model):
    with pytest.raises(ConfigError, match=message):
        load_head(damaged(tmp_path, what, critic, model), model=str(model))


def test_a_critic_of_another_model_is_refused(critic, tmp_path):
    other = untrained_model(tmp_path)
    (other / "config.json").write_text((other / "config.json").read_text() + "\n")
    with pytest.raises(ConfigError, match="trained for another model"):
        load_head(critic / CRITIC_FILE, model=str(other))
    (other / "prover_policy.json").write_text('{"template": "plain"}')
    chosen = PolicySettings("mixture", str(other), critic=str(critic))
    with pytest.raises(ConfigError, match="needs a model that `prover train` made"):
        make_critic_maker(ProverSettings(policy=chosen))


def test_too_little_to_learn_from_is_said(model, tmp_path, capsys):
    steps = tmp_path / "one.jsonl"
    steps.write_text('{"goal": "⊢ a", "tactic": "rfl", "theorem": "1"}\n')
    assert main(train(model, steps, tmp_path)) == 2
    assert "too few proofs" in capsys.readouterr().err
    assert not (tmp_path / CRITIC_FILE).exists()


def test_features_that_are_no_numbers_leave_no_critic(model, steps_file, tmp_path, monkeypatch):
    def broken(loaded, prompts):
        import torch

        return torch.full((len(prompts), 4), math.nan)

    monkeypatch.setattr("prover.training.critic.features", broken)
    with pytest.raises(ConfigError, match="loss is not a number"):
        train_critic(STEPS, tmp_path, CriticPlan(), model=str(model))
    assert not list(tmp_path.iterdir())


def test_a_full_disk_leaves_no_critic(model, steps_file, tmp_path, monkeypatch, capsys):
    def full(path: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    assert main(train(model, steps_file, tmp_path)) == 2
    assert "full" in capsys.readouterr().err
    assert [one.name for one in tmp_path.iterdir()] == ["critic.md"]


def options(*typed: str) -> PolicySettings:
    return policy_settings(prover_parser().parse_args(["prove", "x.lean", *typed]))


def test_a_critic_is_part_of_what_tells_two_runs_apart(model, critic, tmp_path):
    alone = options("--model", str(model))
    asked = options("--model", str(model), "--critic", str(critic))
    heavier = options("--model", str(model), "--critic", str(critic), "--critic-nats", "2")
    assert len({one.fingerprint for one in (alone, asked, heavier)}) == 3
    assert (asked.critic, alone.critic) == (str(critic), "")
    with pytest.raises(ConfigError, match="no such critic"):
        options("--model", str(model), "--critic", str(tmp_path))
    with pytest.raises(ConfigError, match="--critic needs --model"):
        options("--critic", str(critic))
    with pytest.raises(ConfigError, match="not a server's address"):
        options("--model", "http://127.0.0.1:1/v1", "--critic", str(critic))
