"""Uses of universal hypotheses at the terms that occur, by matching (as in E-matching).

Detlefs, Nelson & Saxe 2005, without equality: patterns are parts of a hypothesis that mention its
bound variables, and match parts of the goal as printed.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from prover.core.tactic import TacticCandidate
from prover.lean.matching import every_part, match
from prover.lean.terms import Term, names_in, subterms
from prover.policy.proposals import branches, propose
from prover.policy.reading import Hypothesis, Reading

_MOST = 8  # instances of one hypothesis


@dataclass(frozen=True, slots=True)
class Universal:
    """A hypothesis `∀ x …, premises → conclusion`, taken apart."""

    name: str
    bound: tuple[str, ...]
    premises: tuple[Term, ...]
    conclusion: Term


def universal(h: Hypothesis) -> Universal | None:
    """The parts of a universal hypothesis, or None."""
    bound: list[str] = []
    premises: list[Term] = []
    term = h.term
    while term.kind == "forall" or term.is_op("→"):
        if term.kind == "forall":
            bound += [b.name for b in term.bound]
            premises += term.args[:-1]
        else:
            premises.append(term.args[0])
        term = term.args[-1]
    return Universal(h.name, tuple(bound), tuple(premises), term) if bound else None


def instantiations(goal: Reading) -> Iterator[TacticCandidate]:
    """`have := h t` for universal hypotheses, one at a time and all at once."""
    all_instances: list[str] = []
    for h in goal.proofs:
        rule = universal(h)
        if rule is None:
            continue
        instances = list(_instances(rule, goal))[:_MOST]
        for i, values in enumerate(instances):
            given = " ".join(values)
            premises = " (by first | assumption | omega | simp_all)" * len(rule.premises)
            [name] = goal.fresh("h")
            yield propose(f"have {name} := {h.name} {given}{premises}", -1.7 - 0.2 * i)
            if rule.conclusion.kind == "exists":
                value, fact = goal.fresh(rule.conclusion.bound[0].name, "h")
                text = f"obtain ⟨{value}, {fact}⟩ := {h.name} {given}{premises}"
                yield propose(text, -1.2 - 0.2 * i)
            all_instances.append(f"have := {h.name} {given}{premises}")
            if rule.conclusion.kind == "op" and i < 3:
                yield propose(f"exact {h.name} {given}{premises}", -2.0 - 0.2 * i)
    if all_instances:
        lines = all_instances[: 2 * _MOST]
        yield propose(branches(*lines, "omega"), -1.5)
        yield propose(branches(*lines, "simp_all"), -1.8)
        yield propose(branches(*lines, "grind"), -2.0)


def _instances(rule: Universal, goal: Reading) -> Iterator[tuple[str, ...]]:
    seen: set[tuple[str, ...]] = set()
    terms = [part for term in goal.all_terms for part in subterms(term)]
    for pattern in _patterns(rule):
        for term in terms:
            values = match(pattern, term, frozenset(rule.bound), {})
            if values is not None and set(values) == set(rule.bound):
                found = tuple(values[name].atom() for name in rule.bound)
                if found not in seen:
                    seen.add(found)
                    yield found
    if len(rule.bound) == 1:
        for guess in _plain_guesses(goal):
            if (guess,) not in seen:
                seen.add((guess,))
                yield (guess,)


def _plain_guesses(goal: Reading) -> Iterator[str]:
    """Variables and small numerals: what functional equations are tried at by hand."""
    mentioned = names_in(goal.target)
    yield from (v.name for v in goal.variables if v.name in mentioned and v.term.kind == "name")
    if goal.naturals or goal.integers or goal.numerals:
        yield from ("0", "1")


def _patterns(rule: Universal) -> Iterator[Term]:
    """Parts that mention every bound variable and are no mere variable; premises last."""
    wanted = set(rule.bound)
    for whole in (rule.conclusion, *rule.premises):
        for part in every_part(whole):
            if part.kind == "app" and wanted <= names_in(part):
                yield part
