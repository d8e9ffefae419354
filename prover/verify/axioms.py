"""Check: the theorem rests on nothing but the axioms of Lean's logic, and on no `sorry`.

They are collected from the compiled file by another process, never asked inside the candidate's.
"""

from prover.core.verdict import Rejected, RejectReason
from prover.verify.audit import AuditReport, FindingKind


def check_axioms(report: AuditReport) -> Rejected | None:
    """The rejection that the report's axioms call for, if any."""
    if found := report.first(FindingKind.USES_SORRY):
        return Rejected(RejectReason.USES_SORRY, str(found))
    if found := report.first(FindingKind.FORBIDDEN_AXIOM):
        return Rejected(RejectReason.FORBIDDEN_AXIOM, str(found))
    return None
