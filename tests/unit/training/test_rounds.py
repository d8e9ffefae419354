import pytest

from prover.report.improvement_page import improvement_page, line_plot
from prover.training.rounds import Phase, PhaseEnd, RoundFile, run_rounds


def test_a_loop_that_was_killed_goes_on_with_the_phase_it_was_in(tmp_path):
    file = RoundFile(tmp_path / "rounds.jsonl")
    calls = []

    def phase(name: str, fails_at: int | None = None) -> Phase:
        def go(number):
            calls.append((number, name))
            if number == fails_at:
                raise KeyboardInterrupt
            return {"n": number}

        return go

    with pytest.raises(KeyboardInterrupt):
        list(run_rounds(file, {"a": phase("a"), "b": phase("b", fails_at=1)}, n_rounds=2))
    assert calls == [(0, "a"), (0, "b"), (1, "a"), (1, "b")]
    with file.path.open("a") as stream:
        stream.write('{"round": 1, "phase": "b", "res')  # a line that a crash cut short
    calls.clear()
    ends = list(run_rounds(file, {"a": phase("a"), "b": phase("b")}, n_rounds=2))
    assert calls == [(1, "b"), (2, "a"), (2, "b")]
    assert [(end.round, end.phase) for end in ends] == calls
    assert len(file.read()) == 6
    assert list(run_rounds(file, {"a": phase("a"), "b": phase("b")}, n_rounds=2)) == []


def test_the_dashboard_stands_alone_and_shows_every_family():
    ends = [
        PhaseEnd(0, "synthesis", {}),
        PhaseEnd(0, "evaluation", {"solved": {"64": {"lists <b>": (3.0, 10)}}}),
        PhaseEnd(1, "synthesis", {"proofs": 12, "tactics_per_proof": None, "admitted": 12}),
        PhaseEnd(1, "training", {"validation_loss": 0.5}),
        PhaseEnd(1, "evaluation", {"solved": {"64": {"lists <b>": (5.0, 10)}}}),
    ]
    page = improvement_page(ends, summary="seed 0 & more")
    assert "lists &lt;b&gt; (10)" in page
    assert "5 of 10 with 64" in page
    assert "seed 0 &amp; more" in page
    for outside in ("http://", "https://", "<script", "src="):
        assert outside not in page.replace("http://www.w3.org", "")
    assert "nothing yet" in line_plot({"x": {}})
    assert "nothing yet" in improvement_page([], summary="")
