"""What the verifier makes of an audit's report."""

from dataclasses import replace

import pytest

from prover.core.verdict import Rejected, RejectReason, Undecided
from prover.lean.process import Ended
from prover.verify.audit import AuditReport, Finding, FindingKind, parse_report
from prover.verify.ladder import Audited, judge

CLEAN = AuditReport(
    targets=("t",),
    findings=(),
    axioms=frozenset({("propext", "t")}),
    complete=True,
    replaying=True,
    ended=Ended.BY_ITSELF,
    error="",
)


def with_findings(*kinds: FindingKind) -> AuditReport:
    return replace(CLEAN, findings=tuple(Finding(kind, "t", kind.value) for kind in kinds))


class TestJudge:
    def test_a_clean_report_passes(self) -> None:
        assert judge(CLEAN) == Audited(frozenset({"propext"}))

    @pytest.mark.parametrize("kind", list(FindingKind))
    def test_every_finding_rejects_for_its_reason(self, kind: FindingKind) -> None:
        outcome = judge(with_findings(kind))
        assert isinstance(outcome, Rejected)
        assert outcome.reason is RejectReason(kind.value)

    def test_a_changed_statement_comes_before_all_else(self) -> None:
        outcome = judge(with_findings(*FindingKind))
        assert isinstance(outcome, Rejected)
        assert outcome.reason is RejectReason.STATEMENT_CHANGED

    @pytest.mark.parametrize("ended", [ended for ended in Ended if ended is not Ended.BY_ITSELF])
    @pytest.mark.parametrize("replaying", [True, False])
    def test_an_audit_that_was_cut_decides_nothing(self, ended: Ended, replaying: bool) -> None:
        cut = replace(CLEAN, complete=False, replaying=replaying, ended=ended)
        assert isinstance(judge(cut), Undecided)

    def test_an_exception_of_the_kernel_rejects(self) -> None:
        refused = replace(CLEAN, complete=False, error="(kernel) declaration type mismatch")
        outcome = judge(refused)
        assert isinstance(outcome, Rejected)
        assert outcome.reason is RejectReason.KERNEL_REFUSED

    @pytest.mark.parametrize("words", ["(kernel) deep recursion detected", "(kernel) interrupted"])
    def test_a_kernel_that_gave_up_decides_nothing(self, words: str) -> None:
        assert isinstance(judge(replace(CLEAN, complete=False, error=words)), Undecided)

    def test_an_exception_before_the_replay_decides_nothing(self) -> None:
        early = replace(CLEAN, complete=False, replaying=False, error="object file is missing")
        assert judge(early) == Undecided("the audit did not finish: object file is missing")

    def test_a_report_about_nothing_decides_nothing(self) -> None:
        assert isinstance(judge(replace(CLEAN, targets=())), Undecided)

    def test_another_theorem_s_finding_does_not_count(self) -> None:
        both = replace(
            with_findings(FindingKind.USES_SORRY),
            targets=("t", "u"),
            axioms=frozenset({("propext", "t"), ("Quot.sound", "u")}),
        )
        assert isinstance(judge(both.about("t")), Rejected)
        assert judge(both.about("u")) == Audited(frozenset({"Quot.sound"}))


class TestReport:
    def test_only_lines_with_the_nonce_count(self) -> None:
        output = "N target t\ndone\nM done\nN axiom propext t\n N done\n"
        report = parse_report(output, "N", Ended.BY_ITSELF, "")
        assert report.targets == ("t",)
        assert report.axioms == {("propext", "t")}
        assert not report.complete

    def test_done_counts_only_from_a_process_that_ended_by_itself(self) -> None:
        assert parse_report("N done\n", "N", Ended.BY_ITSELF, "").complete
        assert not parse_report("N done\n", "N", Ended.CRASHED, "").complete

    def test_findings_say_what_they_are_about(self) -> None:
        report = parse_report("N finding uses_sorry a b\trests on sorry", "N", Ended.BY_ITSELF, "")
        assert report.findings == (Finding(FindingKind.USES_SORRY, "a b", "rests on sorry"),)
