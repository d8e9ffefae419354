"""`prover check FILE`: verify a proved file again, from its text and its certificate."""

import sys
from argparse import Namespace
from collections.abc import Collection
from typing import assert_never

from prover.batch.file_certificate import FileCertificate, certificate_path, sha256
from prover.cli.build_progress import build_progress
from prover.cli.doctor_command import describe
from prover.cli.exits import Exit
from prover.core.verdict import Accepted, Rejected, Undecided, Verdict
from prover.lean.fork_server import ForkServer
from prover.lean.source_text import read_source
from prover.lean.toolchain import toolchain_for
from prover.settings import ProverSettings
from prover.wiring import make_verifier


def run(options: Namespace) -> int:
    """Print a verdict for each theorem; nothing that the certificate says is believed."""
    proved = read_source(options.file).original
    certificate = FileCertificate.read(options.certificate or certificate_path(options.file))
    with build_progress() as progress:
        toolchain = toolchain_for(options.file, progress=progress)
    print(f"{options.file}: {describe(toolchain)}")
    if sha256(proved) != certificate.proved_sha256:
        print("  changed since it was certified; checking it as it is now", file=sys.stderr)
    if (certificate.lean_toolchain, certificate.library) != (toolchain.version, toolchain.library):
        print(f"  certified with {certificate.lean_toolchain}, {certificate.library}")
    with (
        ForkServer(toolchain) as server,
        make_verifier(toolchain, ProverSettings(), lean=server.run) as verifier,
    ):
        verdicts = verifier.verify_file(certificate.original, proved)
    for name, verdict in verdicts.items():
        print("  " + _line(name or "the file", verdict))
    return exit_code(verdicts.values())


def exit_code(verdicts: Collection[Verdict]) -> Exit:
    """What the verdicts on a file come to; a rejection outweighs what is undecided."""
    if not verdicts or any(isinstance(verdict, Rejected) for verdict in verdicts):
        return Exit.NOT_ALL_PROVED
    if any(isinstance(verdict, Undecided) for verdict in verdicts):
        return Exit.UNDECIDED
    return Exit.ALL_PROVED


def _line(name: str, verdict: Verdict) -> str:
    match verdict:
        case Accepted(certificate):
            axioms = ", ".join(sorted(certificate.axioms)) or "none"
            return f"proved      {name}  (axioms: {axioms})"
        case Rejected(reason, detail):
            return f"not proved  {name}  ({reason.value}: {' '.join(detail.split())})"
        case Undecided(cause):
            return f"undecided   {name}  ({cause})"
        case _ as never:
            assert_never(never)
