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
from collections.abc import Callable
from dataclasses import dataclass
from math import gcd
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prover.lean.diagnostics import Severity
from prover.lean.process import check_file
from prover.lean.toolchain import LeanToolchain

SPECIFICATION = Path(__file__).parent / "arith" / "kernel_specification.lean"


# The recursion equations of `kernel_specification.lean`, programmed one by one.


def spec_add(n: int, m: int) -> int:
    return n if m == 0 else spec_add(n, m - 1) + 1


def spec_pred(n: int) -> int:
    return 0 if n == 0 else n - 1


def spec_sub(n: int, m: int) -> int:
    return n if m == 0 else spec_pred(spec_sub(n, m - 1))


def spec_mul(n: int, m: int) -> int:
    return 0 if m == 0 else spec_mul(n, m - 1) + n


def spec_pow(n: int, m: int) -> int:
    return 1 if m == 0 else spec_pow(n, m - 1) * n


def spec_beq(n: int, m: int) -> bool:
    if n == 0 or m == 0:
        return n == 0 and m == 0
    return spec_beq(n - 1, m - 1)


def spec_ble(n: int, m: int) -> bool:
    if n == 0:
        return True
    return False if m == 0 else spec_ble(n - 1, m - 1)


def spec_div(x: int, y: int) -> int:
    if y == 0 or x < y:
        return 0
    return spec_div(x - y, y) + 1


def spec_mod(x: int, y: int) -> int:
    if y == 0 or x < y:
        return x
    return spec_mod(x - y, y)


def spec_gcd(m: int, n: int) -> int:
    return n if m == 0 else spec_gcd(spec_mod(n, m), m)


