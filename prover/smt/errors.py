"""Why a statement, or a part of a search for an answer, was given up. Internal to `prover.smt`."""


class NotUnderstoodError(Exception):
    """The text holds something outside the fragment. Refusing is the only honest answer."""

    def __init__(self, construct: str, offset: int | None = None) -> None:
        """Name the construct; `offset` is where it starts in the text, if that is known."""
        super().__init__(construct, offset)
        self.construct = construct
        self.offset = offset


class OutOfTimeError(Exception):
    """The budget of this check is spent."""


class TooLargeError(Exception):
    """A value or term grew past its limit; the step that made it is skipped."""
