"""The functions on ℕ that the kernel computes by name, and cases to compare it with Python."""

from collections.abc import Callable
from dataclasses import dataclass
from math import gcd
from pathlib import Path

COPIES = (Path(__file__).parent / "arith" / "kernel_copies.lean").read_text(encoding="utf-8")


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
