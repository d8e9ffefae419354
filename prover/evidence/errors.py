"""Why evidence is refused, or why none was found. Internal to `prover.evidence`."""


class WrongError(Exception):
    """The evidence does not show what it claims to show."""


class GaveUpError(Exception):
    """A finder ended without evidence; the message says why."""


def require(holds: bool, why: str) -> None:
    """Refuse evidence unless that holds.

    Raises:
        WrongError: it does not; `why` is the reason.
    """
    if not holds:
        raise WrongError(why)
