"""Our elaboration against Lean's own print of the same goals."""

from prover.smt.elaborate.statement import Statement, elaborate
from prover.smt.errors import NotUnderstoodError
from tests.unit.smt.lean_print import Shape, printed_shapes, shape_of_term
from tests.unit.smt.minif2f import Problem, problems

# Where Lean's print differs from our term, and why the two say the same.
EXPLAINED = {
    "induction_sum_odd": "the print is of a version without the parentheses around 2 * k + 1",
    "mathd_algebra_433": "the print is of a corrected version, with f 8 = 1",
    "mathd_numbertheory_35": "the print is of a version without n ∈ S",
    "aime_1996_p5": "List.Pairwise is written out",
    "imo_1978_p5": "Function.Injective is written out",
    "algebra_amgm_prod1toneq1_sum1tongeqn": "∏ over a function variable is eta-expanded",
    "amc12_2000_p15": "the preimage is written as {p | f p ∈ s}",
    "amc12a_2002_p1": "the preimage is written as {p | f p ∈ s}",
    "mathd_algebra_149": "the preimage is written as {p | f p ∈ s}",
    "amc12a_2003_p25": "the image is written as {y | ∃ x, x ∈ s ∧ f x = y}",
}


def _shapes(statement: Statement) -> list[Shape]:
    terms = [hypothesis.claim for hypothesis in statement.hypotheses]
    return [shape_of_term(term) for term in (*terms, statement.conclusion) if not term.is_true]


def _agrees(problem: Problem, goal: str) -> bool:
    try:
        printed = printed_shapes(goal)
    except AssertionError:  # the print has something that elaboration unfolds
        return False
    return _shapes(elaborate(problem.statement)) == printed


def test_every_statement_elaborates_except_one():
    refused = {}
    for problem in problems().values():
        try:
            elaborate(problem.statement)
        except NotUnderstoodError as refusal:
            refused[problem.name] = refusal.construct
    assert refused == {"mathd_algebra_31": "'𝓝'"}


def test_coercions_are_where_lean_puts_them():
    differ = set()
    compared = 0
    for problem in problems().values():
        if problem.lean_goal is None or problem.name == "mathd_algebra_31":
            continue
        compared += 1
        if not _agrees(problem, problem.lean_goal):
            differ.add(problem.name)
    assert compared >= 239
    assert differ == set(EXPLAINED)
