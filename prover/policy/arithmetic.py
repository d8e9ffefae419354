"""Facts and normal forms for arithmetic that is not linear, to be followed by `omega`."""

import math
from collections.abc import Iterator

from prover.core.tactic import TacticCandidate
from prover.lean.terms import Term, parts, subterms
from prover.policy.evaluate import is_integer
from prover.policy.intervals import Interval, bounds, is_ground
from prover.policy.proposals import branches, propose
from prover.policy.reading import Hypothesis, Reading

_MOST = 6

_NATURAL_DISTRIBUTE = (
    "Nat.mul_add, Nat.add_mul, Nat.pow_succ, Nat.pow_zero, Nat.one_mul, Nat.mul_one"
)
_INTEGER_DISTRIBUTE = (
    "Int.mul_add, Int.add_mul, Int.mul_sub, Int.sub_mul, Int.pow_succ, Int.pow_zero, Int.one_mul, "
    "Int.mul_one, Int.neg_mul, Int.mul_neg"
)
_NATURAL_REORDER = "Nat.mul_comm, Nat.mul_left_comm, Nat.mul_assoc"
_INTEGER_REORDER = "Int.mul_comm, Int.mul_left_comm, Int.mul_assoc"


def normal_forms(goal: Reading) -> Iterator[TacticCandidate]:
    """Multiply out and sort the factors, so that equal products look equal to `omega`."""
    if not any(_is_product(part) for term in goal.all_terms for part in subterms(term)):
        return
    integer = bool(goal.integers)
    distribute = _INTEGER_DISTRIBUTE if integer else _NATURAL_DISTRIBUTE
    reorder = _INTEGER_REORDER if integer else _NATURAL_REORDER
    yield propose(f"simp only [{distribute}] <;> omega", -1.7)
    yield propose(f"simp only [{distribute}, {reorder}] <;> omega", -1.8)
    yield propose(branches(f"simp only [{distribute}, {reorder}] at *", "omega"), -2.0)
    yield propose(f"simp [{distribute}, {reorder}] <;> omega", -2.3)
    yield propose(f"simp only [{distribute}] at *", -3.0)


def _is_product(term: Term) -> bool:
    if not term.is_op("*", "^"):
        return False
    a, b = term.args
    return term.head == "^" or not (is_ground(a) or is_ground(b))


def _products(goal: Reading) -> list[Term]:
    found: list[Term] = []
    for term in goal.all_terms:
        for part in subterms(term):
            if part.is_op("*") and not any(is_ground(side) for side in part.args):
                if part not in found:
                    found.append(part)
    return found[:_MOST]


def signs_of_products(goal: Reading) -> Iterator[TacticCandidate]:
    """A product is positive, or at least as large as its factors."""
    limits = bounds(goal, linear=True)
    facts = [fact for t in _products(goal) for fact in _sign_facts(t, limits, goal)]
    [name] = goal.fresh("h")
    for fact in facts[:_MOST]:
        yield propose(f"have {name} := {fact}", -1.6)
    if facts:
        lines = [f"have := {fact}" for fact in facts[: 2 * _MOST]]
        yield propose(branches(*lines, "omega"), -1.4)
        if len(facts) > 1:
            names = goal.fresh(*["h"] * len(facts))
            lines = [f"have {n} := {f}" for n, f in zip(names, facts, strict=True)]
            yield propose(branches(*lines), -1.7)


def _sign_facts(product: Term, limits: dict[str, Interval], goal: Reading) -> Iterator[str]:
    a, b = product.args
    integers = frozenset(goal.integers)
    if is_integer(product, integers):
        low_a, low_b = (_lowest(side, limits) for side in (a, b))
        if low_a > 0 and low_b > 0:
            yield f"Int.mul_pos (show 0 < {a.text} by omega) (show 0 < {b.text} by omega)"
        elif low_a >= 0 and low_b >= 0:
            yield f"Int.mul_nonneg (show 0 ≤ {a.text} by omega) (show 0 ≤ {b.text} by omega)"
        return
    for one, other, lemma in ((a, b, "right"), (b, a, "left")):
        positive = f"show 0 < {other.text} by omega"
        if _lowest(other, limits) > 0:
            yield f"Nat.le_mul_of_pos_{lemma} {one.atom()} ({positive})"


def _lowest(term: Term, limits: dict[str, Interval]) -> float:
    """A lower bound of a variable or of a simple sum."""
    if term.kind == "numeral":
        return int(term.head)
    if term.kind == "name":
        return limits.get(term.head, Interval()).low
    if term.is_op("+"):
        return sum(_lowest(side, limits) for side in term.args)
    return -math.inf


def divisors(goal: Reading) -> Iterator[TacticCandidate]:
    """A factor of a known number is one of its divisors."""
    for h in goal.proofs:
        for equation in parts(h.term, "∧"):
            if equation is h.term and equation.is_op("="):
                yield from _factors(h, equation, goal)


def _factors(h: Hypothesis, equation: Term, goal: Reading) -> Iterator[TacticCandidate]:
    left, right = equation.args
    if right.kind != "numeral" or not 0 < int(right.head) <= 5000:
        return
    number = int(right.head)
    factors = parts(left, "*")
    for i, factor in enumerate(factors):
        if factor.kind != "name" or len(factors) < 2:
            continue
        cofactor = " * ".join(f.atom() for j, f in enumerate(factors) if j != i)
        shown = h.name
        proof = f"first | exact {shown}.symm | (rw [← {shown}]; ac_rfl) | grind"
        known = f"⟨{cofactor}, by {proof}⟩"
        if factor.head in goal.naturals:
            yield propose(_natural_divisor(factor.head, number, known, "omega"), -1.4)
            yield propose(
                _natural_divisor(factor.head, number, known, "first | omega | simp_all"), -1.9
            )
        elif factor.head in goal.integers:
            yield propose(_integer_divisor(factor.head, number, known), -1.4)
        return


