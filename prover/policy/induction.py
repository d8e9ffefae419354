"""Induction and case distinction on the variables of a goal."""

from collections.abc import Iterator
from itertools import combinations

from prover.core.tactic import TacticCandidate
from prover.lean.terms import Term, names_in
from prover.policy.proposals import branches, propose
from prover.policy.reading import Hypothesis, Reading

_FINISH = ("simp_all", "simp_all <;> omega", "grind")


def inductions(goal: Reading) -> Iterator[TacticCandidate]:
    """Induction on each variable that the target mentions, plain and with others generalised."""
    mentioned = names_in(goal.target)
    for variable in goal.variables:
        cases = _cases(variable, goal, hypothesis=True)
        if cases is None or variable.value:
            continue
        risk = 0.0 if variable.name in mentioned else 2.0
        yield propose(_structured("induction", variable.name, "", cases), -1.5 - risk)
        for others, extra in generalisations(variable, goal):
            text = _structured("induction", variable.name, f" generalizing {others}", cases)
            yield propose(text, -1.8 - risk - extra)
        for i, finish in enumerate(_FINISH):
            yield propose(f"induction {variable.name} <;> {finish}", -1.4 - risk - 0.3 * i)
        if variable.name in goal.naturals:
            text = f"induction {variable.name} using Nat.strongRecOn with"
            yield propose(branches(text, f"| ind {variable.name} ih => ?_"), -3.2 - risk)


def induction_from_bound(goal: Reading, variable: str) -> Iterator[TacticCandidate]:
    """Induction on a natural number from where a hypothesis lets it begin: `5 ≤ n`."""
    if variable not in goal.naturals:
        return
    start = max([0, *(_lower_bound(h.term, variable) for h in goal.proofs)])
    [ih, bound] = goal.fresh("ih", "hn")
    multiplied = f"have := Nat.mul_le_mul_right {variable} {bound}; " if start else ""
    powers = "simp only [Nat.pow_succ, Nat.pow_zero, Nat.one_mul, Nat.add_mul, Nat.mul_add] at *"
    finish = (
        "first | omega | (simp only [Nat.pow_succ] at *; omega) | (simp_all [Nat.pow_succ]; done) "
        f"| ({multiplied}{powers}; omega) | grind"
    )
    lines = [f"induction {variable} with", f"| zero => {finish}", f"| succ {variable} {ih} =>"]
    if start:
        lines += [
            f"  rcases Nat.lt_or_ge {variable} {start} with {bound} | {bound}",
            f"  · obtain rfl : {variable} = {start - 1} := by omega",
            "    first | decide | simp",
            f"  · have {ih} := {ih} (by omega)",
            f"    {finish}",
        ]
    else:
        lines.append(f"  {finish}")
    yield propose(branches(*lines), -0.3)


def _lower_bound(term: Term, variable: str) -> int:
    """c where the term says `c ≤ variable`, in one of the usual ways; else 0."""
    if not term.is_op("≤", "<", "≥", ">"):
        return 0
    small, large = term.args if term.head in "≤<" else reversed(term.args)
    if small.kind != "numeral" or large.kind != "name" or large.head != variable:
        return 0
    return int(small.head) + (term.head in "<>")


def case_distinctions(goal: Reading) -> Iterator[TacticCandidate]:
    """Constructors of each variable."""
    mentioned = names_in(goal.target)
    for variable in goal.variables:
        if variable.value:
            continue
        risk = 0.0 if variable.name in mentioned else 1.0
        cases = _cases(variable, goal, hypothesis=False)
        if cases is not None:
            cost = 0.9 if _is_finite(variable) else 2.2
            text = _structured("cases", variable.name, "", cases)
            yield propose(text, -cost - risk)
            yield propose(f"cases {variable.name} <;> simp_all", -cost - risk)
            if not _is_finite(variable):
                yield propose(f"cases {variable.name} <;> simp_all <;> omega", -cost - risk - 0.4)
        elif "×" in variable.type or variable.type.startswith("Prod "):
            one, two = goal.fresh(f"{variable.name}₁", f"{variable.name}₂")
            yield propose(f"obtain ⟨{one}, {two}⟩ := {variable.name}", -0.7 - risk)
        elif _may_be_inductive(variable, goal):
            yield propose(f"cases {variable.name}", -1.7 - risk)
            yield propose(f"cases {variable.name} <;> simp_all", -1.6 - risk)
            yield propose(f"cases {variable.name} <;> rfl", -1.7 - risk)
            yield propose(f"induction {variable.name}", -2.0 - risk)
            yield propose(f"induction {variable.name} <;> simp_all", -1.9 - risk)
            yield propose(f"induction {variable.name} <;> simp_all <;> omega", -2.3 - risk)
    finite = [v.name for v in goal.variables if v.type == "Bool"]
    if len(finite) > 1:
        split = " <;> ".join(f"cases {name}" for name in finite)
        yield propose(f"{split} <;> simp_all", -0.9)
        yield propose(f"{split} <;> rfl", -1.0)
    for one, two in combinations([v.name for v in goal.variables if _is_list(v)], 2):
        yield propose(f"cases {one} <;> cases {two} <;> simp_all", -2.6)


