"""A progress bar for the first run, which builds the Lean library."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from prover.lean.toolchain import BuildProgress, BuildStep


@contextmanager
def build_progress() -> Iterator[BuildProgress]:
    """A function to call at each step of a build.

    It shows a bar on a terminal, and otherwise one line on stderr when a build begins.
    """
    if not sys.stderr.isatty():
        said: list[int] = []

        def line(step: BuildStep) -> None:
            if not said:
                said.append(step.n_modules)
                print(
                    f"building the Lean library, {step.n_modules} modules; only the first run does",
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

        def advance(step: BuildStep) -> None:
            bar.update(
                task,
                completed=step.n_done,
                total=step.n_modules,
                description=step.module,
                visible=True,
            )

        yield advance
