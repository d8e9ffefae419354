"""Statements as Lean text."""

import itertools
from typing import assert_never

from prover.formalize.meaning import (
    And,
    Binder,
    Compare,
    Congruent,
    Coprime,
    Formula,
    Has,
    Iff,
    Implies,
    Not,
    NumberType,
    OfForm,
    Or,
    Quantified,
    Statement,
    conjunction,
)
from prover.formalize.term_text import (
    INT,
    NAT,
    REAL,
    TIGHT,
    Types,
    anchored,
    enclosed,
    need,
    term_text,
    type_of,
    typed_text,
)


def formula_text(formula: Formula, types: Types, binding: int = 0) -> str:
    """The formula as Lean text, in parentheses if it binds less tightly than `binding`."""
    match formula:
        case Compare("∣", left, right):
            kind = max(type_of(left, types), type_of(right, types))
            need(kind <= INT, "divisibility of what is no integer")
            said = anchored(left, kind, types) or anchored(right, kind, types)
            first = (term_text if said else typed_text)(left, kind, types, 51)
            return enclosed(f"{first} ∣ {term_text(right, kind, types, 51)}", 50, binding)
        case Compare(relation, left, right):
            kind = max(type_of(left, types), type_of(right, types))
            said = anchored(left, kind, types) or anchored(right, kind, types)
            first = (term_text if said else typed_text)(left, kind, types, 51)
            return enclosed(f"{first} {relation} {term_text(right, kind, types, 51)}", 50, binding)
        case Congruent(left, right, modulus):
            kind = max(type_of(term, types) for term in (left, right, modulus))
            need(kind <= INT, "a congruence of what is no integer")
            name = "MOD" if kind is NAT else "ZMOD"
            sides = [term_text(term, kind, types, 51) for term in (left, right, modulus)]
            return enclosed(f"{sides[0]} ≡ {sides[1]} [{name} {sides[2]}]", 50, binding)
        case Coprime(left, right):
            kind = max(type_of(left, types), type_of(right, types))
            need(kind <= INT, "common divisors of what is no integer")
            a, b = (term_text(term, kind, types, TIGHT) for term in (left, right))
            if kind is NAT:
                return enclosed(f"Nat.Coprime {a} {b}", 90, binding)
            return enclosed(f"Int.gcd {a} {b} = 1", 50, binding)
        case Has():
            return _property(formula, types, binding)
        case OfForm():
            raise AssertionError("a form is closed before it is printed")
        case Not(negated):
            return enclosed(f"¬{formula_text(negated, types, 50)}", 40, binding)
        case And(formulas):
            return enclosed(" ∧ ".join(formula_text(f, types, 36) for f in formulas), 35, binding)
        case Or(formulas):
            return enclosed(" ∨ ".join(formula_text(f, types, 31) for f in formulas), 30, binding)
        case Implies(premise, conclusion):
            text = f"{formula_text(premise, types, 26)} → {formula_text(conclusion, types, 25)}"
            return enclosed(text, 25, binding)
        case Iff(left, right):
            text = f"{formula_text(left, types, 21)} ↔ {formula_text(right, types, 21)}"
            return enclosed(text, 20, binding)
        case Quantified():
            return enclosed(_quantified(formula, types), 0, binding)
        case _:
            assert_never(formula)


def _property(formula: Has, types: Types, binding: int) -> str:
    term = formula.term
    kind = type_of(term, types)
    match formula.property:
        case "even" | "odd":
            need(kind <= INT, "the parity of what is no integer")
            text = f"{formula.property.capitalize()} {typed_text(term, kind, types, TIGHT)}"
        case "prime":
            need(kind is NAT, "the primality of what may be negative")
            text = f"Nat.Prime {term_text(term, kind, types, TIGHT)}"
        case "square":
            need(kind <= INT, "a perfect square that is no integer")
            text = f"IsSquare {typed_text(term, kind, types, TIGHT)}"
        case "cube":
            need(kind <= INT, "a perfect cube that is no integer")
            text = f"∃ z : {kind.lean}, {term_text(term, kind, types, 51)} = z ^ 3"
            return enclosed(text, 0, binding)
        case "irrational":
            text = f"Irrational {term_text(term, REAL, types, TIGHT)}"
        case "rational":
            text = f"∃ q : ℚ, {term_text(term, REAL, types, 51)} = (q : ℝ)"
            return enclosed(text, 0, binding)
        case "integral":
            text = f"∃ z : ℤ, {typed_text(term, kind, types, 51)} = (z : {max(kind, INT).lean})"
            return enclosed(text, 0, binding)
        case _:
            assert_never(formula.property)
    return enclosed(text, 90, binding)


def _quantified(formula: Quantified, types: Types) -> str:
    inner = {**types, **_types(formula.binders)}
    parts = [part for part in (formula.condition, formula.body) if part is not None]
    if formula.kind == "∀":
        inside = " → ".join(formula_text(part, inner, 26) for part in parts)
    else:
        inside = formula_text(conjunction(parts), inner) if parts else "True"
    if formula.kind == "∃!":
        need(len(formula.binders) == 1, "exactly one pair")
        (binder,) = formula.binders
        return f"∃! {binder.name} : {inner[binder.name].lean}, {inside}"
    kinds = {inner[binder.name] for binder in formula.binders}
    if len(kinds) == 1:
        binders = f"{' '.join(b.name for b in formula.binders)} : {kinds.pop().lean}"
    else:
        binders = " ".join(f"({b.name} : {inner[b.name].lean})" for b in formula.binders)
    return f"{formula.kind} {binders}, {inside}"


def _types(binders: tuple[Binder, ...]) -> dict[str, NumberType]:
    return {binder.name: binder.type for binder in binders if binder.type is not None}


def theorem_text(name: str, statement: Statement) -> str:
    """The statement as a theorem with `sorry` for a proof.

    Raises:
        NotReadError: something is said of numbers of which it can't be said.
    """
    binders, premises = list(statement.binders), list(statement.premises)
    claim = statement.claim
    while True:  # what is claimed for all, or under a premise, comes to the theorem's own
        if isinstance(claim, Quantified) and claim.kind == "∀" and claim.body is not None:
            binders += claim.binders
            premises += [] if claim.condition is None else [claim.condition]
            claim = claim.body
        elif isinstance(claim, Implies):
            premises.append(claim.premise)
            claim = claim.conclusion
        else:
            break
    types = _types(tuple(binders))
    words = [
        f"({' '.join(b.name for b in group)} : {kind.lean})"
        for kind, group in itertools.groupby(binders, lambda b: types[b.name])
    ]
    flat = [part for f in premises for part in (f.formulas if isinstance(f, And) else (f,))]
    words += [f"(h{_subscript(i)} : {formula_text(f, types)})" for i, f in enumerate(flat)]
    head = " ".join((f"theorem {name}", *words))
    said = f"{formula_text(claim, types)} := by"
    gap = " " if len(head) + len(said) < 97 else "\n    "
    return f"{head} :{gap}{said}\n  sorry"


def _subscript(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))