def _natural_divisor(name: str, number: int, known: str, finish: str) -> str:
    values = [d for d in range(1, number + 1) if number % d == 0]
    listed = " ∨ ".join(f"d = {d}" for d in values)
    rfls = " | ".join(["rfl"] * len(values))
    return branches(
        f"have hd : {name} ∣ {number} := {known}",
        f"have hb : {name} < {number + 1} := Nat.lt_succ_of_le (Nat.le_of_dvd (by decide) hd)",
        f"have key : ∀ d < {number + 1}, d ∣ {number} → {listed} := by decide +kernel",
        f"rcases key {name} hb hd with {rfls} <;> {finish}",
    )


def _integer_divisor(name: str, number: int, known: str) -> str:
    values = [d for d in range(1, number + 1) if number % d == 0]
    listed = " ∨ ".join(f"d = {d}" for d in values)
    hs = " | ".join(["h"] * len(values))
    return branches(
        f"have hz : {name} ∣ {number} := {known}",
        f"have hd : {name}.natAbs ∣ {number} := Int.natAbs_dvd_natAbs.mpr hz",
        f"have hb : {name}.natAbs < {number + 1} :=",
        "  Nat.lt_succ_of_le (Nat.le_of_dvd (by decide) hd)",
        f"have key : ∀ d < {number + 1}, d ∣ {number} → {listed} := by decide +kernel",
        f"rcases key {name}.natAbs hb hd with {hs} <;>",
        f"  (rcases Int.natAbs_eq {name} with e | e <;> rw [h] at e <;> subst e <;> simp_all)",
    )


def powers(goal: Reading) -> Iterator[TacticCandidate]:
    """Facts about `b ^ e` with a numeral b: positive, above its exponent, bounded exponents."""
    found: list[Term] = []
    for term in goal.all_terms:
        for part in subterms(term):
            numeric = part.is_op("^") and part.args[0].kind == "numeral"
            if numeric and not is_ground(part.args[1]) and part not in found:
                found.append(part)
    if not found:
        return
    facts: list[str] = []
    for power in found[:_MOST]:
        base, exponent = power.args
        facts.append(f"Nat.pow_pos (n := {exponent.text}) (show 0 < {base.text} by decide)")
        if int(base.head) >= 2:
            facts.append(f"Nat.lt_pow_self (n := {exponent.text}) (show 1 < {base.text} by decide)")
    lines = [f"have := {fact}" for fact in facts]
    yield propose(branches(*lines, "omega"), -1.7)
    yield propose("simp only [Nat.pow_succ, Nat.pow_zero] at * <;> omega", -1.6)
    yield propose("simp [Nat.pow_succ, Nat.mul_add, Nat.pow_add] at * <;> omega", -1.9)
    yield from _bounded_exponents(goal, found)


def _bounded_exponents(goal: Reading, found: list[Term]) -> Iterator[TacticCandidate]:
    known = bounds(goal, linear=True)
    limits = bounds(goal)
    for power in found:
        base, exponent = power.args
        if exponent.kind != "name" or not math.isinf(known.get(exponent.head, Interval()).high):
            continue
        limit = limits.get(exponent.head, Interval())
        if math.isinf(limit.high) or int(base.head) < 2:
            continue
        high = int(limit.high)
        [name] = goal.fresh("h" + exponent.head)
        facts = [f"  have := {fact}" for fact in _above(power, goal)]
        yield propose(
            branches(
                f"have {name} : {exponent.head} ≤ {high} := by",
                "  refine Nat.le_of_not_lt fun h => ?_",
                f"  have := Nat.pow_le_pow_right (show 0 < {base.text} by decide) h",
                *facts,
                "  omega",
            ),
            -0.9,
        )


def bounded_bases(goal: Reading) -> Iterator[TacticCandidate]:
    """A bound for x from one of x ^ k: larger x would make the power too large."""
    known, limits = bounds(goal, linear=True), bounds(goal)
    found: list[Term] = []
    for term in goal.all_terms:
        for part in subterms(term):
            if part.is_op("^") and part.args[1].kind == "numeral" and part not in found:
                found.append(part)
    for power in found[:_MOST]:
        base, exponent = power.args
        limit = limits.get(base.head, Interval())
        if base.head not in goal.naturals or math.isinf(limit.high):
            continue
        if limit.high >= known.get(base.head, Interval()).high:
            continue
        [name] = goal.fresh("h" + base.head)
        yield propose(
            branches(
                f"have {name} : {base.head} ≤ {int(limit.high)} := by",
                "  refine Nat.le_of_not_lt fun h => ?_",
                f"  have := Nat.pow_le_pow_left h {exponent.text}",
                *(f"  have := {fact}" for fact in _above(power, goal)),
                "  omega",
            ),
            -0.8,
        )


def _above(power: Term, goal: Reading) -> Iterator[str]:
    """For each product of `power` with something positive: `power` is at most that product."""
    for product in _products(goal):
        a, b = product.args
        for one, other, side in ((a, b, "right"), (b, a, "left")):
            if one != power:
                continue
            positive = "by omega"
            if other.is_op("^"):
                base = other.args[0].text
                how = "by decide" if other.args[0].kind == "numeral" else "by omega"
                positive = f"Nat.pow_pos (show 0 < {base} from {how})"
            claim = f"show 0 < {other.text} from {positive}"
            yield f"Nat.le_mul_of_pos_{side} ({one.text}) ({claim})"
