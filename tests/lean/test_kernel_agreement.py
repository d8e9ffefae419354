"""The kernel's own arithmetic on literals agrees with the core library's definitions.

The kernel evaluates Nat.add, sub, mul, div, mod, gcd, pow, beq, ble, land, lor, xor, shiftLeft,
shiftRight and log2 on literals with GMP, by name, whatever their definitions say. If a definition
said something else, `False` would have a proof. Three links hold the two together:

1. `arith/kernel_specification.lean`: recursion equations, proved from the definitions for all
   arguments;
2. here: functions programmed after those equations give what Python's integers give;
3. here: the kernel gives what Python's integers give, also when it must unfold the definition
   because the call goes through a function that it does not know by name; and it refuses every
   neighbouring value.
"""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prover.lean.diagnostics import Severity
from prover.lean.process import check_file
from prover.lean.toolchain import LeanToolchain
from tests.lean.kernel_operations import (
    OPERATIONS,
    SMALL_EDGES,
    Case,
    Operation,
    edge_cases,
    theorems,
    unfolded_theorems,
)

SPECIFICATION = Path(__file__).parent / "arith" / "kernel_specification.lean"


def errors(toolchain: LeanToolchain, text: str, folder: Path) -> list[str]:
    file = folder / "Agreement.lean"
    file.write_text(text, encoding="utf-8")
    run = check_file(toolchain, file, timeout_s=240)
    messages = [d.message for d in run.diagnostics if d.severity is Severity.ERROR]
    assert (run.exit_code == 0) == (not messages), run.stderr
    return messages


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda op: op.name)
@settings(max_examples=150, deadline=None)
@given(x=st.integers(0, 60), y=st.integers(0, 60))
def test_the_recursion_equations_describe_pythons_integers(
    operation: Operation, x: int, y: int
) -> None:
    assert operation.specification(x, y) == operation.python(x, y)


@pytest.mark.lean
def test_the_recursion_equations_hold_for_the_definitions(toolchain: LeanToolchain) -> None:
    run = check_file(toolchain, SPECIFICATION, timeout_s=60)
    assert run.exit_code == 0, run.stdout


@pytest.mark.lean
def test_the_kernel_computes_pythons_values_at_the_edges(
    toolchain: LeanToolchain, tmp_path: Path
) -> None:
    cases = random.Random(0).sample(edge_cases(), 1500)
    # a literal zero, a truncated difference and an unequal pair of words: always there
    cases += [(op, 0, 0) for op in OPERATIONS]
    assert errors(toolchain, theorems(cases), tmp_path) == []


@pytest.mark.lean
@settings(max_examples=3, deadline=None, derandomize=True)
@given(seed=st.integers(0, 2**32), bits=st.sampled_from((20, 64, 300)))
def test_the_kernel_computes_pythons_values_at_random_places(
    toolchain: LeanToolchain, tmp_path_factory: pytest.TempPathFactory, seed: int, bits: int
) -> None:
    choose = random.Random(seed)

    def place(operation: Operation) -> Case:
        if operation.small_right:  # at most 64 * 60 digits
            return operation, choose.getrandbits(min(bits, 64)), choose.randrange(60)
        return operation, choose.getrandbits(bits), choose.getrandbits(bits)

    cases = [place(operation) for operation in OPERATIONS for _ in range(12)]
    assert errors(toolchain, theorems(cases), tmp_path_factory.mktemp("random")) == []


@pytest.mark.lean
def test_unfolding_the_definitions_gives_the_same_values(
    toolchain: LeanToolchain, tmp_path: Path
) -> None:
    cases: list[Case] = []
    for operation in OPERATIONS:
        right = (
            (0, 1, 2, 3)
            if operation.small_right
            else (0,)
            if operation.one_argument
            else SMALL_EDGES
        )
        cases += [(operation, x, y) for x in SMALL_EDGES for y in right]
    assert errors(toolchain, unfolded_theorems(cases), tmp_path) == []


@pytest.mark.lean
def test_every_neighbouring_value_is_refused(toolchain: LeanToolchain, tmp_path: Path) -> None:
    """Each theorem is false, so each must fail; one that passes would be a proof of False."""
    choose = random.Random(1)
    cases = [(op, 0, 0) for op in OPERATIONS]
    cases += [(op, x, y) for op in OPERATIONS for x, y in ((1, 0), (0, 1), (2, 3), (64, 6))]
    cases += choose.sample(edge_cases(), 60)
    claims = [
        f"theorem w{len(op.name)}_{i}_{j} : {op.call(x, y)} = {wrong} := by decide +kernel"
        for i, (op, x, y) in enumerate(cases)
        for j, wrong in enumerate(op.wrong_values(x, y))
    ]
    for start in range(0, len(claims), 80):  # Lean stops a file after 100 errors
        batch = claims[start : start + 80]
        assert len(errors(toolchain, "\n".join(batch), tmp_path)) == len(batch)
