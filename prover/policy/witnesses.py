"""Witnesses for `∃`, and cofactors for `∣`: guessed, and checked on small numbers first."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, product

from prover.core.tactic import TacticCandidate
from prover.lean.term_reader import read_term
from prover.lean.terms import Term, names_in, parts, subterms
from prover.policy.evaluate import assignments, truth, value
from prover.policy.proposals import propose
from prover.policy.reading import Reading

_SAMPLES = 24
_LARGEST_NUMERAL = 400  # tried for a closed statement with one unknown
_LARGEST_OF_TWO = 40
_MOST = 6
_NUMBERS = frozenset({"Nat", "ℕ", "Int", "ℤ", ""})


@dataclass(frozen=True, slots=True)
class _Guess:
    text: str
    term: Term
    integer: bool


def witnesses(goal: Reading) -> Iterator[TacticCandidate]:
    """`refine ⟨w, ?_⟩` with numerals, variables and what the equations give."""
    target = goal.target
    if target.kind != "exists":
        return
    names = tuple(bound.name for bound in target.bound)
    body = _conjunction(target.args)
    numeric = all(bound.type in _NUMBERS for bound in target.bound)
    holes = ", ".join("?_" for _ in target.args)
    if len(target.args) == 1 and body.is_op("∧"):
        holes = ", ".join("?_" for _ in parts(body, "∧"))
    for i, chosen in enumerate(_solved(names, body)):
        yield propose(f"refine ⟨{', '.join(chosen)}, {holes}⟩", -0.7 - 0.2 * i)
    if numeric:
        for i, found in enumerate(islice(_checked(goal, names, body), _MOST)):
            shown = ", ".join(found)
            yield propose(f"refine ⟨{shown}, {holes}⟩", -0.8 - 0.25 * i)
            yield propose(f"exact ⟨{shown}, by omega⟩", -0.9 - 0.25 * i)
            yield propose(f"exact ⟨{shown}, by grind⟩", -1.9 - 0.25 * i)
    yield propose("exact ⟨_, rfl⟩", -1.0)
    yield propose("exact ⟨_, ‹_›⟩", -1.3)
    yield propose("simp_all [exists_prop]", -3.0)
    if len(names) == 1:
        for variable in goal.variables:
            if not variable.type.startswith(("Type", "Sort")):
                yield propose(f"refine ⟨{variable.name}, {holes}⟩", -2.0)
        for constant in ("[]", "none", "true", "false", "0", "1", "id", "fun x => x"):
            yield propose(f"refine ⟨{constant}, {holes}⟩", -3.2)


def cofactors(goal: Reading) -> Iterator[TacticCandidate]:
    """`exact ⟨c, _⟩` for `a ∣ b`: what times a gives b."""
    if not goal.target.is_op("∣"):
        return
    a, b = goal.target.args
    [unknown] = goal.fresh("c")
    body = read_term(f"({b.text}) = ({a.text}) * {unknown}")
    for i, (found,) in enumerate(islice(_checked(goal, (unknown,), body), 3)):
        for j, proof in enumerate(("omega", "grind", "simp [Nat.mul_add, Nat.add_mul]; try omega")):
            yield propose(f"exact ⟨{found}, by {proof}⟩", -1.2 - 0.2 * i - 0.4 * j)


def _conjunction(terms: tuple[Term, ...]) -> Term:
    whole = terms[-1]
    for condition in reversed(terms[:-1]):
        whole = Term("op", "∧", (condition, whole), f"{condition.text} ∧ {whole.text}")
    return whole


def _solved(names: tuple[str, ...], body: Term) -> Iterator[tuple[str, ...]]:
    """The other side of `x = e`, where e does not mention x."""
    if len(names) != 1:
        return
    for equation in parts(body, "∧"):
        if equation.is_op("="):
            for x, e in (equation.args, equation.args[::-1]):
                if x.kind == "name" and x.head == names[0] and x.head not in names_in(e):
                    yield (e.text,)


def _checked(goal: Reading, names: tuple[str, ...], body: Term) -> Iterator[tuple[str, ...]]:
    """Guesses that make `body` true at every sample, or all guesses if that cannot be told."""
    numeric = [h.name for h in goal.variables if h.type in _NUMBERS and h.type]
    integers = frozenset(goal.integers)
    if not numeric:
        limit = _LARGEST_NUMERAL if len(names) == 1 else _LARGEST_OF_TWO
        if len(names) > 2:
            return
        for values in product(range(limit), repeat=len(names)):
            at = dict(zip(names, values, strict=True))
            if truth(body, at, integers):
                yield tuple(str(value) for value in values)
        return
    samples = list(islice(assignments(goal), _SAMPLES))
    if len(names) > 2 or len(numeric) > 4 or not samples:
        return
    guesses = list(_guesses(goal, numeric, body))
    for chosen in product(guesses, repeat=len(names)):
        if all(_holds(names, chosen, body, at, integers) for at in samples):
            yield tuple(guess.text for guess in chosen)


def _holds(
    names: tuple[str, ...],
    chosen: tuple[_Guess, ...],
    body: Term,
    at: Mapping[str, int],
    integers: frozenset[str],
) -> bool:
    extended = dict(at)
    for name, guess in zip(names, chosen, strict=True):
        number = value(guess.term, at, integer=guess.integer)
        if number is None:
            return False
        extended[name] = number
    return truth(body, extended, integers) is True


def _guesses(goal: Reading, numeric: list[str], body: Term) -> Iterator[_Guess]:
    """Expressions in the variables, simple ones first."""
    numerals = sorted({1, 2} | {n for n in goal.numerals if 0 < n < 1000})
    texts = [*numeric, "0", *(str(n) for n in numerals)]
    for v in numeric:
        for n in numerals:
            texts += [f"{v} + {n}", f"{v} - {n}"]
            if n > 1:
                texts += [f"{n} * {v}", f"{v} / {n}", f"{v} % {n}", f"{n} * {v} + 1"]
    for v in numeric:
        for w in numeric:
            texts += [f"{v} + {w}", f"{v} * {w}", f"{v} - {w}", f"{v} + {w} + 1"]
    for part in subterms(body):
        if part.is_op("+", "*") and names_in(part) <= set(numeric):
            texts += [part.text, f"{part.atom()} / 2"]
    integer = bool(goal.integers)
    for v in goal.integers:
        texts += [f"-{v}", f"-2 * {v}", f"3 * {v}", f"-3 * {v}"]
    for text in dict.fromkeys(texts):
        yield _Guess(text, read_term(text), integer)
