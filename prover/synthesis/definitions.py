"""Recursive definitions on ℕ and on lists, made at random: Lean's text, and the function itself."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from prover.synthesis.terms import LARGEST, TooLarge

NAT, LIST = "Nat", "List Nat"
_DEEPEST = 60  # recursion on larger values is not computed

Function: TypeAlias = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Definition:
    """A function on ℕ or lists."""

    name: str
    arguments: tuple[str, ...]  # their sorts
    result: str
    text: str  # the definition in Lean
    function: Function


def definitions(
    rng: random.Random, names: Sequence[str], *, intricate: bool = True
) -> list[Definition]:
    """One definition for each name; later ones may use earlier ones.

    `intricate` ones recurse in two steps or change an argument on the way: what holds of them
    needs stronger inductions.
    """
    made: list[Definition] = []
    for name in names:
        shapes = [*_SHAPES, *_INTRICATE] if intricate else [*_SHAPES]
        if any(one.arguments == (NAT,) and one.result == NAT for one in made):
            shapes += [_sum_of_values, _sum_over_list, _map_with]
        made.append(rng.choice(shapes)(rng, name, made))
    return made


def _on_nat(name: str, result: str, cases: Sequence[str], function: Function) -> Definition:
    lines = "\n".join(f"  | {case}" for case in cases)
    return Definition(name, (NAT,), result, f"def {name} : Nat → {result}\n{lines}\n", function)


def _on_list(name: str, result: str, cases: Sequence[str], function: Function) -> Definition:
    lines = "\n".join(f"  | {case}" for case in cases)
    text = f"def {name} : List Nat → {result}\n{lines}\n"
    return Definition(name, (LIST,), result, text, function)


def _iterated(start: Any, step: Callable[[Any, int], Any]) -> Function:  # noqa: ANN401
    """`f 0 = start`, `f (k + 1) = step (f k) k`."""

    def function(n: int) -> Any:  # noqa: ANN401
        if n > _DEEPEST:
            raise TooLarge
        value = start
        for k in range(n):
            value = step(value, k)
            if type(value) is int and value > LARGEST:
                raise TooLarge
        return value

    return function


def _folded(start: Any, step: Callable[[int, Any], Any]) -> Function:  # noqa: ANN401
    """`f [] = start`, `f (x :: xs) = step x (f xs)`."""

    def function(values: tuple[int, ...]) -> Any:  # noqa: ANN401
        result = start
        for x in reversed(values):
            result = step(x, result)
        return result

    return function


def _times(factor: int, text: str) -> str:
    return text if factor == 1 else f"{factor} * {text}"


def _plus(text: str, number: int) -> str:
    return text if number == 0 else f"{text} + {number}"


def _steps(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    c, a = rng.randint(0, 5), rng.randint(1, 7)
    cases = (f"0 => {c}", f"n + 1 => {name} n + {a}")
    return _on_nat(name, NAT, cases, _iterated(c, lambda v, k: v + a))


def _growing_steps(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    c, a, b = rng.randint(0, 4), rng.randint(1, 4), rng.randint(0, 5)
    cases = (f"0 => {c}", f"n + 1 => {name} n + {_plus(_times(a, 'n'), b)}")
    return _on_nat(name, NAT, cases, _iterated(c, lambda v, k: v + a * k + b))


def _doubling(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    c, a, b = rng.randint(0, 3), rng.randint(2, 4), rng.randint(0, 3)
    cases = (f"0 => {c}", f"n + 1 => {_plus(f'{a} * {name} n', b)}")
    return _on_nat(name, NAT, cases, _iterated(c, lambda v, k: a * v + b))


def _two_steps(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    c, d, a = rng.randint(0, 3), rng.randint(0, 4), rng.randint(0, 4)
    cases = (f"0 => {c}", f"1 => {d}", f"n + 2 => {_plus(f'{name} n', a)}")
    return _on_nat(name, NAT, cases, lambda n: (c, d)[n % 2] + (n // 2) * a)


def _fibonacci(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    c, d = rng.randint(0, 2), rng.randint(1, 3)

    def function(n: int) -> int:
        if n > _DEEPEST:
            raise TooLarge
        one, two = c, d
        for _ in range(n):
            one, two = two, one + two
        return one

    cases = (f"0 => {c}", f"1 => {d}", f"n + 2 => {name} (n + 1) + {name} n")
    return _on_nat(name, NAT, cases, function)


def _countdown(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    a, b = rng.choice(((1, 0), (1, 1), (2, 0), (0, 7)))
    item = _plus(_times(a, "n"), b) if a else str(b)
    if rng.random() < 0.5:
        cases = ("0 => []", f"n + 1 => ({item}) :: {name} n")
        return _on_nat(name, LIST, cases, _iterated((), lambda v, k: (a * k + b, *v)))
    cases = ("0 => []", f"n + 1 => {name} n ++ [{item}]")
    return _on_nat(name, LIST, cases, _iterated((), lambda v, k: (*v, a * k + b)))


def _sum_of_values(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    inner = rng.choice([one for one in made if one.arguments == (NAT,) and one.result == NAT])
    cases = ("0 => 0", f"n + 1 => {name} n + {inner.name} n")
    return _on_nat(name, NAT, cases, _iterated(0, lambda v, k: v + inner.function(k)))


def _sum_over_list(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    inner = rng.choice([one for one in made if one.arguments == (NAT,) and one.result == NAT])
    cases = ("[] => 0", f"x :: xs => {inner.name} x + {name} xs")
    return _on_list(name, NAT, cases, _folded(0, lambda x, v: inner.function(x) + v))


def _map_with(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    inner = rng.choice([one for one in made if one.arguments == (NAT,) and one.result == NAT])
    cases = ("[] => []", f"x :: xs => {inner.name} x :: {name} xs")
    return _on_list(name, LIST, cases, _folded((), lambda x, v: (inner.function(x), *v)))


def _weighted_sum(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    c, a, b = rng.choice((0, 0, 1, 2)), rng.randint(0, 3), rng.randint(0, 3)
    item = _plus(_times(a, "x"), b) if a else str(b + 1)
    b = b if a else b + 1
    cases = (f"[] => {c}", f"x :: xs => {item} + {name} xs")
    if a == 0:
        cases = (f"[] => {c}", f"_ :: xs => {item} + {name} xs")
    return _on_list(name, NAT, cases, _folded(c, lambda x, v: a * x + b + v))


def _count(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    m = rng.randint(2, 4)
    r = rng.randrange(m)
    cases = ("[] => 0", f"x :: xs => (if x % {m} = {r} then 1 else 0) + {name} xs")
    return _on_list(name, NAT, cases, _folded(0, lambda x, v: (x % m == r) + v))


def _map(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    a, b = rng.choice(((1, 1), (1, 2), (2, 0), (2, 1), (3, 0), (1, 5), (3, 2), (0, 4)))
    item = _plus(_times(a, "x"), b) if a else str(b)
    cases = ("[] => []", f"{'x' if a else '_'} :: xs => ({item}) :: {name} xs")
    return _on_list(name, LIST, cases, _folded((), lambda x, v: (a * x + b, *v)))


def _filter(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    m = rng.randint(2, 4)
    r = rng.randrange(m)
    cases = ("[] => []", f"x :: xs => if x % {m} = {r} then x :: {name} xs else {name} xs")
    return _on_list(name, LIST, cases, _folded((), lambda x, v: (x, *v) if x % m == r else v))


def _repeat(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    if rng.random() < 0.5:
        cases = ("[] => []", f"x :: xs => x :: x :: {name} xs")
        return _on_list(name, LIST, cases, _folded((), lambda x, v: (x, x, *v)))
    cases = ("[] => []", f"x :: xs => {name} xs ++ [x]")
    return _on_list(name, LIST, cases, _folded((), lambda x, v: (*v, x)))


def _add(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    a = rng.randint(1, 3)
    inner, compute = rng.choice(
        [
            (f"{name} n m + {a}", lambda n, m: m + n * a),
            (f"{name} n (m + {a})", lambda n, m: m + n * a),
            (f"{name} n m + m", lambda n, m: m + n * m),
        ]
    )
    text = f"def {name} : Nat → Nat → Nat\n  | 0, m => m\n  | n + 1, m => {inner}\n"
    return Definition(name, (NAT, NAT), NAT, text, compute)


def _append(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    inner, compute = rng.choice(
        [
            (f"x :: {name} xs ys", lambda xs, ys: (*xs, *ys)),
            (f"{name} xs (x :: ys)", lambda xs, ys: (*reversed(xs), *ys)),
            (f"(x + 1) :: {name} xs ys", lambda xs, ys: (*(x + 1 for x in xs), *ys)),
        ]
    )
    text = (
        f"def {name} : List Nat → List Nat → List Nat\n"
        f"  | [], ys => ys\n  | x :: xs, ys => {inner}\n"
    )
    return Definition(name, (LIST, LIST), LIST, text, compute)


def _accumulate(rng: random.Random, name: str, made: Sequence[Definition]) -> Definition:
    a = rng.randint(1, 3)
    inner, compute = rng.choice(
        [
            (f"{name} xs (acc + {_times(a, 'x')})", lambda xs, acc: acc + a * sum(xs)),
            (f"{name} xs (acc + {a})", lambda xs, acc: acc + a * len(xs)),
        ]
    )
    pattern = "x" if " x)" in inner or "* x" in inner else "_"
    text = (
        f"def {name} : List Nat → Nat → Nat\n"
        f"  | [], acc => acc\n  | {pattern} :: xs, acc => {inner}\n"
    )
    return Definition(name, (LIST, NAT), NAT, text, compute)


_SHAPES: tuple[Callable[[random.Random, str, Sequence[Definition]], Definition], ...] = (
    _steps,
    _growing_steps,
    _doubling,
    _countdown,
    _weighted_sum,
    _count,
    _map,
    _filter,
    _repeat,
)
_INTRICATE: tuple[Callable[[random.Random, str, Sequence[Definition]], Definition], ...] = (
    _two_steps,
    _fibonacci,
    _add,
    _append,
    _accumulate,
)
