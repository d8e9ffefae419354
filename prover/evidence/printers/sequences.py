"""Prints the values of recursive sequences: the recurrence as an iteration that Lean computes."""

from prover.evidence.nodes.integers import Iteration
from prover.evidence.printers.layout import projection
from prover.evidence.printers.terms import lean, type_text
from prover.evidence.rules.sequences import INDEX, Recurrence, previous, values_of
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import num, var
from prover.smt.terms.term import Term, substitute
from prover.smt.terms.types import NAT


def iteration(node: Iteration, at: Sequent) -> list[str]:
    """Prove by induction that the recurrence is an iteration; then have the values computed."""
    read, given, after = values_of(node, at)
    key, n, ih = at.fresh("key"), at.fresh("n"), at.fresh("ih")
    least = [str(read.least)] if read.uses_index else []
    states = [*_sum(n, [read.least] if least else []), *_values(read, n, 0)]
    start = [*least, *(lean(num(v, read.step.type)) for v in given)]
    condition = " (by omega)" if read.is_conditional else ""
    following = _values(read, n, 1)
    changed = [*_sum(n, [read.least + 1] if least else []), *following[:-1], "v"]
    instance = f"{node.hypothesis} {_argument(n, read.least)}{condition}"
    is_plain = len(states) == 1
    proof = instance if is_plain else f"congrArg (fun v => {_tuple(changed)}) ({instance})"
    lines = [
        f"have {key} : ∀ {n}, {_tuple(states)} =",
        f"    Nat.repeat {_step(read)} {n} {_tuple(start)} := by",
        f"  intro {n}",
        f"  induction {n} with",
        f"  | zero => rw [{', '.join(node.initial)}]; rfl",
        f"  | succ {n} {ih} =>",
        f"    rw [Nat.repeat, ← {ih}]",
        f"    exact {proof}",
    ]
    for name, m in zip(node.names, node.arguments, strict=True):
        claim = after.claim(name)
        assert claim is not None
        place = projection(1 if least else 0, read.order + len(least))
        proof = f"({key} {m - read.start})"
        if not is_plain:
            proof = f"(congrArg (fun p => p{place}) {proof})"
        lines.append(f"have {name} : {lean(claim)} := {proof}.trans (by decide +kernel)")
    return lines


def _values(read: Recurrence, n: str, shift: int) -> list[str]:
    f = lean(read.function, 100)
    return [f"{f} {_argument(n, read.start + i + shift)}" for i in range(read.order)]


def _sum(n: str, constants: list[int]) -> list[str]:
    return [f"{n} + {c}" if c else n for c in constants]


def _argument(n: str, constant: int) -> str:
    return f"({n} + {constant})" if constant else n


def _tuple(parts: list[str]) -> str:
    simple = len(parts) == 1 and (" " not in parts[0] or parts[0].endswith(")"))
    return parts[0] if simple and not parts[0].startswith("-") else f"({', '.join(parts)})"


def _step(read: Recurrence) -> str:
    """The function from one state to the next."""
    extra = 1 if read.uses_index else 0
    size = read.order + extra
    places = [f"s{projection(i, size)}" for i in range(size)]
    values: dict[str, Term] = {
        previous(i): var(places[i + extra], read.step.type) for i in range(read.order)
    }
    if extra:
        values[INDEX] = var(places[0], NAT)
    following = [*([f"{places[0]} + 1"] if extra else []), *places[extra + 1 :]]
    following.append(lean(substitute(read.step, values)))
    types = [*(["ℕ"] if extra else []), *([type_text(read.step.type)] * read.order)]
    return f"(fun s : {' × '.join(types)} => {following[0] if size == 1 else _tuple(following)})"
