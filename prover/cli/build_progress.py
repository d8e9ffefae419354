"""A progress bar for the first run, which builds the Lean library."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from prover.lean.toolchain import BuildProgress


@contextmanager
def build_progress() -> Iterator[BuildProgress]:
    """A function to call with (modules built, modules in all, last module).

    It shows a bar on a terminal, and otherwise one line on stderr when a build begins.
    """
    if not sys.stderr.isatty():
        said: list[int] = []

        def line(done: int, total: int, module: str) -> None:
            if not said:
                said.append(total)
                print(
                    f"building the Lean library, {total} modules; only the first run does",
                    file=sys.stderr,
                )

        yield line
        return

    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("building the Lean library"), BarColumn(), MofNCompleteColumn())
    with Progress(
        *columns, TextColumn("{task.description}"), console=Console(stderr=True), transient=True
    ) as bar:
        task = bar.add_task("", total=None, visible=False)

        def advance(done: int, total: int, module: str) -> None:
            bar.update(task, completed=done, total=total, description=module, visible=True)

        yield advance
