import subprocess
import sys
from argparse import Namespace

import pytest

from prover.cli import main, prove
from prover.cli.arguments import prove_parser, prover_parser
from prover.cli.exits import Exit, run_command
from prover.core import errors

COMMANDS = (
    "prove",
    "check",
    "tree",
    "doctor",
    "batch",
    "smt",
    "lint",
    "data",
    "train",
    "train-critic",
    "serve",
    "improve",
    "bench",
)
raised: BaseException = AssertionError("a test sets this")


def fail(options: Namespace) -> int:
    raise raised


def run_failing(error: BaseException, monkeypatch) -> int:
    monkeypatch.setattr(sys.modules[__name__], "raised", error)
    return run_command(Namespace(run=f"{__name__}:fail"))


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.ConfigError("say this"), Exit.BAD_INPUT),
        (errors.TheoremParseError("say this"), Exit.BAD_INPUT),
        (errors.MissingImportError("say this"), Exit.BAD_INPUT),
        (errors.LeanCrashedError("say this"), Exit.UNDECIDED),
        (errors.WorkerLostError("say this"), Exit.UNDECIDED),
        (errors.UnverifiedProofError("say this"), Exit.SOUNDNESS),
        (errors.StatementChangedError("say this"), Exit.SOUNDNESS),
        (PermissionError(13, "say this"), Exit.BAD_INPUT),
    ],
)
def test_each_error_is_one_line_and_a_code(error, code, monkeypatch, capsys):
    assert run_failing(error, monkeypatch) == code
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said.startswith("error: ")
    assert "say this" in said


def test_ctrl_c_is_one_line_and_the_shells_code(monkeypatch, capsys):
    assert run_failing(KeyboardInterrupt(), monkeypatch) == 130
    assert capsys.readouterr().err == "interrupted\n"


def test_a_bug_of_ours_never_has_the_code_of_not_proved(monkeypatch, capsys):
    assert run_failing(ZeroDivisionError("oh"), monkeypatch) == Exit.UNDECIDED
    assert "bug in prover" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--help"], *([command, "--help"] for command in COMMANDS)])
def test_every_help_has_an_example_and_the_exit_codes(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert "example: prover" in said
    assert "exit codes:" in said


def test_no_command_is_bad_input(capsys):
    assert main([]) == Exit.BAD_INPUT
    assert "prover doctor" not in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["a.lean", "--timeout", "0"],
        ["a.lean", "--timeout", "nan"],
        ["a.lean", "--timeout", "soon"],
        ["a.lean", "--seed", "-1"],
        ["a.lean", "--in-place", "--out", "x"],
    ],
)
def test_arguments_that_do_not_fit_end_with_bad_input(arguments):
    with pytest.raises(SystemExit) as ended:
        prove(arguments)
    assert ended.value.code == Exit.BAD_INPUT


def test_prove_and_prover_prove_take_the_same_options():
    line = ["a.lean", "--timeout", "5", "--json", "--seed", "7"]
    alone = vars(prove_parser().parse_args(line))
    within = vars(prover_parser().parse_args(["prove", *line]))
    assert within == {**alone, "command": "prove"}


def test_the_command_line_loads_nothing_heavy():
    heavy = (
        *("torch", "ray", "z3", "transformers", "lean_dojo", "leanclient", "rich", "asyncio"),
        *("fastapi", "uvicorn", "jinja2", "sqlite3"),
    )
    code = f"import sys, prover.cli; print([m for m in {heavy!r} if m in sys.modules])"
    seen = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "[]"


def test_the_solvers_are_loaded_in_a_process_of_their_own():
    code = (
        "import sys, prover.cli.prove_command, prover.wiring\n"
        "print([name for name in ('z3', 'cvc5', 'flint', 'sympy') if name in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"
