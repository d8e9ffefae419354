"""Prints formulas for a sequence as an induction: what one round of its rules gives, then all."""

from prover.evidence.arithmetic.algebra import term_of
from prover.evidence.arithmetic.quotients import INDEX, has_index, radicals, reciprocal
from prover.evidence.nodes.functions import ClosedForm, Expansion
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.layout import by_term, folded, indented, joined, projection
from prover.evidence.printers.terms import lean, lean_typed, type_text
from prover.evidence.rules.closed_forms import progression, total_at, value_term
from prover.evidence.rules.expansions import written_out
from prover.evidence.rules.progressions import Progression, Step
from prover.evidence.sequent import Sequent
from prover.smt.polynomial import Polynomial
from prover.smt.terms.build import arith, cast, num, var
from prover.smt.terms.names import written_name
from prover.smt.terms.term import BINDERS, Term, mentions, substitute, walk
from prover.smt.terms.types import COMPLEX, NAT, Type


def closed_form(node: ClosedForm, at: Sequent, dialect: Dialect) -> list[str]:
    """Show the formulas by induction; then have the values, and put them into the conclusion."""
    return _Printer(node, at, dialect).lines()


def expansion(node: Expansion, dialect: Dialect) -> list[str]:
    """Have the sum or product written out."""
    raw = written_out(node.total)
    claim = f"{lean(node.total)} ="
    if dialect.has_ring_tactics:
        lemma = f"Finset.{node.total.op}_{'range' if node.total.args[0].op == 'range' else 'Icc'}"
        proof = f"by norm_num [{lemma}_succ{'' if lemma.endswith('range') else '_top'}]; try ring"
    else:
        proof = "rfl"
    lines = [*folded(f"have {node.name} : {claim} {lean(raw)} := {proof}")]
    return [*lines, f"push_cast at {node.name}"] if mentions(raw, "cast") else lines