def proofs_by_cases(goal: Reading) -> Iterator[TacticCandidate]:
    """Case distinction on propositions without structure, and induction on inductive predicates."""
    for variable in goal.variables:
        if variable.type == "Prop":
            [name] = goal.fresh(f"h{variable.name}")
            yield propose(f"by_cases {name} : {variable.name}", -1.8)
            yield propose(f"by_cases {name} : {variable.name} <;> simp_all", -1.5)
    propositions = [v.name for v in goal.variables if v.type == "Prop"]
    if 2 <= len(propositions) <= 4:
        names = goal.fresh(*(f"h{name}" for name in propositions))
        split = " <;> ".join(
            f"by_cases {h} : {p}" for h, p in zip(names, propositions, strict=True)
        )
        yield propose(f"{split} <;> simp_all", -1.6)
    for h in goal.proofs:
        if h.term.kind == "app":
            yield propose(f"induction {h.name} <;> simp_all", -1.6)
            yield propose(f"induction {h.name} <;> grind", -2.0)
            yield propose(f"induction {h.name}", -2.2)


def renaming(goal: Reading) -> Iterator[TacticCandidate]:
    """Give names to what Lean shows with a dagger, so that tactics can speak of it."""
    hidden = [h for h in goal.hypotheses if not h.is_usable and not h.name.startswith("inst")]
    after = goal.hypotheses[goal.hypotheses.index(hidden[0]) :] if hidden else ()
    if hidden and not any(h.name.startswith("inst") for h in after):
        wishes = [h.name.split("✝")[0] if h.name[0].isalpha() else "x" for h in hidden]
        wishes = [
            "h" if h.is_proof and w == "a" else w for h, w in zip(hidden, wishes, strict=True)
        ]
        yield propose("rename_i " + " ".join(goal.fresh(*wishes)), -0.25)


def _structured(tactic: str, name: str, generalizing: str, cases: list[str]) -> str:
    head = f"{tactic} {name}{generalizing} with"
    return branches(head, *(f"| {case} => ?_" for case in cases))


def _cases(variable: Hypothesis, goal: Reading, *, hypothesis: bool) -> list[str] | None:
    """Constructor patterns with names, for the types whose constructors are known."""
    name = variable.name
    if name in goal.naturals:
        [ih] = goal.fresh("ih") if hypothesis else [""]
        return ["zero", f"succ {name} {ih}".rstrip()]
    if _is_list(variable):
        head, ih = goal.fresh("a", "ih")
        return ["nil", f"cons {head} {name} {ih if hypothesis else ''}".rstrip()]
    if hypothesis:
        return None
    if variable.type.startswith("Option "):
        return ["none", f"some {name}"]
    if variable.type == "Bool":
        return ["false", "true"]
    if " ⊕ " in variable.type or variable.type.startswith("Sum "):
        return [f"inl {name}", f"inr {name}"]
    return None


def _is_list(variable: Hypothesis) -> bool:
    return variable.type.startswith("List ")


def _is_finite(variable: Hypothesis) -> bool:
    return variable.type == "Bool" or variable.type.startswith(("Option ", "Sum "))


def is_inductive(variable: Hypothesis, goal: Reading) -> bool:
    """Whether induction on the variable may make sense."""
    known = variable.name in goal.naturals or _is_list(variable)
    return known or _may_be_inductive(variable, goal)


def _may_be_inductive(variable: Hypothesis, goal: Reading) -> bool:
    """A type that is neither known nor itself a variable: most likely the author's own."""
    head = variable.term.head
    known = (
        "Type",
        "Sort",
        "Prop",
        "Int",
        "ℤ",
        "Fin",
        "Char",
        "String",
        "Decidable",
        "BEq",
        "LawfulBEq",
    )
    return (
        variable.term.kind in ("name", "app")
        and not head.startswith(known)
        and not variable.name.startswith("inst")
        and all(h.name != head for h in goal.hypotheses)
    )


def generalisations(variable: Hypothesis, goal: Reading) -> Iterator[tuple[str, float]]:
    """The other variables that may change from step to step: each alone, then all together."""
    mentioned = names_in(goal.target)
    others = [
        v.name
        for v in goal.variables
        if v.name != variable.name
        and v.name in mentioned
        and v.term.kind in ("name", "app")
        and not v.type.startswith(("Type", "Sort", "Prop"))
        and v.name not in names_in(variable.term)
    ]
    if 1 < len(others) <= 3:
        yield " ".join(others), 0.2
    for other in others[:4]:
        yield other, 0.0 if len(others) == 1 else 0.4
