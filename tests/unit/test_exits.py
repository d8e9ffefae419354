"""What ends a command, and the exit code that it leaves."""

import os
import signal
from argparse import Namespace
from collections.abc import Iterator

import pytest

from prover.cli.exits import run_command


def waits_like_ray(options: Namespace) -> int:
    """Ray's C code drops what a signal's handler raises, unless it is a KeyboardInterrupt."""
    try:
        os.kill(os.getpid(), options.number)
        signal.sigtimedwait([], 5)
    except KeyboardInterrupt:
        raise KeyboardInterrupt from None
    except BaseException:  # noqa: BLE001
        return 0
    return 0


def waits(options: Namespace) -> int:
    os.kill(os.getpid(), options.number)
    signal.sigtimedwait([], 5)
    return 0


@pytest.fixture(autouse=True)
def ctrl_c() -> Iterator[None]:
    """What a shell starts in the background ignores SIGINT, and these tests may be run there."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
@pytest.mark.parametrize("command", [waits, waits_like_ray])
def test_a_signal_ends_a_command_with_its_own_code(command, number, capsys):
    before = signal.getsignal(signal.SIGTERM)
    options = Namespace(run=f"{__name__}:{command.__name__}", number=number)
    assert run_command(options) == 128 + number
    said = "interrupted" if number == signal.SIGINT else f"ended by {number.name}"
    assert said in capsys.readouterr().err
    assert signal.getsignal(signal.SIGTERM) == before
