"""Training and loading on a tiny model: seconds, so not part of the quick tests."""

import errno
import json
import math
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from prover.cli import main
from prover.core.errors import ConfigError
from prover.core.proof_state import Goal, ProofState
from prover.core.proof_step import ProofStep
from prover.policy.file_names import definitions_in_use
from prover.policy.model_source import fingerprint, load, model_folder, own_template
from prover.policy.prompts import OWN
from prover.policy.renaming import Renaming
from prover.training.batches import Encoded, batches, sampled
from prover.training.examples import Step, distinct, read_steps, split, steps_of
from prover.training.loss_curve import loss_curve

STEPS = [
    Step(f"n : Nat\n⊢ n + {i} = {i} + n", "omega" if i % 2 else "rfl", str(i), "sums")
    for i in range(60)
]
TRAIN = """--size tiny --batch-tokens 256 --checkpoint-every 20 --epochs 5 --learning-rate 0.02
    --threads 1""".split()


def write(steps, path: Path) -> Path:
    lines = (
        json.dumps({"goal": s.goal, "tactic": s.tactic, "theorem": s.theorem_id}) for s in steps
    )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def command(steps: Path, folder: Path, *options: str) -> list[str]:
    return ["train", str(steps), "--out", str(folder), *TRAIN, *options]


@pytest.fixture(scope="module")
def steps_file(tmp_path_factory) -> Path:
    folder: Path = tmp_path_factory.mktemp("steps")
    return write(STEPS, folder / "steps.jsonl")


@pytest.fixture(scope="module")
def model(steps_file, tmp_path_factory) -> Path:
    folder: Path = tmp_path_factory.mktemp("models") / "whole"
    assert main(command(steps_file, folder)) == 0
    return folder


def test_steps_are_read_and_bad_lines_are_named(tmp_path):
    assert [s.tactic for s in read_steps(write(STEPS, tmp_path / "a.jsonl"))] == [
        s.tactic for s in STEPS
    ]
    for text in ("{", "[]", '{"goal": "g"}', '{"goal": "", "tactic": "t", "theorem": "1"}'):
        (tmp_path / "b.jsonl").write_text(f"\n{text}\n")
        with pytest.raises(ConfigError, match=r"b\.jsonl:2: not a step of a proof"):
            read_steps(tmp_path / "b.jsonl")
    (tmp_path / "b.jsonl").write_text("\n")
    with pytest.raises(ConfigError, match="no steps"):
        read_steps(tmp_path / "b.jsonl")


def test_what_is_learned_is_the_rest_of_the_proof_below_what_a_search_will_show():
    state = ProofState((Goal(("h : p",), "q", case="left"), Goal((), "r")), handle=0)
    header = "def p := True\n"
    proof = [
        ProofStep(str(state), "constructor", "1", "logic", header),
        ProofStep("⊢ r", "simp", "1", "logic", header),
        ProofStep("⊢ s", "x" * 1200, "2", "logic"),
        ProofStep("⊢ t", "rfl", "2", "logic"),
    ]
    found = list(steps_of(proof))
    prompt = OWN(state, definitions_in_use(header, str(state)))
    assert prompt.startswith("def p := True\n\nh : p\n⊢ q")
    assert found[0].goal == Renaming.of(prompt).apply(prompt)
    assert [one.tactic for one in found] == ["constructor\n\nsimp", "simp", "x" * 1200, "rfl"]


