"""First-order formulas over a nonempty type, tested in all kinds of small models."""

import random
from collections.abc import Sequence

from prover.synthesis.conjecture import Draft, Lot
from prover.synthesis.terms import Env, Term, call, connective, negation, quantified, variable

_N_MODELS = 60
_LARGEST_MODEL = 3
_MOST_TRIES = 4_000
_BINDERS = "{α : Type} (P Q : α → Prop) (R : α → α → Prop) (a b : α)"


class FirstOrder:
    """Two predicates, a relation and two elements."""

    name = "first_order"
    asks_smt = False

    def draft(self, rng: random.Random, *, level: int, count: int) -> Lot:
        """Formulas that hold in every model tried, and that not all models make true anyway."""
        models = [_model(rng) for _ in range(_N_MODELS)]
        drafts: list[Draft] = []
        n_refuted = 0
        for _ in range(_MOST_TRIES):
            given = [_formula(rng, (), 1 + level // 2) for _ in range(rng.randint(1, 2))]
            goal = _formula(rng, (), 2 + level // 2)
            if _follows(given, goal, models):
                hypotheses = " ".join(f"(h{i + 1} : {one.text})" for i, one in enumerate(given))
                drafts.append(Draft(f"{_BINDERS} {hypotheses} : {goal.text}"))
            else:
                n_refuted += 1
            if len(drafts) == count:
                break
        return Lot(tuple(drafts), n_refuted)


def _formula(rng: random.Random, bound: Sequence[str], depth: int) -> Term:
    """A random formula; quantifiers bind x, y, z in turn."""
    kind = rng.random()
    if depth > 0 and kind < 0.45 and len(bound) < 3:
        name = "xyz"[len(bound)]
        body = _formula(rng, (*bound, name), depth - (rng.random() < 0.7))
        return quantified(rng.choice("∀∃"), name, "α", range(1), body)
    if depth > 0 and kind < 0.85:
        parts = (_formula(rng, bound, depth - 1), _formula(rng, bound, depth - 1))
        return connective(rng.choice("∧∨→→"), *parts)
    if depth > 0 and kind < 0.92:
        return negation(_formula(rng, bound, depth - 1))
    return _atom(rng, bound)


def _atom(rng: random.Random, bound: Sequence[str]) -> Term:
    names = [*bound, *bound, *bound, "a", "b"]
    one, other = (variable(rng.choice(names), "α") for _ in range(2))
    if rng.random() < 0.35:
        return call("R", _unknown, "Prop", one, other)
    return call(rng.choice("PQ"), _unknown, "Prop", one)


def _unknown(*arguments: int) -> bool:
    raise LookupError("the models say what predicates mean")


def _model(rng: random.Random) -> Env:
    """A model of up to three elements, with its predicates as tables."""
    size = rng.randint(1, _LARGEST_MODEL)
    dense = rng.random()
    of_p, of_q = ([rng.random() < dense for _ in range(size)] for _ in range(2))
    of_r = [[rng.random() < dense for _ in range(size)] for _ in range(size)]
    return {
        "?all": range(size),
        "?P": lambda x: of_p[x],
        "?Q": lambda x: of_q[x],
        "?R": lambda x, y: of_r[x][y],
        "a": rng.randrange(size),
        "b": rng.randrange(size),
    }


def _follows(given: Sequence[Term], goal: Term, models: Sequence[Env]) -> bool:
    """Whether the goal holds wherever the hypotheses do, and needs them."""
    met = [model for model in models if all(one.value(model) for one in given)]
    if len(met) < 3 or not all(goal.value(model) for model in met):
        return False
    return not all(goal.value(model) for model in models)
