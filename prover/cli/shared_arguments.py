"""Options that several commands share, and values that an option may have."""

import argparse
from collections.abc import Callable


def add_search(parser: argparse.ArgumentParser, *, default_timeout_s: float) -> None:
    """Add what every search takes."""
    parser.add_argument(
        "--timeout",
        type=at_least(0.1, float),
        default=default_timeout_s,
        metavar="S",
        help=f"seconds of search for one theorem (default: {default_timeout_s:g})",
    )
    parser.add_argument(
        "--seed", type=at_least(0, int), default=0, metavar="N", help="of the search (default: 0)"
    )
    parser.add_argument(
        "--no-smt", action="store_true", help="search alone, without asking Z3 beside it"
    )
    add_policy(parser)


def add_policy(parser: argparse.ArgumentParser) -> None:
    """Add which policy proposes tactics."""
    group = parser.add_argument_group("who proposes tactics")
    group.add_argument(
        "--policy",
        choices=("fixed", "transformer", "endpoint", "mixture"),
        help="fixed tactics, a model here, an OpenAI-compatible server, or fixed tactics and a "
        "model together (default: mixture with --model, else fixed)",
    )
    group.add_argument(
        "--model",
        metavar="MODEL",
        default="",
        help="small, which comes with prover; a model's folder (`prover train` makes one), a name "
        "at the Hugging Face hub with --hub, or a server's address, as in "
        "http://127.0.0.1:8000/v1",
    )
    group.add_argument(
        "--template",
        choices=("own", "plain", "bfs-prover-v2", "reprover"),
        default="",
        help="how a state is shown to the model (default: as its folder says, else plain)",
    )
    group.add_argument(
        "--samples",
        type=at_least(1, int),
        default=8,
        metavar="N",
        help="answers that the model is asked for at each state (default: 8)",
    )
    group.add_argument(
        "--share",
        type=share,
        default=0.75,
        metavar="P",
        help="the model's share in a mixture, from 0 to 1, where it is sure of what it writes "
        "(default: 0.75)",
    )
    group.add_argument(
        "--decoding",
        choices=("beam", "sample"),
        default="beam",
        help="how a model's tactics are written: the likeliest (default), or at random",
    )
    group.add_argument("--hub", action="store_true", help="a model may be fetched from the hub")
    group.add_argument(
        "--critic",
        default="",
        metavar="FOLDER",
        help="where `prover train-critic` put a critic for the model: states that it takes to be "
        "near a proof come first (default: none)",
    )
    group.add_argument(
        "--critic-nats",
        type=at_least(0, float),
        default=1.0,
        metavar="X",
        help="how much less likely, in natural logarithms, a path is for each tactic that its "
        "state still needs (default: 1)",
    )


def add_workers(parser: argparse.ArgumentParser, *, default: int = 2) -> None:
    """Add how many processes do the work."""
    parser.add_argument(
        "--workers",
        type=at_least(1, int),
        default=default,
        metavar="N",
        help=f"processes (default: {default})",
    )


def add_split(parser: argparse.ArgumentParser) -> None:
    """Add which part of a set is meant."""
    parser.add_argument(
        "--split",
        choices=("dev", "held_out", "valid", "test"),
        help="dev or held_out of a set of ours, valid or test of miniF2F (default: the first)",
    )


def port(text: str) -> int:
    """An argument type: the number of a port."""
    value = int(text)
    if not 0 <= value < 2**16:
        raise argparse.ArgumentTypeError(f"{text} is no port")
    return value


def share(text: str) -> float:
    """An argument type: a number from 0 to 1."""
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return value


def at_least(least: float, kind: Callable[[str], float]) -> Callable[[str], float]:
    """An argument type: a number no smaller than `least`."""

    def number(text: str) -> float:
        value = kind(text)
        if not least <= value <= 1e9:
            raise argparse.ArgumentTypeError(f"{text} is not between {least:g} and 1e9")
        return value

    number.__name__ = kind.__name__  # argparse names the type in its own messages
    return number
