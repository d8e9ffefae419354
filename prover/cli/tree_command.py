"""`prover tree FILE[:NAME]`: search for one proof and draw the search."""

from argparse import Namespace
from pathlib import Path

from prover.batch.look import Exploration
from prover.cli.build_progress import build_progress
from prover.cli.exits import Exit
from prover.cli.policy_options import search_settings
from prover.core.atomic_file import require_writable, write_atomically
from prover.core.errors import ConfigError
from prover.core.theorem import Theorem
from prover.lean.source_text import read_source
from prover.lean.theorem_file import read_problems
from prover.lean.toolchain import toolchain_for
from prover.policy_wiring import make_generator
from prover.report.tree_page import tree_page
from prover.wiring import make_explorer, make_finder, make_oracle, make_session


def run(options: Namespace) -> int:
    """Write the page; the exit code says whether the search found a proof (unverified)."""
    path, name = _split(options.file)
    read_source(path)
    settings = search_settings(options)
    with build_progress() as progress:
        toolchain = toolchain_for(path, progress=progress)
    theorem = _chosen(list(read_problems(path, toolchain).theorems), name, path)
    page: Path = options.out or Path(f"{theorem.name}.tree.html")
    require_writable(page.parent)
    with (
        make_session(toolchain, settings) as session,
        make_oracle(settings) as oracle,
        make_finder() as finder,
        make_generator(settings) as generator,
    ):
        explorer = make_explorer(session, settings, oracle, finder, generator)
        explored = explorer.explore(theorem)
    write_atomically(page, tree_page(explored.tree, name=theorem.name, summary=_summary(explored)))
    print(f"{theorem.name}: {_summary(explored)}\nwrote {page}")
    if explored.failure:
        return Exit.UNDECIDED
    return Exit.ALL_PROVED if explored.proofs else Exit.NOT_ALL_PROVED


def _split(text: str) -> tuple[Path, str]:
    """FILE and NAME of FILE[:NAME]; a file whose own name has a colon in it comes first."""
    if Path(text).exists() or ":" not in text:
        return Path(text), ""
    file, _, name = text.rpartition(":")
    return Path(file), name


def _chosen(theorems: list[Theorem], name: str, path: Path) -> Theorem:
    names = list(dict.fromkeys(theorem.name for theorem in theorems))
    if not theorems:
        raise ConfigError(f"{path}: no `sorry` in it; put one where a proof is missing")
    for theorem in theorems:
        if name in ("", theorem.name):
            return theorem
    raise ConfigError(f"{path}: no open theorem {name!r} in it; there are: {', '.join(names)}")


def _summary(explored: Exploration) -> str:
    end = "a proof was found (unverified: `prove` verifies)" if explored.proofs else "no proof"
    if explored.negation_proofs:
        end = "its negation was proved (unverified: `prove` verifies)"
    if explored.failure:
        end = f"Lean failed: {explored.failure}"
    return (
        f"{end}; {explored.tactics_tried:,} tactics tried in {explored.expansions:,} states, "
        f"{explored.search_s:.1f} s."
    )
