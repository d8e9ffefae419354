"""Exit codes, and what each kind of error does to a command."""

import importlib
import os
import signal
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Sequence
from enum import IntEnum
from types import FrameType

from prover.core.errors import InfrastructureError, SoundnessError, UserError


class Exit(IntEnum):
    """What a command's exit code says. An interrupted one adds the signal to 128, as shells do."""

    ALL_PROVED = 0
    NOT_ALL_PROVED = 1  # something was not proved, or is refuted
    BAD_INPUT = 2
    UNDECIDED = 3  # Lean or the machine failed; nothing is known about a theorem
    SOUNDNESS = 4  # a promise about proofs was broken: tell us
    INTERRUPTED = 130


class Terminated(KeyboardInterrupt):
    """Another process asked this one to end; unwinds like Ctrl-C, leaving nothing behind.

    It has to be a `KeyboardInterrupt`: while Ray waits, it heeds no other exception of a signal,
    and raises a plain `KeyboardInterrupt` in its place.
    """


def run_command(options: Namespace) -> int:
    """Run the function that `options.run` names as "module:function"; return the exit code.

    The module is imported only now: `--help` never pays for it.
    """
    received: list[int] = []

    def terminate(number: int, frame: FrameType | None) -> None:
        received.append(number)
        raise Terminated

    previous = {s: signal.signal(s, terminate) for s in (signal.SIGTERM, signal.SIGHUP)}
    try:
        return _guarded(lambda: _resolve(options.run)(options), received)
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def _guarded(command: Callable[[], int], received: Sequence[int]) -> int:
    """Run `command`, turning errors into one line and an exit code.

    `received` are the signals that asked this process to end, by then.
    """
    try:
        code = command()
        sys.stdout.flush()
    except UserError as error:
        return _say(str(error), Exit.BAD_INPUT)
    except InfrastructureError as error:
        return _say(f"{error}. This says nothing about the theorem; run again", Exit.UNDECIDED)
    except SoundnessError as error:  # not handled, only reported: the run has ended
        return _say(f"a proof was mishandled and nothing was written: {error}", Exit.SOUNDNESS)
    except KeyboardInterrupt:
        if not received:
            return _say("interrupted", Exit.INTERRUPTED)
        return _say(f"ended by {signal.Signals(received[0]).name}", 128 + received[0])
    except BrokenPipeError:  # whoever read our output has gone: `prove … | head`
        _drop_output()
        return 128 + signal.SIGPIPE
    except OSError as error:
        try:
            sys.stdout.flush()
        except OSError:
            _drop_output()
        where = f"{error.filename}: " if error.filename else ""
        return _say(f"{where}{error.strerror or error}", Exit.BAD_INPUT)
    except Exception:  # noqa: BLE001  a bug of ours must not end with the code of "not proved"
        traceback.print_exc()
        return _say("this is a bug in prover; please report the lines above", Exit.UNDECIDED)
    return code


def _drop_output() -> None:
    """Let what stands in the buffer go nowhere: Python would fail on it again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(message: str, code: int) -> int:
    message = " ".join(message.split())  # Lean's messages have many lines
    print(f"error: {message}" if code != Exit.INTERRUPTED else message, file=sys.stderr)
    return code


def _resolve(path: str) -> Callable[[Namespace], int]:
    module, _, name = path.partition(":")
    function: Callable[[Namespace], int] = getattr(importlib.import_module(module), name)
    return function
