"""Check: the compiled proof brought nothing with it but proofs.

The text check's counterpart. New declarations must be theorems and definitions that Lean names
under what was there before; no syntax, elaborator, instance, attribute or native code is
registered; and the theorem's declaration reaches to the end of the proof's text.
"""

from prover.core.verdict import Rejected, RejectReason
from prover.verify.audit import AuditReport, FindingKind


def check_additions(report: AuditReport) -> Rejected | None:
    """The rejection that a proof's additions call for, if any."""
    if found := report.first(FindingKind.NOT_CONFINED):
        return Rejected(RejectReason.NOT_CONFINED, str(found))
    return None
