"""Induction that unfolds the definitions of a file in each case, all in one tactic.

Step by step such a proof is four or five tactics long, and the search would have to guess each.
"""

import itertools
from collections.abc import Iterator, Sequence

from prover.core.tactic import TacticCandidate
from prover.lean.terms import Term, names_in, subterms
from prover.policy.induction import generalisations, is_inductive
from prover.policy.proposals import propose
from prover.policy.reading import Reading

_N_MOST = 6
_IN_A_CASE = -0.8  # of an induction, another one is less likely


def inductions_that_unfold(
    goal: Reading, definitions: Sequence[str], recursive: Sequence[str]
) -> Iterator[TacticCandidate]:
    """Induction on variables, and along the calls of the `recursive` ones of `definitions`."""
    names = ", ".join(definitions)
    finish = f"first | (simp_all [{names}] <;> first | omega | grind) | grind [{names}]"
    in_a_case = any(h.name.startswith("ih") for h in goal.proofs)
    first = -1.0 + (_IN_A_CASE if in_a_case else 0.0)
    heads = itertools.chain(_along_calls(goal, recursive), _on_variables(goal))
    for n, head in enumerate(itertools.islice(dict.fromkeys(heads), _N_MOST)):
        yield propose(f"{head} <;> {finish}", first - 0.1 * n)


def _on_variables(goal: Reading) -> Iterator[str]:
    mentioned = names_in(goal.target)
    for variable in goal.variables:
        if variable.value or variable.name not in mentioned or not is_inductive(variable, goal):
            continue
        others = [names for names, _ in generalisations(variable, goal)][:1]
        yield from (f"induction {variable.name} generalizing {names}" for names in others)
        yield f"induction {variable.name}"


def _along_calls(goal: Reading, recursive: Sequence[str]) -> Iterator[str]:
    """`fun_induction f x y` for each call of f with variables; `fun_induction f` for `x.f`."""
    for name in recursive:
        own = name.rpartition(".")[2]
        for term in subterms(goal.target):
            if term.kind != "app":
                continue
            if term.head == f".{own}":
                yield f"fun_induction {name}"
            elif term.head in (name, own) and all(map(_is_variable, term.args)):
                yield f"fun_induction {name} {' '.join(part.text for part in term.args)}"


def _is_variable(term: Term) -> bool:
    return term.kind == "name" and term.head.isidentifier()