class _Printer:
    """What the parts of one such proof share: names, and which hypotheses to drop."""

    def __init__(self, node: ClosedForm, at: Sequent, dialect: Dialect) -> None:
        self.node, self.at, self.dialect = node, at, dialect
        self.found, self.steps = progression(node, at)
        self.order = self.steps[0].target
        taken = at.names | set(node.names)
        if node.total is not None:  # it binds a variable of its own
            taken |= {written_name(p.bound.name) for p in walk(node.total) if p.op in BINDERS}
        self.k, self.step, self.key = _new("k", taken), _new("step", taken), _new("key", taken)
        self.h, self.ih = _new("h", taken), _new("ih", taken)
        last = self.order + self.found.period
        self.names = [_new(f"e{i}", taken) for i in range(1, last + 1)]
        wanted = {(m - self.found.start) % self.found.period for m in node.arguments}
        self.shown = [  # what one round hands on
            p
            for p in range(self.order, last)
            if p >= self.found.period or p % self.found.period in wanted
        ]
        self.type: Type = self.found.formulas[0].type
        self.has_index = any(has_index(formula) for formula in self.found.formulas)

    def lines(self) -> list[str]:
        lines = [*self._step_lines(), *self._key_lines()]
        sequence = self.found
        goal = self.at.conclusion
        for name, m in zip(self.node.names, self.node.arguments, strict=True):
            position = m - sequence.start
            value = value_term(self.node, sequence, m)
            claim = f"{self.text(value)} = {lean(sequence.value_at(position))}"
            lines += by_term(f"have {name} : {claim} := ", self._proof_at(position))
            if any(part == value for part in walk(goal)):
                lines.append(f"rewrite [{name}]")
        rules = [name for name in dict.fromkeys(self.node.rules) if name]
        return [*lines, f"clear {' '.join([*rules, self.step, self.key])}"]

    def text(self, term: Term, precedence: int = 0) -> str:
        """Lean text, the index by its name and totals as they are."""
        return lean(self.plain(term), precedence)

    def plain(self, term: Term) -> Term:
        named = substitute(term, {INDEX: var(self.k, NAT)})
        return named if self.node.total is None else _totals(named, self.node.total, self.found)

    def _step_lines(self) -> list[str]:
        given = [self._equation(p) for p in range(self.order)]
        shown = " ∧ ".join(self._equation(p) for p in self.shown)
        head = f"have {self.step} : ∀ {self.k} : ℕ, {' → '.join([*given, shown])} := by"
        lines = folded(head)
        lines.append(f"  intro {' '.join([self.k, *self.names[: self.order]])}")
        bound = self._bound()
        if bound:
            lines.append(f"  have {self.names[-1]}' {bound}")
        for one in self.steps:
            lines += indented(self._one_step(one))
        return [*lines, f"  exact {joined([self.names[p] for p in self.shown])}"]

    def _bound(self) -> str:
        """That the index is not negative, where a divisor has it."""
        if any(has_index(a) for s in self.steps for d in s.divisors for m in d for a, _ in m):
            atom = lean(cast(var(self.k, NAT), self.type))
            return f": (0 : {type_text(self.type)}) ≤ {atom} := Nat.cast_nonneg {self.k}"
        return ""

    def _equation(self, position: int) -> str:
        equation = self.found.equation(position)
        return f"{self.text(equation.args[0])} = {self.text(equation.args[1])}"

    def _one_step(self, one: Step) -> list[str]:
        name = self.names[one.target]
        left, right = one.relation.args
        relation = f"{self.text(left)} = {self.text(right)}"
        lines = [f"have {name} : {self._equation(one.target)} := by"]
        lines += indented(by_term(f"have {self.h} : {relation} := ", self._rule(one)))
        if one.uses:
            used = ", ".join(self.names[p] for p in reversed(one.uses))
            lines.append(f"  rw [{used}] at {self.h}")
        lines.append(f"  clear {' '.join([*self._hypotheses(), *self.names[: one.target]])}")
        if has_index(one.relation) or self.has_index:
            lines.append(f"  push_cast at {self.h} ⊢")
        if self.type == COMPLEX:
            lines.append("  have := Complex.I_sq")
        lines += indented(line for d in one.divisors for line in self._divisor(d))
        return [*lines, "  grind"]

    def _rule(self, one: Step) -> str:
        if self.node.total is not None:
            kind = "Icc" if self.node.total.args[0].op == "Icc" else "range"
            lemma = f"Finset.{self.node.total.op}_{kind}_succ"
            return f"{lemma} _ _" if kind == "range" else f"{lemma}_top (by omega) _"
        words = [one.rule, self.text(one.n, 100), *(_condition(self, c) for c in one.conditions)]
        return " ".join(words)

    def _hypotheses(self) -> list[str]:
        return [h.name for h in self.at.hypotheses]

    def _divisor(self, d: Polynomial) -> list[str]:
        """That a divisor is not 0, where grind would not see it at once."""
        term = term_of(d, self.type)
        if has_index(term):
            powers = [f"have := {_nonnegative(m, self)}" for m in d if _is_product(m)]
            return [*powers, f"have : {lean_typed(self.plain(term), 51)} ≠ 0 := by grind"]
        if not radicals(d):
            return []
        inverse = reciprocal(d)
        assert inverse is not None
        product = arith("mul", term, term_of(inverse, self.type))
        return [f"have : {lean(product, 51)} = 1 := by grind"]

    def _key_lines(self) -> list[str]:
        claims = " ∧ ".join(self._equation(p) for p in range(self.order))
        lines = folded(f"have {self.key} : ∀ {self.k} : ℕ, {claims} := by")
        lines.append(f"  intro {self.k}")
        lines += [f"  induction {self.k} with", "  | zero =>"]
        if self.node.total is not None:
            lines.append("    simp <;> grind" if self.has_index else "    rfl")
        else:
            proofs = [self._base(i) for i in range(self.order)]
            if any("?_" in proof for proof in proofs):
                dropped = " ".join(self._hypotheses())
                finish = "(simp only [Nat.cast_zero, Nat.mul_zero, Nat.zero_add]; grind)"
                lines.append(f"    refine {joined(proofs)} <;> clear {dropped} <;>")
                lines.append(f"      first | grind | {finish}")
            else:
                lines.append(f"    exact {joined(proofs)}")
        period, order = self.found.period, self.order
        proofs = [self._next(p) for p in range(period, period + order)]
        return [*lines, f"  | succ {self.k} {self.ih} => exact {joined(proofs)}"]

    def _next(self, position: int) -> str:
        """What the induction hypothesis, or one round more, says of a position."""
        if position < self.order:
            return _parts(self.ih, self.order)[position]
        step = f"({self.step} {self.k} {' '.join(_parts(self.ih, self.order))})"
        return step + projection(self.shown.index(position), len(self.shown))

    def _base(self, i: int) -> str:
        name, formula = self.node.initial[i], self.found.value(i)
        if name is None:
            return "?_"
        claim = self.at.claim(name)
        assert claim is not None
        is_same = not has_index(formula) and formula == claim.args[1]
        return name if is_same else f"{name}.trans ?_"

    def _proof_at(self, position: int) -> str:
        later, residue = divmod(position, self.found.period)
        base = (
            [f"({self.key} {later})"]
            if self.order == 1
            else [f"({self.key} {later}){projection(i, self.order)}" for i in range(self.order)]
        )
        if residue < self.order:
            proof = base[residue]
        else:
            step = f"({self.step} {later} {' '.join(base)})"
            proof = step + projection(self.shown.index(residue), len(self.shown))
        if not has_index(self.found.formulas[residue]):
            return proof
        return (
            f"{proof}.trans (by norm_num)"
            if self.dialect.has_ring_tactics
            else (f"{proof}.trans (by {self._cleared()}grind)")
        )

    def _cleared(self) -> str:
        names = [*self._hypotheses(), self.step, self.key]
        return f"clear {' '.join(names)}; "