def spec_log2(n: int, _: int = 0) -> int:
    return spec_log2(n // 2) + 1 if n >= 2 else 0


def spec_shift_left(n: int, k: int) -> int:
    return n if k == 0 else spec_shift_left(2 * n, k - 1)


def spec_shift_right(n: int, k: int) -> int:
    return n if k == 0 else spec_shift_right(n, k - 1) // 2


def spec_digits(combine: Callable[[bool, bool], bool]) -> Callable[[int, int], int]:
    """The number whose binary digits are `combine` of the digits of x and y."""

    def number(x: int, y: int) -> int:
        if x == 0 and y == 0:
            return 0
        lowest = combine(x % 2 == 1, y % 2 == 1)
        return int(lowest) + 2 * number(x // 2, y // 2)

    return number


@dataclass(frozen=True, slots=True)
class Operation:
    """A function that the kernel knows by name."""

    name: str
    python: Callable[[int, int], int | bool]
    specification: Callable[[int, int], int | bool]
    # the same computation through a function that the kernel does not know by name
    unfolded: str | None = None
    small_right: bool = False  # the right argument is an exponent: keep it small
    one_argument: bool = False

    def call(self, x: int, y: int) -> str:
        return f"Nat.{self.name} {x}" if self.one_argument else f"Nat.{self.name} {x} {y}"

    def value(self, x: int, y: int) -> str:
        answer = self.python(x, y)
        return str(answer).lower() if isinstance(answer, bool) else str(answer)

    def wrong_values(self, x: int, y: int) -> list[str]:
        answer = self.python(x, y)
        if isinstance(answer, bool):
            return [str(not answer).lower()]
        return [str(answer + 1), *([str(answer - 1)] if answer else [])]


OPERATIONS = (
    Operation("add", lambda x, y: x + y, spec_add, "Copy.add {x} {y}"),
    Operation("sub", lambda x, y: max(x - y, 0), spec_sub, "Copy.sub {x} {y}"),
    Operation("mul", lambda x, y: x * y, spec_mul, "Copy.mul {x} {y}"),
    Operation("div", lambda x, y: x // y if y else 0, spec_div, "Copy.div {x} {y}"),
    Operation("mod", lambda x, y: x % y if y else x, spec_mod, "Copy.mod {x} {y}"),
    Operation("gcd", gcd, spec_gcd, "Nat.gcd.go ({x} + 1) {x} {y}"),
    Operation("pow", lambda x, y: x**y, spec_pow, "Copy.pow {x} {y}", small_right=True),
    Operation("beq", lambda x, y: x == y, spec_beq, "Copy.beq {x} {y}"),
    Operation("ble", lambda x, y: x <= y, spec_ble, "Copy.ble {x} {y}"),
    Operation(
        "land",
        lambda x, y: x & y,
        spec_digits(lambda a, b: a and b),
        "Prover.Nat.bitwiseFuel and ({x} + 1) {x} {y}",
    ),
    Operation(
        "lor",
        lambda x, y: x | y,
        spec_digits(lambda a, b: a or b),
        "Prover.Nat.bitwiseFuel or ({x} + 1) {x} {y}",
    ),
    Operation(
        "xor",
        lambda x, y: x ^ y,
        spec_digits(lambda a, b: a != b),
        "Prover.Nat.bitwiseFuel bne ({x} + 1) {x} {y}",
    ),
    Operation(
        "shiftLeft",
        lambda x, y: x << y,
        spec_shift_left,
        "Copy.shiftLeft {x} {y}",
        small_right=True,
    ),
    Operation(
        "shiftRight",
        lambda x, y: x >> y,
        spec_shift_right,
        "Copy.shiftRight {x} {y}",
        small_right=True,
    ),
    Operation(
        "log2",
        lambda x, _: max(x.bit_length() - 1, 0),
        spec_log2,
        "Prover.Nat.log2Fuel {x} {x}",
        one_argument=True,
    ),
)

# The definitions of the core library under names that the kernel does not know, each proved equal
# to the original for all arguments; so its value on literals comes from unfolding.
COPIES = """
def Copy.add : Nat → Nat → Nat
  | n, 0 => n
  | n, m + 1 => Nat.succ (Copy.add n m)
theorem Copy.add_eq (n m : Nat) : Copy.add n m = n + m := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg Nat.succ ih

def Copy.sub : Nat → Nat → Nat
  | n, 0 => n
  | n, m + 1 => Nat.pred (Copy.sub n m)
theorem Copy.sub_eq (n m : Nat) : Copy.sub n m = n - m := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg Nat.pred ih

def Copy.mul : Nat → Nat → Nat
  | _, 0 => 0
  | n, m + 1 => Copy.mul n m + n
theorem Copy.mul_eq (n m : Nat) : Copy.mul n m = n * m := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg (· + n) ih

def Copy.pow : Nat → Nat → Nat
  | _, 0 => 1
  | n, m + 1 => Copy.pow n m * n
theorem Copy.pow_eq (n m : Nat) : Copy.pow n m = n ^ m := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg (· * n) ih

def Copy.beq : Nat → Nat → Bool
  | 0, 0 => true
  | 0, _ + 1 => false
  | _ + 1, 0 => false
  | n + 1, m + 1 => Copy.beq n m
theorem Copy.beq_eq : ∀ n m : Nat, Copy.beq n m = Nat.beq n m
  | 0, 0 => rfl
  | 0, _ + 1 => rfl
  | _ + 1, 0 => rfl
  | n + 1, m + 1 => Copy.beq_eq n m

def Copy.ble : Nat → Nat → Bool
  | 0, _ => true
  | _ + 1, 0 => false
  | n + 1, m + 1 => Copy.ble n m
theorem Copy.ble_eq : ∀ n m : Nat, Copy.ble n m = Nat.ble n m
  | 0, 0 => rfl
  | 0, _ + 1 => rfl
  | _ + 1, 0 => rfl
  | n + 1, m + 1 => Copy.ble_eq n m

def Copy.div (x y : Nat) : Nat := if 0 < y then Nat.div.go y (x + 1) x else 0
theorem Copy.div_eq (x y : Nat) : Copy.div x y = x / y := rfl

def Copy.mod (x y : Nat) : Nat := x - y * Copy.div x y
theorem Copy.mod_eq (x y : Nat) : Copy.mod x y = x % y := rfl

theorem gcd_eq (x y : Nat) : Nat.gcd.go (x + 1) x y = Nat.gcd x y := rfl
theorem land_eq (x y : Nat) : Prover.Nat.bitwiseFuel and (x + 1) x y = Nat.land x y := rfl
theorem lor_eq (x y : Nat) : Prover.Nat.bitwiseFuel or (x + 1) x y = Nat.lor x y := rfl
theorem xor_eq (x y : Nat) : Prover.Nat.bitwiseFuel bne (x + 1) x y = Nat.xor x y := rfl
theorem log2_eq (x : Nat) : Prover.Nat.log2Fuel x x = Nat.log2 x := rfl

def Copy.shiftLeft : Nat → Nat → Nat
  | n, 0 => n
  | n, k + 1 => Copy.shiftLeft (2 * n) k
theorem Copy.shiftLeft_eq (n k : Nat) : Copy.shiftLeft n k = Nat.shiftLeft n k := by
  induction k generalizing n with
  | zero => rfl
  | succ k ih => exact ih (2 * n)

def Copy.shiftRight : Nat → Nat → Nat
  | n, 0 => n
  | n, k + 1 => Copy.shiftRight n k / 2
theorem Copy.shiftRight_eq (n k : Nat) : Copy.shiftRight n k = Nat.shiftRight n k := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg (· / 2) ih
"""

EDGES = sorted(
    {0, 1, 2, 3, 5, *(2**k + d for k in (4, 8, 31, 32, 63, 64, 65, 128) for d in (-1, 0, 1))}
)
SMALL_EDGES = (0, 1, 3, 8, 17)
EXPONENTS = (0, 1, 2, 3, 31, 32, 63, 64, 65)

Case = tuple[Operation, int, int]


def edge_cases() -> list[Case]:
    cases: list[Case] = []
    for operation in OPERATIONS:
        right = EXPONENTS if operation.small_right else (0,) if operation.one_argument else EDGES
        cases += [(operation, x, y) for x in EDGES for y in right]
    return cases


def theorems(cases: list[Case]) -> str:
    """One theorem a case: the kernel's value of the call is Python's."""
    return "\n".join(
        f"theorem t{i} : {op.call(x, y)} = {op.value(x, y)} := by decide +kernel"
        for i, (op, x, y) in enumerate(cases)
    )


def unfolded_theorems(cases: list[Case]) -> str:
    """One theorem a case: the value by unfolding is Python's."""
    return COPIES + "\n".join(
        f"theorem u{i} : {op.unfolded.format(x=x, y=y)} = {op.value(x, y)} := by decide +kernel"
        for i, (op, x, y) in enumerate(cases)
        if op.unfolded is not None
    )


def errors(toolchain: LeanToolchain, text: str, folder: Path) -> list[str]:
    file = folder / "Agreement.lean"
    file.write_text(text, encoding="utf-8")
    run = check_file(toolchain, file, timeout_s=120)
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
