"""`prover review export`, `admit` and `stats`: what becomes of decisions."""

import json
from argparse import Namespace
from collections import Counter
from contextlib import ExitStack

from prover.cli.exits import Exit
from prover.core.atomic_file import write_atomically
from prover.review.export import EXPORTS, items_in
from prover.review.item import ItemState
from prover.review.statistics import statistics_of
from prover.review.store import ReviewStore


def export(store: ReviewStore, options: Namespace) -> int:
    """Write what decisions have become, as JSON lines."""
    lines = (json.dumps(data, ensure_ascii=False) for data in EXPORTS[options.what](store))
    if options.out is None:
        for line in lines:
            print(line)
        return Exit.ALL_PROVED
    written = list(lines)
    write_atomically(options.out, "".join(f"{line}\n" for line in written))
    print(f"wrote {options.out}: {len(written)} {options.what}")
    return Exit.ALL_PROVED


def stats(store: ReviewStore, options: Namespace) -> int:
    """Print what the history comes to."""
    data = statistics_of(store).as_data()
    if options.json:
        print(json.dumps(data, ensure_ascii=False, indent=2))
        return Exit.ALL_PROVED
    print(f"{data['decided']} of {data['items']} items decided, {data['undone']} decisions undone")
    print(f"{data['decisions_this_week']} decisions in the last seven days")
    if (seconds := data["median_seconds_per_item"]) is not None:
        print(f"{seconds:.0f} s per item (median)")
    if (agreement := data["agreement"]) is not None:
        several = data["judged_by_several"]
        print(f"{agreement:.0%} agreement on {several} items that several reviewers judged")
    for name, n_decisions in data["decisions_by"].items():
        print(f"  {name}: {n_decisions} decisions")
    for name, of in data["sources"].items():
        if of["precision"] is not None:
            approved, rejected = of["approved"], of["rejected"]
            share = f"{of['precision']:.0%}"
            print(f"  from {name}: {share} approved ({approved} of {approved + rejected})")
    for reason, n_items in data["reasons"].items():
        print(f"  rejected, {reason}: {n_items}")
    return Exit.ALL_PROVED


def admit(store: ReviewStore, options: Namespace) -> int:
    """Verify approved proofs anew and hand them to a corpus; Lean is loaded only here."""
    from prover.cli.build_progress import build_progress
    from prover.lean.environment import LeanEnvironment
    from prover.lean.fork_server import ForkServer
    from prover.lean.header import imports_of
    from prover.lean.library_sources import stage_of
    from prover.lean.toolchain import embedded_toolchain
    from prover.learning_wiring import held_out_theorems
    from prover.review.admission import admit_approved
    from prover.settings import ProverSettings
    from prover.synthesis.corpus import TrainingCorpus
    from prover.wiring import make_session, make_verifier

    approved = [item for item in items_in(store, ItemState.APPROVED) if item.script.tactics]
    imports = {name for item in approved for name in imports_of(item.header)}
    settings = ProverSettings()
    ends: Counter[str] = Counter()
    with ExitStack() as parts:
        corpus = parts.enter_context(TrainingCorpus(options.corpus, held_out_theorems()))
        with build_progress() as progress:
            toolchain = embedded_toolchain(stage_of(imports), progress=progress)
        server = parts.enter_context(ForkServer(toolchain))
        session = parts.enter_context(make_session(toolchain, settings))
        verifier = parts.enter_context(make_verifier(toolchain, settings, lean=server.run))
        environment = LeanEnvironment(session)
        for handed in admit_approved(iter(approved), corpus, verifier, environment):
            ends["not admitted" if handed.admission is None else handed.admission.value] += 1
            if handed.admission is None:
                print(f"{handed.item.id} {handed.item.submission.name}: {handed.why}")
        n_proofs = len(corpus)
    told = ", ".join(f"{count} {end}" for end, count in ends.items()) or "no proof is approved"
    print(f"{told}; {options.corpus} has {n_proofs} proofs")
    return Exit.NOT_ALL_PROVED if ends["not admitted"] else Exit.ALL_PROVED
