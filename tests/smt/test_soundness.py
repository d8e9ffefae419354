"""Nothing false is called valid: mutants, and a second solver that agrees."""

from types import SimpleNamespace

import pytest

from prover.core.smt_answer import Valid
from prover.smt.clock import Clock
from prover.smt.elaborate.statement import elaborate
from prover.smt.encode import cvc5_solver, z3_solver
from prover.smt.methods import enumeration, residues, solvers
from prover.smt.refute import quick
from prover.smt.settle import settle
from tests.smt.mutation import mutants, vacuous

STATEMENTS = {
    "linear": "(x y : ℝ) (h : x + y = 3) (g : x - y = 1) : x = 2",
    "squares": "(a b : ℝ) : 2 * a * b ≤ a ^ 2 + b ^ 2",
    "residue": "(n : ℕ) (h : n % 7 = 5) : 5 * n % 7 = 4",
    "power": "(n : ℕ) : ¬ 7 ∣ 2 ^ n + 1",
    "sum": "(n : ℕ) : ∑ k ∈ Finset.range n, (2 * k + 1) = n ^ 2",
    "gcd": "(n : ℕ) (h : 0 < n) : Nat.gcd (n + 7) (2 * n + 1) ≤ 13",
    "function": "(f : ℝ → ℝ) (h : ∀ x, f x = 2 * x + 1) : f (f 1) = 7",
    "set": "(S : Finset ℕ) (h : ∀ n, n ∈ S ↔ n ∣ 36) : ∑ k ∈ S, k = 91",
    "least": ": IsLeast {x : ℕ | 30 * x ≡ 42 [MOD 47]} 39",
    "root": "(x : ℝ) (h : x = Real.sqrt 2) : x ^ 4 = 4",
    "logarithm": "(x : ℝ) (h : 0 < x) (g : Real.log (x ^ 2) = 2) : Real.log x = 1",
    "division": "(x : ℝ) (h : x ≠ 0) (g : 3 + 1 / x = 7 / x) : x = 2",
    "subtraction": "(a b : ℕ) (h : b ≤ a) : a - b + b = a",
    "complex": "(z : ℂ) (h : z = 2 + Complex.I) : z * z = 3 + 4 * Complex.I",
}
# Mutants that stay valid, and why they are true.
STILL_TRUE = {
    ("power", "7 to 8"): "2 ^ n + 1 is 2, 3, 5 or odd",
    ("power", "1 to 2"): "2 ^ n + 2 is 3, 4 or 6 modulo 7",
    ("gcd", "mul to add"): "the gcd of n + 7 and n + 3 divides 4",
    ("gcd", "1 to 2"): "the gcd divides 12",
    ("gcd", "13 to 14"): "weaker than the original",
    ("gcd", "without h"): "for n = 0 the gcd is 1",
    ("least", "47 to 48"): "only the right side's modulus changes, and 42 % 48 is 42",
    ("logarithm", "without h"): "log x is log |x|",
    ("division", "without h"): "x = 0 would make both quotients 0",
}
LIMIT_S = 2.0


def statement_of(name: str):
    return elaborate(f"theorem {name} {STATEMENTS[name]}")


@pytest.mark.parametrize("name", STATEMENTS)
def test_the_statement_itself_is_valid_and_not_vacuous(name: str):
    assert isinstance(settle(statement_of(name), Clock(10)), Valid)
    assert not isinstance(settle(vacuous(statement_of(name)), Clock(LIMIT_S)), Valid)


@pytest.mark.parametrize("name", STATEMENTS)
def test_mutants_that_stay_valid_are_true(name: str):
    still_valid = {
        (name, what)
        for what, mutant in mutants(statement_of(name))
        if isinstance(settle(mutant, Clock(LIMIT_S)), Valid)
    }
    assert still_valid <= set(STILL_TRUE)


def test_a_second_solver_does_not_contradict_z3(monkeypatch):
    refuted = []

    def recording(constraints, limit_s, clock, configuration="default"):
        answer = z3_solver.solve(constraints, limit_s, clock, configuration)
        if answer.status == "unsat":
            refuted.append(tuple(constraints))
        return answer

    for module in (quick, residues, enumeration):
        monkeypatch.setattr(module, "solve", recording)
    monkeypatch.setattr(
        solvers, "z3_solver", SimpleNamespace(solve=recording, SolverAnswer=z3_solver.SolverAnswer)
    )
    for name in STATEMENTS:
        settle(statement_of(name), Clock(10))
    assert len(refuted) >= 5
    agreed = 0
    for constraints in refuted:
        status = cvc5_solver.solve(constraints, 1.0, Clock(5))
        assert status != "sat"
        agreed += status == "unsat"
    assert agreed >= 3
