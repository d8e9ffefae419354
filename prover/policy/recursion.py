"""Induction for what is defined by recursion: sums and products, factorials, sequences."""

import re
from collections.abc import Iterator

from prover.core.tactic import TacticCandidate
from prover.lean.terms import Term
from prover.policy.proposals import branches, propose
from prover.policy.reading import Reading

_BASE = "first | rfl | decide | simp_all"
_FINISH = "first | grind | omega | (simp_all [Nat.pow_succ, Nat.mul_add]; done)"
# What unfolds at `n + 1`: the sign that Lean prints, and the lemma.
_RULES = (
    (r"∑ .* ∈ Finset\.range", "Finset.sum_range_succ"),
    (r"∏ .* ∈ Finset\.range", "Finset.prod_range_succ"),
    (r"∑ .* ∈ Finset\.Icc", "Finset.sum_Icc_succ_top (by omega)"),
    (r"∏ .* ∈ Finset\.Icc", "Finset.prod_Icc_succ_top (by omega)"),
    (r"[\w')] ?!(?!=)", "Nat.factorial_succ"),
)


def recursions(goal: Reading) -> Iterator[TacticCandidate]:
    """Induction that unfolds one step by its lemmas, uses the hypothesis and closes by algebra."""
    words = set(re.findall(r"[^\W\d][\w'.]*", goal.goal.target))
    for n in goal.naturals:
        if n not in words:
            continue
        rules = [lemma for sign, lemma in _RULES if re.search(sign, goal.goal.target)]
        rules += [h.name for h in goal.proofs if _unfolds(h.term, words)]
        if not rules:
            continue
        [ih] = goal.fresh("ih")
        head, base, succ = _cases(goal, n, ih)
        unfolded = [f"  try rw [{rule}]" for rule in rules]
        used = [f"  try rw [{ih}]"] if " = " in goal.goal.target else []
        step = [*unfolded, *used, *_powers(goal.goal.target, n), f"  {_FINISH}"]
        yield propose(branches(head, base, succ, *step), -0.5)
        bases = dict.fromkeys(re.findall(r"(?<![\w.])(\d+) \^ ", goal.goal.target))
        simple = [rule for rule in rules if "(" not in rule]
        lemmas = ", ".join([*simple, *(f"@Nat.pow_succ {base}" for base in bases)])
        # What is left is an inequality, say, in products of what the hypotheses bound.
        if simple:
            yield propose(branches(head, base, f"{succ} ?_", f"try simp only [{lemmas}]"), -0.7)


def _cases(goal: Reading, n: str, ih: str) -> tuple[str, str, str]:
    """The lines of an induction from where a hypothesis lets n begin, or from 0."""
    bound = _bound(goal, n)
    if bound is None:
        return f"induction {n} with", f"| zero => {_BASE}", f"| succ {n} {ih} =>"
    return (
        f"induction {n}, {bound} using Nat.le_induction with",
        f"| base => {_BASE}",
        f"| succ {n} {bound} {ih} =>",
    )


def _powers(target: str, n: str) -> list[str]:
    """That powers are large, without which differences of natural numbers say little."""
    if " - " not in target:
        return []
    found = re.findall(rf"(?<![\w.])(\d+) \^ (?:\(({n} \+ \d+)\)|({n})(?![\w']))", target)
    powers = dict.fromkeys((base, sum_ or name) for base, sum_, name in found if int(base) > 1)
    return [
        f"  have := Nat.lt_pow_self (n := {exponent}) (show 1 < {base} by decide)"
        for base, exponent in powers
    ]


def _unfolds(term: Term, words: set[str]) -> bool:
    """Whether it is `∀ n, f (n + 1) = …` for an f of the target."""
    if term.kind != "forall" or len(term.bound) != 1 or not term.args[-1].is_op("="):
        return False
    left = term.args[-1].args[0]
    n = term.bound[0].name
    return (
        left.kind == "app" and left.head in words and left.args[-1].text.strip("()") == f"{n} + 1"
    )


def _bound(goal: Reading, n: str) -> str | None:
    """The hypothesis that says where n begins, if no other one mentions n."""
    about = [h for h in goal.proofs if re.search(rf"(?<![\w']){re.escape(n)}(?![\w'])", h.type)]
    about = [h for h in about if h.term.kind != "forall"]
    if len(about) != 1 or not about[0].term.is_op("<", "≤"):
        return None
    low, high = about[0].term.args
    return about[0].name if low.kind == "numeral" and high.text == n else None
