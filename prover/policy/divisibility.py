"""Facts about greatest common divisors and primes, from which `omega` can go on."""

from collections.abc import Iterator
from itertools import product

from prover.core.tactic import TacticCandidate
from prover.lean.terms import Term, names_in, subterms
from prover.policy.evaluate import value
from prover.policy.proposals import branches, propose
from prover.policy.reading import Hypothesis, Reading

_LARGEST_COEFFICIENT = 12
_SAMPLES = ((1, 5, 11), (17, 2, 40), (60, 33, 7), (101, 250, 90))
_MOST_PRIMES = 5
_LARGEST_PRIME = 60
_SMALL = (2, 3)


def common_divisors(goal: Reading) -> Iterator[TacticCandidate]:
    """A common divisor of a and b divides every number `x * a - y * b`: one without variables."""
    for part in _applications(goal, "gcd"):
        a, b = part.args
        names = sorted(names_in(a) | names_in(b))
        if not set(names) <= set(goal.naturals) or not 1 <= len(names) <= 3:
            continue
        combined = _constant(a, b, names)
        if combined is None:
            continue
        x, y, swapped, constant = combined
        left, right, difference = goal.fresh("hl", "hr", "hd")
        one, other = (b, a) if swapped else (a, b)
        first, second = (right, left) if swapped else (left, right)
        lines = [
            f"have {left} := Nat.gcd_dvd_left {a.atom()} {b.atom()}",
            f"have {right} := Nat.gcd_dvd_right {a.atom()} {b.atom()}",
            f"have {difference} := Nat.dvd_sub (Nat.dvd_mul_left_of_dvd {first} {x})",
            f"  (Nat.dvd_mul_left_of_dvd {second} {y})",
            f"rw [show {x} * {one.atom()} - {y} * {other.atom()} = {constant} by omega] "
            f"at {difference}",
        ]
        if constant == 1:
            yield propose(branches(*lines, f"exact Nat.eq_one_of_dvd_one {difference}"), -0.6)
        bounded = f"have := Nat.le_of_dvd (by decide) {difference}"
        yield propose(branches(*lines, bounded, "omega"), -0.7)
        yield propose(branches(*lines, bounded), -1.5)


def _constant(a: Term, b: Term, names: list[str]) -> tuple[int, int, bool, int] | None:
    """Factors x and y, whether `y * b - x * a` is meant, and the constant that comes out."""
    for x, y in product(range(1, _LARGEST_COEFFICIENT + 1), repeat=2):
        found: set[int] = set()
        for sample in _SAMPLES:
            at = dict(zip(names, sample, strict=False))
            values = [value(term, at, integer=True) for term in (a, b)]
            if None in values:
                return None
            found.add(x * (values[0] or 0) - y * (values[1] or 0))
        if len(found) == 1:
            [constant] = found
            if constant > 0:
                return x, y, False, constant
            if constant < 0:
                return y, x, True, -constant
    return None


def primes(goal: Reading) -> Iterator[TacticCandidate]:
    """What small divisors say of the primes among the hypotheses."""
    known = [h for h in goal.proofs if _is_prime(h.term)][:_MOST_PRIMES]
    if not known:
        return
    lines = [f"have := {h.name}.two_le" for h in known]
    for d in _SMALL:
        lines += [f"have := {h.name}.eq_one_or_self_of_dvd {d}" for h in known]
    yield propose(branches(*lines, "omega"), -1.2)
    names = sorted(set().union(*(names_in(h.term.args[0]) for h in known)))
    if not 1 <= len(names) <= 2 or not set(names) <= set(goal.naturals):
        return
    solutions = list(_solutions(known, names))
    if len(solutions) != 1:
        return
    yield propose(branches(*_solved(known, names, solutions[0]), "first | decide | simp_all"), -1.0)


def _solved(known: list[Hypothesis], names: list[str], values: dict[str, int]) -> list[str]:
    """Show that the variables have these values: one that is 2 first, which `omega` then knows."""
    lines = [f"have := {h.name}.two_le" for h in known]
    lines += [f"have := {h.name}.eq_one_or_self_of_dvd 2" for h in known]
    for n in names:
        if values[n] == 2 and len(names) > 1:
            lines.append(f"obtain rfl : {n} = 2 := by omega")
    left = [n for n in names if values[n] != 2 or len(names) == 1]
    lines += [f"have := {h.name}.eq_one_or_self_of_dvd 3" for h in known]
    if not left:
        return lines
    claim = " ∧ ".join(f"{n} = {values[n]}" for n in left)
    rfls = ", ".join(["rfl"] * len(left))
    n = left[0]
    # Which remainder by 3 a number leaves is a case split that `omega` does not make itself.
    split = f"rcases (by omega : {n} % 3 = 0 ∨ {n} % 3 = 1 ∨ {n} % 3 = 2) with h3 | h3 | h3"
    head = f"obtain ⟨{rfls}⟩ : {claim} := by" if len(left) > 1 else f"obtain rfl : {claim} := by"
    return [*lines, head, f"  {split} <;> omega"]


