"""Prints what is special to ℕ and ℤ: remainders, all values in a range, induction."""

from prover.evidence.nodes.functions import Successor
from prover.evidence.nodes.integers import BoundedEnumeration, Induction, ResidueTable
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.layout import bullets, indented
from prover.evidence.printers.terms import lean, lean_typed
from prover.evidence.rules.residues import is_truncated
from prover.evidence.rules.successors import at_next, succeeding
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import arith, var
from prover.smt.terms.term import Term, free_names
from prover.smt.terms.types import INT, NAT


def residue_table(node: ResidueTable, at: Sequent, dialect: Dialect) -> list[str]:
    """Split each variable by its remainder, and compute."""
    m = node.modulus
    types = {v.name: v.type for v in at.variables}
    over = "Nat" if all(types[name] == NAT for name in node.variables) else "Int"
    names = [f"h{name}" for name in node.variables]
    splits = []
    for variable, name in zip(node.variables, names, strict=True):
        values = " ∨ ".join(f"{variable} % {m} = {r}" for r in range(m))
        splits.append(f"rcases (by omega : {values}) with {' | '.join([name] * m)}")
    rules = [f"{over}.add_mod", f"{over}.mul_mod", f"{over}.pow_mod", f"{over}.sub_mod"]
    if over == "Int":
        rules = ["Int.add_emod", "Int.sub_emod", "Int.mul_emod", "pow_succ"]
        if not dialect.has_ring_tactics:
            rules[-1] = "Int.pow_succ"
    else:
        rules = rules[:3] if dialect.has_ring_tactics else ["Nat.pow_succ", *rules[:3]]
    head, place, goal = [], "", at.conclusion
    if goal.op == "dvd":
        head = [f"apply {'Int.dvd_of_emod_eq_zero' if over == 'Int' else 'Nat.dvd_of_mod_eq_zero'}"]
        if is_truncated(goal.args[1]):
            head.append("apply Nat.sub_mod_eq_zero_of_mod_eq")
    elif goal.op in ("even", "odd"):
        head = [f"rw [{over}.{goal.op}_iff]"]
    elif goal.op == "not" and goal.args[0].op == "eq":
        equal = at.fresh("h")
        head = [f"intro {equal}", f"replace {equal} := congrArg (fun t => t % {m}) {equal}"]
        place = f" at {equal}"
    close = f"simp [{', '.join([*rules, *names])}]{place}"
    if node.hypotheses:
        head += [line for name in node.hypotheses for line in _as_remainders(name, at, m)]
        close = f"first | omega | simp_all [{', '.join([*rules, *names])}]"
    return [*head, f"{' <;> '.join(splits)} <;> {close}"]


def _as_remainders(name: str, at: Sequent, m: int) -> list[str]:
    """What a hypothesis says of remainders modulo m, in its place."""
    claim = at.claim(name)
    assert claim is not None
    if claim.op in ("even", "odd"):
        return [f"rw [{_namespace(claim.args[0])}.{claim.op}_iff] at {name}"]
    if claim.op == "dvd":
        is_natural = claim.args[1].type == NAT
        lemma = "Nat.mod_eq_zero_of_dvd" if is_natural else "Int.emod_eq_zero_of_dvd"
        return [f"replace {name} := {lemma} {name}"]
    if claim.op == "eq" and not any(side.op == "mod" for side in claim.args):
        return [f"replace {name} := congrArg (fun t => t % {m}) {name}"]
    return []


def _namespace(term: Term) -> str:
    return "Nat" if term.type == NAT else "Int"


def enumeration(
    node: BoundedEnumeration, at: Sequent, dialect: Dialect, below: list[list[str]]
) -> list[str]:
    """Go through the values of a bounded variable."""
    x = node.variable
    has_lower = node.lower is not None
    lower, upper = (below[0] if has_lower else []), below[1 if has_lower else 0]
    cases = below[2 if has_lower else 1 :]
    lines = []
    low, high = at.fresh("hl"), at.fresh("hu")
    if has_lower:
        lines += [f"have {low} : {node.low} ≤ {x} := by", *indented(lower)]
    lines += [f"have {high} : {x} ≤ {node.high} := by", *indented(upper)]
    if dialect.has_ring_tactics:
        lines.append(f"interval_cases {x}")
    else:
        values = " ∨ ".join(f"{x} = {v}" for v in range(node.low, node.high + 1))
        rfls = " | ".join(["rfl"] * len(cases))
        lines.append(f"rcases (by omega : {values}) with {rfls}")
    return [*lines, *bullets(cases)]


def induction(node: Induction, at: Sequent, below: list[list[str]]) -> list[str]:
    """Induction on a natural number, from 0 or from a later start."""
    n = node.variable
    *bound, base, step = below
    names = f"{n} {node.hypothesis}"
    # What else is known of it would become a condition of the induction hypothesis.
    about = [h.name for h in at.hypotheses if n in free_names(h.claim)]
    cleared = [f"clear {' '.join(about)}"] if about else []
    if not bound:
        return [
            *cleared,
            f"induction {n} with",
            *_alternative("| zero =>", base),
            *_alternative(f"| succ {names} =>", step),
        ]
    least = node.least
    return [
        f"have {least} : {node.start} ≤ {n} := by",
        *indented(bound[0]),
        *cleared,
        f"induction {n}, {least} using Nat.le_induction with",
        *_alternative("| base =>", base),
        *_alternative(f"| succ {n} {least} {node.hypothesis} =>", step),
    ]


def successor(node: Successor, at: Sequent, dialect: Dialect) -> list[str]:
    """Have a sum, product, power or factorial at the next number."""
    term, n = node.term, node.variable
    claim = succeeding(node, at)
    match term.op:
        case "sum" | "prod" if term.args[0].op == "Icc":
            proof = f"Finset.{term.op}_Icc_succ_top (by omega) _"
        case "sum" | "prod":
            proof = f"Finset.{term.op}_range_succ _ _"
        case "factorial":
            proof = f"Nat.factorial_succ {lean(term.args[0], 100)}"
        case _:
            base, exponent = term.args
            longer, growth = lean(at_next(exponent, n)), claim.args[1].args[1].args[1]
            same = f"show {longer} = {lean(exponent, 65)} + {lean(growth)} by omega"
            bare = {NAT: "Nat."} if not dialect.has_ring_tactics else {}
            bare |= {INT: "Int."} if dialect.is_bare else {}
            lemma = f"{bare.get(base.type, '')}pow_add {lean_typed(base, 100)} _ _"
            power = lean(arith("pow", base, var("e", NAT)))
            proof = f"(congrArg (fun e => {power}) ({same})).trans ({lemma})"
    return [f"have {node.name} : {lean(claim)} := {proof}"]


def _alternative(head: str, lines: list[str]) -> list[str]:
    if len(lines) == 1:
        return [f"{head} {lines[0]}"]
    return [head, *indented(lines)]