def _totals(term: Term, total: Term, found: Progression) -> Term:
    if term.op == "app" and term.args[0] == found.function:
        return total_at(total, term.args[1])
    return term.rebuilt(tuple(_totals(arg, total, found) for arg in term.args))


def _condition(printer: _Printer, condition: Term) -> str:
    """A proof of a condition of a rule."""
    match condition.op:
        case "and":
            return f"⟨{', '.join(_condition(printer, part) for part in condition.args)}⟩"
        case "even" | "odd":
            half = arith("div", condition.args[0], num(2, NAT))
            return f"⟨{printer.text(half)}, by omega⟩"
    return "(by omega)"


def _is_product(monomial: tuple[tuple[Term, int], ...]) -> bool:
    return len(monomial) > 1 or any(k > 1 or atom.op == "pow" for atom, k in monomial)


def _nonnegative(monomial: tuple[tuple[Term, int], ...], printer: _Printer) -> str:
    proofs = []
    for atom, k in monomial:
        if atom.op == "pow":
            base = lean_typed(atom.args[0])
            proof = f"le_of_lt (pow_pos (show 0 < {base} by grind) {printer.k})"
        else:
            proof = f"Nat.cast_nonneg (α := {type_text(printer.type)}) {printer.k}"
        proofs.append(proof if k == 1 else f"pow_nonneg ({proof}) {k}")
    result = proofs[0]
    for proof in proofs[1:]:
        result = f"mul_nonneg ({result}) ({proof})"
    return result


def _parts(whole: str, size: int) -> list[str]:
    return [whole + projection(i, size) for i in range(size)]


def _new(wish: str, taken: set[str]) -> str:
    name = wish
    while name in taken:
        name += "'"
    taken.add(name)
    return name