def _solutions(known: list[Hypothesis], names: list[str]) -> Iterator[dict[str, int]]:
    for chosen in product(range(_LARGEST_PRIME), repeat=len(names)):
        at = dict(zip(names, chosen, strict=True))
        if all(_is_prime_number(value(h.term.args[0], at, integer=False)) for h in known):
            yield at


def _is_prime_number(n: int | None) -> bool:
    return n is not None and n >= 2 and all(n % d for d in range(2, int(n**0.5) + 1))


def _is_prime(term: Term) -> bool:
    return term.kind == "app" and term.head in ("Nat.Prime", ".Prime") and len(term.args) == 1


def prime_divisors(goal: Reading) -> Iterator[TacticCandidate]:
    """A prime divides a product where it divides a factor, a power where it divides the base."""
    if not any(part.is_op("∣", "%") for term in goal.all_terms for part in subterms(term)):
        return
    for h in [h for h in goal.proofs if _is_prime(h.term)][:2]:
        if h.term.args[0].kind == "name":
            yield propose(_prime_divisor_rules(h, goal), -0.9)


def _prime_divisor_rules(h: Hypothesis, goal: Reading) -> str:
    """Both rules for one prime, used wherever they apply."""
    p = h.term.args[0].text
    power, product = goal.fresh("pow", "mul")
    kind, number, mod = ("Int", "ℤ", "emod") if goal.integers else ("Nat", "ℕ", "mod")
    prime = f"({p} : ℤ)" if goal.integers else p
    of_power = "Int.Prime.dvd_pow'" if goal.integers else "Nat.Prime.dvd_of_dvd_pow"
    of_product = "Int.Prime.dvd_mul'" if goal.integers else "Nat.Prime.dvd_mul"
    first = f"{of_product} {h.name}" if goal.integers else f"({of_product} {h.name}).mp"
    back = [f"({kind}.dvd_trans · ({kind}.dvd_mul_{side} _ _))" for side in ("right", "left")]
    return branches(
        f"have {power} (a : {number}) (k : ℕ) : {prime} ∣ a ^ (k + 1) ↔ {prime} ∣ a :=",
        f"  ⟨{of_power} {h.name}, fun h => {kind}.dvd_trans h ⟨a ^ k, by grind⟩⟩",
        f"have {product} (a b : {number}) : {prime} ∣ a * b ↔ {prime} ∣ a ∨ {prime} ∣ b :=",
        f"  ⟨{first}, fun h => h.elim {' '.join(back)}⟩",
        f"simp only [← {kind}.dvd_iff_{mod}_eq_zero, {power}, {product}] at *",
        "try grind",
    )


def _applications(goal: Reading, name: str) -> list[Term]:
    found: list[Term] = []
    for term in goal.all_terms:
        for part in subterms(term):
            is_named = part.kind == "app" and part.head in (f".{name}", f"Nat.{name}")
            if is_named and len(part.args) == 2 and part not in found:
                found.append(part)
    return found[:2]


def predecessors(goal: Reading) -> Iterator[TacticCandidate]:
    """Binomials and factorials at `n - 1` unfold once n is written as a successor."""
    if not ("choose" in goal.goal.target or "!" in goal.goal.target):
        return
    lines = []
    for name in goal.naturals:
        if f"{name} - 1" in goal.goal.target:
            exists = f"∃ m, {name} = m + 1 := ⟨{name} - 1, by omega⟩"
            lines.append(f"obtain ⟨{name}, rfl⟩ : {exists}")
    if lines:
        unfold = "simp only [Nat.choose_succ_succ, Nat.factorial_succ, Nat.add_sub_cancel]"
        yield propose(branches(*lines, unfold, "first | done | omega | grind"), -0.8)


def extremes(goal: Reading) -> Iterator[TacticCandidate]:
    """A least or greatest element of a set by a condition: that it belongs, and that it bounds."""
    target = goal.goal.target
    if not target.startswith(("IsGreatest {", "IsLeast {")):
        return
    unfold = "simp only [Set.mem_setOf_eq]"
    n, h = goal.fresh("n", "hn")
    yield propose(
        branches(
            "constructor",
            f"· {unfold}",
            "  first | decide +kernel | omega | simp",
            f"intro {n} {h}",
            f"{unfold} at {h}",
        ),
        -0.5,
    )


def powers_that_divide(goal: Reading) -> Iterator[TacticCandidate]:
    """`n ≤ k` where `b ^ n` divides a known number that `b ^ (k + 1)` does not."""
    if not goal.target.is_op("≤") or goal.target.args[1].kind != "numeral":
        return
    n = goal.target.args[0]
    for h in goal.hypotheses:  # `!` is nothing that a reading takes apart
        base, sign, number = h.type.partition(f" ^ {n.text} ∣ ")
        if h.is_usable and sign and base.isdigit() and n.text not in number:
            larger = f"Nat.dvd_trans (Nat.pow_dvd_pow {base} hk) {h.name}"
            yield propose(
                f"exact Nat.le_of_not_lt fun hk => absurd ({larger}) (by decide +kernel)", -0.4
            )
