"""Remainders: case distinction modulo a numeral, and the period of a power."""

from collections.abc import Iterator
from itertools import combinations

from prover.core.tactic import TacticCandidate
from prover.lean.terms import Term, names_in, parts, subterms
from prover.policy.proposals import branches, propose
from prover.policy.reading import Reading

_LARGEST_SPLIT = 12
_LONGEST_PERIOD = 12
_MOST_CASES = 130

_NATURAL = "Nat.pow_succ, Nat.add_mod, Nat.mul_mod, Nat.pow_mod"
_INTEGER = "Int.pow_succ, Int.add_emod, Int.sub_emod, Int.mul_emod"


def moduli(goal: Reading) -> list[int]:
    """Numerals that the goal divides by, target first."""
    found: list[int] = []
    for term in goal.all_terms:
        for part in subterms(term):
            if part.is_op("%", "∣"):
                divisor = part.args[1] if part.head == "%" else part.args[0]
                if divisor.kind == "numeral" and int(divisor.head) > 1:
                    found.append(int(divisor.head))
    return list(dict.fromkeys(found))


def residues(goal: Reading) -> Iterator[TacticCandidate]:
    """Reduce modulo m with what is known, and with every remainder of the variables."""
    divisors = moduli(goal)
    if not divisors:
        return
    integer = any(name in names_in(goal.target) for name in goal.integers)
    rules = _INTEGER if integer else _NATURAL
    known = ", ".join(h.name for h in goal.proofs if _is_residue(h.term))
    given = f", {known}" if known else ""
    prepared = _without_divisibility(goal.target, integer=integer)
    yield propose(prepared + f"simp [{rules}{given}]", -1.6)
    yield propose(prepared + f"simp [{rules}{given}] <;> omega", -1.9)
    mentioned = names_in(goal.target)
    variables = [v for v in (goal.integers if integer else goal.naturals) if v in mentioned]
    for modulus in divisors[:2]:
        for n in (1, 2):
            for chosen in combinations(variables, n):
                if modulus**n <= (_LARGEST_SPLIT if n == 1 else 40):
                    yield from _split(goal, chosen, modulus, prepared, rules)


def large_powers(goal: Reading) -> Iterator[TacticCandidate]:
    """A remainder with a power whose exponent is a variable that an equation says: by squaring."""
    if not moduli(goal):
        return
    known = {
        h.term.args[0].head: h.name
        for h in goal.proofs
        if h.term.is_op("=") and h.term.args[0].kind == "name" and not names_in(h.term.args[1])
    }
    exponents = {part.args[1].head for part in subterms(goal.target) if part.is_op("^")}
    if not exponents & set(known):
        return
    used = ", ".join(name for x, name in known.items() if x in names_in(goal.target))
    rules = "Nat.add_mod, Nat.mul_mod, Prover.Nat.pow_mod_eq_powMod"
    yield propose(branches(f"simp [{rules}]", f"rw [{used}]", "decide +kernel"), -0.6)


def residues_modulo(goal: Reading, modulus: int) -> Iterator[TacticCandidate]:
    """Look at a hypothesis `a = b`, or at the target, modulo a numeral that is not in the goal."""
    integer = bool(goal.integers)
    variables = goal.integers if integer else goal.naturals
    rules = _INTEGER if integer else _NATURAL
    equations = [h for h in goal.proofs if h.term.is_op("=") and not _is_residue(h.term)]
    [key, opposite] = goal.fresh("key", "opposite")
    facts = [(h.name, h.term, "") for h in equations]
    if goal.target.is_op("≠"):
        facts.insert(0, (opposite, goal.target, f"intro {opposite}\n"))
    for fact, equation, before in facts:
        factors = _factors(equation)
        chosen = [v for v in variables if v in factors]
        if not chosen or modulus ** len(chosen) > _MOST_CASES:
            continue
        names = goal.fresh(*(f"h{name}" for name in chosen))
        splits = []
        for name, h in zip(chosen, names, strict=True):
            values = " ∨ ".join(f"{name} % {modulus} = {r}" for r in range(modulus))
            splits.append(f"rcases (by omega : {values}) with {' | '.join([h] * modulus)}")
        text = branches(
            f"{before}have {key} := congrArg (· % {modulus}) {fact}",
            " <;> ".join(splits) + f" <;> simp [{rules}, {', '.join(names)}] at {key}",
        )
        yield propose(text, -0.4)
        yield propose(f"{text} <;> omega", -0.5)


def _factors(term: Term) -> set[str]:
    """Names in products and powers: the remainders of the others are linear in what is known."""
    found: set[str] = set()
    for part in subterms(term):
        nonlinear = part.is_op("*") and not any(a.kind == "numeral" for a in part.args)
        if nonlinear or part.is_op("^"):
            found |= names_in(part)
    return found


def _is_residue(term: Term) -> bool:
    return any(part.is_op("=") and part.args[0].is_op("%") for part in parts(term, "∧"))


def _without_divisibility(target: Term, *, integer: bool) -> str:
    if not target.is_op("∣"):
        return ""
    return f"apply {'Int.dvd_of_emod_eq_zero' if integer else 'Nat.dvd_of_mod_eq_zero'}\n"


