"""Check: the solution proves the statement that was asked, in the context that was given.

Both files were compiled apart. Their declarations are compared in Lean as terms (types, values,
universes, kinds, imports), so that neither notation nor a redefinition can bend the question.
"""

from prover.core.verdict import Rejected, RejectReason
from prover.verify.audit import AuditReport, FindingKind


def check_statement(report: AuditReport) -> Rejected | None:
    """The rejection that a changed statement calls for, if any."""
    if found := report.first(FindingKind.STATEMENT_CHANGED):
        return Rejected(RejectReason.STATEMENT_CHANGED, str(found))
    return None
