"""Division of whole numbers as Lean has it on ℕ and ℤ."""


def euclid_div(a: int, b: int) -> int:
    """`a / b` in ℕ and ℤ: Euclidean, and 0 for `b = 0`."""
    if b == 0:
        return 0
    return a // b if b > 0 else -(a // -b)


def euclid_mod(a: int, b: int) -> int:
    """`a % b` in ℕ and ℤ: in `[0, |b|)`, and `a` for `b = 0`."""
    return a if b == 0 else a % abs(b)
