"""The theorems that a command's words name."""

import os
from argparse import Namespace

from prover.batch.problem_set import LeanFileReader, read_problem_set
from prover.core.errors import ConfigError
from prover.core.theorem import Theorem
from prover.data.folder import data_folder
from prover.smt.lean_text import read_theorems


def chosen_theorems(
    options: Namespace,
    *,
    core_header: bool = False,
    read_lean_file: LeanFileReader = read_theorems,
) -> list[Theorem]:
    """Those of `options.set` and its `--split` whose names have `--only` in them.

    Lean files are read by their text alone unless another reader is given; see `read_problem_set`.

    Raises:
        ConfigError: there is no such set, or no such theorem in it.
        TheoremParseError: a file of it cannot be read.
    """
    theorems = read_problem_set(
        options.set,
        split=options.split,
        core_header=core_header,
        read_lean_file=read_lean_file,
        data=data_folder(os.environ),
    )
    chosen = [theorem for theorem in theorems if options.only in theorem.name]
    if not chosen:
        raise ConfigError(f"no theorem of {options.set} has {options.only!r} in its name")
    return chosen
