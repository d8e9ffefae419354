"""Check: every declaration of the solution goes through Lean's kernel again, from scratch.

Elaboration can be told to skip the kernel, and a declaration that the kernel refused can still be
used by later ones; a replay on top of the library alone sees both.
"""

from prover.core.verdict import Rejected, RejectReason, Undecided
from prover.lean.process import Ended
from prover.verify.audit import AuditReport, FindingKind

# The kernel gave up; it did not refuse. Lean raises these as text only.
_GAVE_UP = ("deep recursion", "deterministic timeout", "excessive memory", "interrupted")


def check_replay(report: AuditReport) -> Rejected | Undecided | None:
    """What an audit that did not finish, or that the kernel stopped, comes to."""
    if found := report.first(FindingKind.KERNEL_REFUSED):
        return Rejected(RejectReason.KERNEL_REFUSED, str(found))
    if report.complete:
        return None
    step = "the kernel replay" if report.replaying else "the audit"
    if report.ended is not Ended.BY_ITSELF:
        return Undecided(f"{step} did not finish: {report.ended.value}")
    if not report.replaying or any(words in report.error for words in _GAVE_UP):
        return Undecided(f"{step} did not finish: {report.error}")
    return Rejected(RejectReason.KERNEL_REFUSED, report.error)