def test_no_theorem_is_on_both_sides_of_the_split():
    many = [Step(str(i), "rfl", str(i // 3)) for i in range(3000)]
    learned, validated = split(many)
    assert len(learned) + len(validated) == 3000
    assert {s.theorem_id for s in learned}.isdisjoint(s.theorem_id for s in validated)
    assert 60 < len(validated) < 300
    assert len(distinct([*many, *many])) == 3000


def test_an_epoch_has_every_example_once_in_an_order_of_its_own():
    examples = [Encoded((1,) * (1 + i % 7), (2, i)) for i in range(100)]
    first = batches(examples, tokens=64, seed=1, epoch=0)
    assert sorted(one.answer[1] for batch in first for one in batch) == list(range(100))
    assert all(max(map(len, batch)) * len(batch) <= 64 for batch in first)
    assert first == batches(examples, tokens=64, seed=1, epoch=0)
    assert first != batches(examples, tokens=64, seed=1, epoch=1)
    assert first != batches(examples, tokens=64, seed=2, epoch=0)


def test_an_epoch_learns_of_each_proof_its_beginning_and_one_step_more():
    examples = [Encoded((i,), (j,), proof=str(i)) for i in range(50) for j in range(i % 4 + 1)]
    first, second = (sampled(examples, seed=1, epoch=epoch) for epoch in (0, 1))
    for chosen in (first, second):
        assert [one.prompt[0] for one in chosen if one.answer == (0,)] == list(range(50))
        assert sum(one.answer != (0,) for one in chosen) == sum(i % 4 > 0 for i in range(50))
    assert first == sampled(examples, seed=1, epoch=0) != second


def test_a_loss_curve_of_little_is_a_picture_all_the_same():
    for metrics in ([], [{"step": 1, "loss": 0.0}], [{"step": 5, "loss": 2.0}]):
        assert loss_curve(metrics).startswith("<svg")


@pytest.mark.slow
def test_a_trained_model_writes_what_it_learned(model):
    from prover.policy.transformer import DecodingSettings, TransformerGenerator

    loaded = load(str(model))
    beams = TransformerGenerator(loaded, DecodingSettings(decoding="beam"))
    [found] = beams.generate(["n : Nat\n⊢ n + 3 = 3 + n"], n=4)
    assert {one.text for one in found} >= {"omega", "rfl"}
    samples = TransformerGenerator(loaded, DecodingSettings(decoding="sample"))
    prompts = [step.goal for step in STEPS[:5]]
    together = samples.generate(prompts, n=3)
    assert together == samples.generate(prompts, n=3)
    for prompt, answers in zip(prompts, together, strict=True):
        [alone] = samples.generate([prompt], n=3)  # what else is in the batch changes nothing
        assert [one.text for one in alone] == [one.text for one in answers]
    assert own_template(str(model)) == "own"
    assert "| parameters |" in (model / "README.md").read_text()
    assert (model / "loss.svg").read_text().startswith("<svg")
    assert not (model / "checkpoints").exists()


@pytest.mark.slow
@pytest.mark.parametrize("decoding", ["beam", "sample"])
def test_log_probabilities_are_those_of_teacher_forcing(model, decoding):
    import torch

    from prover.policy.transformer import DecodingSettings, TransformerGenerator

    loaded = load(str(model))
    prompts = [STEPS[0].goal, "a b : Nat\nh : a = b\n⊢ b = a"]
    found = TransformerGenerator(loaded, DecodingSettings(decoding=decoding)).generate(prompts, n=4)
    n_checked = 0
    for prompt, answers in zip(prompts, found, strict=True):
        for answer in answers:
            start = loaded.tokenizer(prompt).input_ids
            end = loaded.tokenizer(answer.text, add_special_tokens=False).input_ids
            ids = torch.tensor([[*start, *end, loaded.tokenizer.eos_token_id]])
            if loaded.tokenizer.decode(end) != answer.text:
                continue  # written in other pieces than the tokenizer would choose
            scores = torch.log_softmax(loaded.model(ids).logits[0].detach().float(), -1)
            forced = sum(float(scores[i - 1, ids[0, i]]) for i in range(len(start), ids.shape[1]))
            if math.isclose(forced, answer.log_prob, abs_tol=1e-3):
                n_checked += 1
    assert n_checked >= 3


@pytest.mark.slow
def test_a_run_that_was_killed_ends_like_one_that_was_not(model, steps_file, tmp_path, capsys):
    folder = tmp_path / "killed"
    code = "import sys; from prover.cli import main; sys.exit(main(sys.argv[1:]))"
    line = [sys.executable, "-c", code, *command(steps_file, folder)]
    started = subprocess.Popen(line, stderr=subprocess.PIPE, text=True)
    assert started.stderr is not None
    assert "update 20 of" in started.stderr.readline()
    os.kill(started.pid, signal.SIGKILL)
    started.communicate()
    assert not (folder / "model.safetensors").exists()
    assert list((folder / "checkpoints").iterdir())
    assert main(command(steps_file, folder)) == 0
    ours, theirs = (one / "model.safetensors" for one in (folder, model))
    assert ours.read_bytes() == theirs.read_bytes()
    assert (folder / "metrics.jsonl").read_text() == (model / "metrics.jsonl").read_text()
    # Going on from it is another run, in another folder.
    options = ("--from", str(model), "--epochs", "1")
    assert main(command(steps_file, folder, *options)) == 2
    assert "other settings" in capsys.readouterr().err
    further = tmp_path / "further"
    assert main(command(steps_file, further, *options)) == 0
    assert fingerprint(str(further)) != fingerprint(str(model)) == fingerprint(str(folder))


@pytest.mark.slow
def test_a_foreign_checkpoint_is_refused_and_a_full_disk_keeps_the_one_before(
    steps_file, tmp_path, monkeypatch, capsys
):
    import torch

    folder = tmp_path / "run"
    written = torch.save
    n_saved = 0

    def fails_later(*arguments) -> None:
        nonlocal n_saved
        n_saved += 1
        if n_saved > 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        written(*arguments)

    monkeypatch.setattr(torch, "save", fails_later)
    assert main(command(steps_file, folder, "--checkpoint-every", "5")) == 2
    assert "no room left on the disk" in capsys.readouterr().err
    [kept] = (folder / "checkpoints").iterdir()
    assert kept.name == "step-00000005"
    (kept / "state.pt").write_bytes(b"another program's")
    assert main(command(steps_file, folder, "--checkpoint-every", "5")) == 2
    assert "not a checkpoint of this run; remove it" in capsys.readouterr().err


@pytest.mark.slow
def test_a_loss_that_is_no_number_ends_the_run(steps_file, model, tmp_path, capsys):
    import torch
    from safetensors.torch import load_file, save_file

    broken = tmp_path / "broken"
    broken.mkdir()
    for file in model.iterdir():
        (broken / file.name).write_bytes(file.read_bytes())
    weights = load_file(broken / "model.safetensors")
    name = next(iter(weights))
    weights[name] = torch.full_like(weights[name], math.nan)
    save_file(weights, broken / "model.safetensors", metadata={"format": "pt"})
    assert main(command(steps_file, tmp_path / "out", "--from", str(broken))) == 2
    assert "the loss is nan at update 1" in capsys.readouterr().err
    assert not (tmp_path / "out" / "model.safetensors").exists()


def test_a_folder_without_a_model_is_refused_in_one_line(tmp_path):
    with pytest.raises(ConfigError, match="no such model folder"):
        model_folder(str(tmp_path / "nowhere"))
    with pytest.raises(ConfigError, match=r"no config\.json"):
        model_folder(str(tmp_path))
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ConfigError, match=r"no model\.safetensors"):
        model_folder(str(tmp_path))
    assert model_folder("someone/some-model") is None
    with pytest.raises(ConfigError, match="--hub allows"):
        load("someone/some-model")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("config.json", "{", "cannot be loaded"),
        ("config.json", '{"model_type": "never_heard_of"}', "cannot be loaded"),
        ("model.safetensors", "not weights", "cannot be loaded"),
        ("tokenizer.json", "{}", "cannot be loaded"),
        ("prover_policy.json", "[]", "not a description of a policy"),
    ],
)
def test_a_damaged_model_is_refused_in_one_line(model, tmp_path, file, text, said):
    for one in model.iterdir():
        (tmp_path / one.name).write_bytes(one.read_bytes())
    (tmp_path / file).write_text(text)
    with pytest.raises(ConfigError, match=said) as refused:
        own_template(str(tmp_path)) and load(str(tmp_path))
    assert "\n" not in str(refused.value)


@pytest.mark.slow
def test_a_tokenizer_of_another_model_is_refused(model, tmp_path):
    from prover.training.small_model import ModelSize, make_tokenizer

    for one in model.iterdir():
        (tmp_path / one.name).write_bytes(one.read_bytes())
    large = make_tokenizer(["".join(map(chr, range(300, 3000)))] * 3, ModelSize(n_tokens=900))
    large.save_pretrained(tmp_path)
    with pytest.raises(ConfigError, match="the tokenizer does not fit"):
        load(str(tmp_path))