def _split(
    goal: Reading, chosen: tuple[str, ...], modulus: int, prepared: str, rules: str
) -> Iterator[TacticCandidate]:
    names = goal.fresh(*(f"h{name}" for name in chosen))
    lines = []
    splits = []
    for name, h in zip(chosen, names, strict=True):
        values = " ∨ ".join(f"{name} % {modulus} = {r}" for r in range(modulus))
        splits.append(f"rcases (by omega : {values}) with {' | '.join([h] * modulus)}")
    lines.append(" <;> ".join(splits))
    given = ", ".join(names)
    finish = f"simp [{rules}, {given}]"
    yield propose(f"{prepared}{lines[0]} <;> {finish}", -1.5 - 0.3 * len(chosen))
    yield propose(f"{prepared}{lines[0]} <;> {finish} <;> omega", -2.0 - 0.3 * len(chosen))
    if modulus <= 4 and len(chosen) == 1:
        yield propose(f"{lines[0]} <;> omega", -2.2)
        yield propose(lines[0], -3.0)


def power_periods(goal: Reading) -> Iterator[TacticCandidate]:
    """The remainders of b ^ (a * n + c) repeat: prove the period by induction, then `omega`."""
    for power in _powers(goal):
        for modulus in moduli(goal):
            text = _period(power, modulus, goal)
            if text is not None:
                yield propose(branches(text, "omega"), -1.3)
                # `omega` may see one power as two numbers; a variable it sees as one.
                apart = f"generalize {power.text} = p at *"
                yield propose(branches(text, apart, "omega"), -1.35)
                yield propose(text, -1.8)


def _powers(goal: Reading) -> list[Term]:
    found: list[Term] = []
    for term in goal.all_terms:
        for part in subterms(term):
            if part.is_op("^") and part.args[0].kind == "numeral" and part not in found:
                if names_in(part.args[1]) & set(goal.naturals):
                    found.append(part)
    return found[:4]


def _linear(exponent: Term) -> tuple[str, int, int] | None:
    """Name, slope and offset of `n`, `n + c`, `a * n`, `a * n + c`."""
    if exponent.kind == "name":
        return exponent.head, 1, 0
    if exponent.is_op("+") and exponent.args[1].kind == "numeral":
        inner = _linear(exponent.args[0])
        return inner and (inner[0], inner[1], inner[2] + int(exponent.args[1].head))
    if exponent.is_op("*") and exponent.args[0].kind == "numeral":
        inner = _linear(exponent.args[1])
        a = int(exponent.args[0].head)
        return inner and (inner[0], a * inner[1], a * inner[2])
    return None


def _period(power: Term, modulus: int, goal: Reading) -> str | None:
    shape = _linear(power.args[1])
    if shape is None or shape[1] == 0:
        return None
    variable, slope, offset = shape
    base = int(power.args[0].head)
    values = [pow(base, slope * j + offset, modulus) for j in range(3 * _LONGEST_PERIOD)]
    start, period = _cycle(values)
    if period > _LONGEST_PERIOD or start > 2:
        return None
    j, key, ih = goal.fresh("j", "key", "ih")
    exponent = _substituted(power.args[1], variable, j)
    # The power stands in the goal as Lean prints it; the key must use the same expression.
    claims = [f"{j} = {i} ∧ {base} ^ ({exponent}) % {modulus} = {values[i]}" for i in range(start)]
    for r in range(period):
        at = start + (r - start) % period
        value = values[at]
        when = f"{j} % {period} = {r % period} ∧ " if period > 1 else ""
        after = f"{start} ≤ {j} ∧ " if start else ""
        claims.append(f"{after}{when}{base} ^ ({exponent}) % {modulus} = {value}")
    following = exponent.replace(j, f"({j} + 1)")
    step = f"rw [show {following} = {exponent} + {slope} from by omega, Nat.pow_add]; omega"
    others = " ".join(h.name for h in reversed(goal.proofs))
    return branches(
        f"have {key} : ∀ {j} : Nat, {' ∨ '.join(claims)} := by",
        *([f"  clear {others}"] if others else []),  # `omega` would look at them all
        f"  intro {j}",
        f"  induction {j} with",
        "  | zero => decide",
        f"  | succ {j} {ih} => {step}",
        f"have {goal.fresh('hk')[0]} := {key} {variable}",
    )


def _cycle(values: list[int]) -> tuple[int, int]:
    """Where the values begin to repeat, and the period; too large a period if they do not."""
    for period in range(1, _LONGEST_PERIOD + 1):
        for start in range(3):
            if all(values[i] == values[i + period] for i in range(start, len(values) - period)):
                return start, period
    return 0, _LONGEST_PERIOD + 1


def _substituted(exponent: Term, variable: str, name: str) -> str:
    text = exponent.text
    outer = text.startswith("(") and text.endswith(")")
    text = text[1:-1] if outer and "(" not in text[1:] else text
    return " ".join(name if word == variable else word for word in text.split(" "))
