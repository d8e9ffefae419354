"""`prover build`: build the Lean library now, and say what took long."""

from argparse import Namespace

from prover.cli.build_progress import build_progress
from prover.cli.doctor_command import describe
from prover.cli.exits import Exit
from prover.lean.toolchain import BuildStep, Stage, embedded_toolchain


def run(options: Namespace) -> int:
    """Build the stages up to the one asked for; what is in the cache is not built again."""
    steps: list[BuildStep] = []
    with build_progress() as show:

        def progress(step: BuildStep) -> None:
            steps.append(step)
            show(step)

        toolchain = embedded_toolchain(Stage(options.stage), progress=progress)
    built = [step for step in steps if step.module]
    if options.timings:
        for step in sorted(built, key=lambda step: step.wall_s):
            print(f"{step.wall_s:7.2f} s  {step.module}")
    print(f"{describe(toolchain)}: {len(built)} modules built now")
    return Exit.ALL_PROVED
