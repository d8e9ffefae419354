"""Prints laws of the library, relations in another ring, and the names of functions."""

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from prover.evidence.arithmetic.factors import prime_powers
from prover.evidence.arithmetic.relations import is_relation, plain, relation_op, sides
from prover.evidence.nodes.library import Law
from prover.evidence.nodes.numbers import ByLaw, Embedding
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.real_powers import REAL_POWERS
from prover.evidence.printers.terms import lean, lean_typed
from prover.evidence.rules.laws import law_at
from prover.evidence.rules.logarithms import half_exponent
from prover.evidence.rules.reals import real_numeral
from prover.evidence.rules.roots import root_parts
from prover.evidence.rules.transfers import embedded
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import Term, walk
from prover.smt.terms.types import INT, NAT, RAT, Type

_ARGUMENT: Final = 100
_FUNCTIONS: Final = {
    "sqrt": "Real.sqrt",
    "log": "Real.log",
    "exp": "Real.exp",
    "sin": "Real.sin",
    "cos": "Real.cos",
}

# The lemma, and which arguments of the term it takes after the hypotheses; None: the term itself.
_LEMMAS: Final[dict[Law, tuple[str, tuple[int, ...] | None]]] = {
    Law.LOG_PRODUCT: ("Real.log_mul", ()),
    Law.LOG_QUOTIENT: ("Real.log_div", ()),
    Law.LOG_INVERSE: ("Real.log_inv", (0,)),
    Law.LOG_POWER: ("Real.log_pow", (1, 0)),
    Law.LOG_REAL_POWER: ("Real.log_rpow", (1,)),
    Law.LOG_EXPONENTIAL: ("Real.log_exp", None),
    Law.LOG_POSITIVE: ("Real.log_pos", ()),
    Law.LOG_NEGATIVE: ("Real.log_neg", ()),
    Law.EXP_LOGARITHM: ("Real.exp_log", ()),
    Law.EXP_POSITIVE: ("Real.exp_pos", None),
    Law.EXP_SUM: ("Real.exp_add", (0, 1)),
    Law.EXP_OPPOSITE: ("Real.exp_neg", (0,)),
    Law.POWER_POSITIVE: ("Real.rpow_pos_of_pos", (1,)),
    Law.ANGLE_SQUARES: ("Real.sin_sq_add_cos_sq", None),
    Law.SIN_DOUBLE: ("Real.sin_two_mul", (1,)),
    Law.COS_DOUBLE: ("Real.cos_two_mul", (1,)),
    Law.SIN_SUM: ("Real.sin_add", (0, 1)),
    Law.COS_SUM: ("Real.cos_add", (0, 1)),
    Law.SIN_DIFFERENCE: ("Real.sin_sub", (0, 1)),
    Law.COS_DIFFERENCE: ("Real.cos_sub", (0, 1)),
    Law.SIN_OPPOSITE: ("Real.sin_neg", (0,)),
    Law.COS_OPPOSITE: ("Real.cos_neg", (0,)),
    Law.SIN_POSITIVE: ("Real.sin_pos_of_pos_of_lt_pi", ()),
    Law.TAN_QUOTIENT: ("Real.tan_eq_sin_div_cos", None),
    Law.FLOOR_BELOW: ("Int.floor_le", (0,)),
    Law.FLOOR_ABOVE: ("Int.lt_floor_add_one", (0,)),
    Law.CEIL_ABOVE: ("Int.le_ceil", (0,)),
    Law.CEIL_BELOW: ("Int.ceil_lt_add_one", (0,)),
    Law.GCD_LCM: ("Nat.gcd_mul_lcm", (0, 1)),
    Law.ABS_BOUND: ("le_abs_self", None),
    Law.ABS_BOUND_OPPOSITE: ("neg_le_abs", None),
}


def proof(node: ByLaw, dialect: Dialect) -> str:
    """A proof of the law at the node's term."""
    special = _SPECIAL.get(node.law)
    if special is not None:
        return special(node, dialect)
    lemma, chosen = _LEMMAS[node.law]
    arguments = [node.term] if chosen is None else [node.term.args[i] for i in chosen]
    return " ".join((lemma, *node.uses, *(lean_typed(a, _ARGUMENT) for a in arguments)))


def function(application: Term) -> str:
    """The function of an application of one."""
    if application.op == "app":
        return lean(application.args[0], _ARGUMENT)
    return _FUNCTIONS[application.op]


def embedding(node: Embedding, at: Sequent, dialect: Dialect) -> str:
    """A proof of the relation in the other ring."""
    claim = at.claim(node.hypothesis)
    assert claim is not None
    op, source = relation_op(claim), sides(claim)[0].type
    fact = node.hypothesis
    if plain(claim) is not claim:
        turned = "not_le" if op == "lt" else "not_lt"
        fact = f"({dialect.lemma(turned, source)}.mp {fact})"
    assert is_relation(claim, op)
    if op == "ne":
        lemma = cast_lemma("cast_inj", source, node.into, dialect)
        return f"mt {lemma}.mp {fact}"
    if op == "lt" and source != RAT:
        step = "Nat.succ_le_of_lt" if source == NAT else "Int.add_one_le_of_lt"
        a, b = (f"({lean_typed(side)} : {node.into})" for side in sides(claim))
        if dialect.has_ring_tactics:
            return f"(by exact_mod_cast {step} {fact} : {a} + 1 ≤ {b})"
        lemma = cast_lemma("cast_le", source, node.into, dialect)
        moved = "rw [Nat.cast_succ] at this; " if source == NAT and node.into != INT.name else ""
        return f"(by have := {lemma}.mpr ({step} {fact}); {moved}grind : {a} + 1 ≤ {b})"
    name = {"eq": "cast_inj", "lt": "cast_lt", "le": "cast_le"}[op]
    moved = f"{cast_lemma(name, source, node.into, dialect)}.mpr {fact}"
    if source != RAT:
        return moved
    return f"(by have := {moved}; push_cast at this; exact this : {_cast_claim(node, at)})"


def _cast_claim(node: Embedding, at: Sequent) -> str:
    """The relation between casts, which are moved inwards."""
    return lean(embedded(at, node.hypothesis, node.into))


def cast_lemma(name: str, source: Type, into: str, dialect: Dialect) -> str:
    """The equivalence `name` between a relation and the same relation between casts."""
    kind = {NAT: "Nat", INT: "Int", RAT: "Rat"}[source]
    if into == INT.name:
        return (
            f"Int.{ {'cast_inj': 'ofNat_inj', 'cast_le': 'ofNat_le', 'cast_lt': 'ofNat_lt'}[name] }"
        )
    if kind == "Rat" and not dialect.has_ring_tactics:
        return f"Rat.{name}"
    parameter = "K" if kind == "Rat" else "R" if name == "cast_inj" else "α"
    return f"({kind}.{name} ({parameter if dialect.has_ring_tactics else 'α'} := {into}))"


def _to_base(node: ByLaw, dialect: Dialect) -> str:
    base, x = (lean_typed(arg, _ARGUMENT) for arg in node.term.args)
    return f"(Real.log_div_log (b := {base}) (x := {x})).symm"


def _of_numeral(node: ByLaw, dialect: Dialect) -> str:
    value = node.term.rational
    if value == 1:
        return "Real.log_one"
    powers = prime_powers(value)
    assert powers is not None
    number = lean_typed(node.term, _ARGUMENT)
    logs = [(k, f"Real.log {p}") for p, k in powers.items()]
    claim = f"Real.log {number} = " + " + ".join(f"{_factor(k)} * {log}" for k, log in logs)
    above = " * ".join(f"{p} ^ {k}" for p, k in powers.items() if k > 0) or "1"
    below = " * ".join(f"{p} ^ {-k}" for p, k in powers.items() if k < 0)
    product = f"{above} / ({below})" if below else above
    arithmetic = "norm_num" if dialect.has_ring_tactics else "grind"
    steps = [f"show {number} = {product} by {arithmetic}"]
    if below:
        steps.append(f"Real.log_div (by {arithmetic}) (by {arithmetic})")
    for part in (above, below):
        steps += [f"Real.log_mul (by {arithmetic}) (by {arithmetic})"] * part.count(" * ")
    if above == "1":
        steps.append("Real.log_one")
    steps += ["Real.log_pow"] * len(powers)
    ending = "push_cast; ring" if dialect.has_ring_tactics else "grind"
    return f"(by rw [{', '.join(steps)}]; {ending} : {claim})"


def _root(node: ByLaw, dialect: Dialect) -> str:
    parts = root_parts(node.term)
    assert parts is not None
    root, rest = parts
    k = lean(real_numeral(root), 70)
    number = lean_typed(node.term, _ARGUMENT)
    arithmetic = "norm_num" if dialect.has_ring_tactics else "grind"
    tail = f" * {rest}" if rest != 1 else ""
    value = f"{k} * √{rest}" if rest != 1 else k
    steps = [f"show {number} = ({k}) ^ 2{tail} by {arithmetic}"]
    if tail:
        steps.append(f"Real.sqrt_mul (by {arithmetic})")
    steps.append(f"Real.sqrt_sq (by {arithmetic})")
    return f"(by rw [{', '.join(steps)}] : √{number} = {value})"


def _nested_root(node: ByLaw, dialect: Dialect) -> str:
    claim = law_at(node.law, node.term)[1]
    value = lean(claim.args[1])
    inner = next(part for part in walk(claim.args[1]) if part.op == "sqrt").args[0]
    arithmetic = "norm_num" if dialect.has_ring_tactics else "grind"
    number = lean_typed(inner, _ARGUMENT)
    square = f"have := Real.sq_sqrt (show 0 ≤ {number} by {arithmetic})"
    same = "nlinarith" if dialect.has_ring_tactics else "grind"
    equal = f"show {lean_typed(node.term, 51)} = ({value}) ^ 2 by {same}"
    return f"(by {square}; rw [{equal}, Real.sqrt_sq {node.uses[0]}] : {lean(claim)})"


def _below_pi(node: ByLaw, dialect: Dialect) -> str:
    step = "norm_num at this ⊢; linarith" if dialect.has_ring_tactics else "grind"
    return f"(by have := Real.pi_lt_d2; {step} : Real.pi < 63 / 20)"


def _cosine(node: ByLaw, dialect: Dialect) -> str:
    below, above = node.uses
    if dialect.has_ring_tactics:
        return f"Real.cos_pos_of_mem_Ioo ⟨{below}, {above}⟩"
    return f"Real.cos_pos_of_mem_Ioo' {below} {above}"


def _half_power(node: ByLaw, dialect: Dialect) -> str:
    y = half_exponent(node.term)
    assert y is not None
    n, base = y.numerator, lean_typed(node.term.args[0], _ARGUMENT)
    steps = "Real.sqrt_eq_rpow, ← Real.rpow_natCast, ← Real.rpow_mul h"
    ending = "norm_num" if dialect.has_ring_tactics else "congr 1; grind"
    rule = f"∀ x : ℝ, 0 ≤ x → x ^ ({n} / 2 : ℝ) = √x ^ {n}"  # x: the base may have roots itself
    return f"(fun x h => (by rw [{steps}]; {ending}) : {rule}) {base} {node.uses[0]}"


def _factor(value: int) -> str:
    return f"({value})" if value < 0 else str(value)


def _by_numeral(node: ByLaw, dialect: Dialect) -> str:
    x, y = node.term.args
    n = int(Fraction(y.rational))
    base = lean_typed(x, 76)
    known = f"Real.rpow_natCast_of_pos {node.uses[0]} {n}"
    if dialect.has_ring_tactics:
        known = f"Real.rpow_natCast {lean_typed(x, _ARGUMENT)} {n}"
    power = f"(by exact_mod_cast {known} : {base} ^ ({n} : ℝ) = {base} ^ ({n} : ℕ))"
    if not x.is_num:
        return power
    ending = "norm_num" if dialect.has_ring_tactics else "grind"
    value = lean(real_numeral(x.rational**n), 51)
    return f"(by rw [{power}]; {ending} : {base} ^ ({n} : ℝ) = {value})"


def _log_of_root(node: ByLaw, dialect: Dialect) -> str:
    steps = f"Real.sqrt_eq_rpow, Real.log_rpow {node.uses[0]}"
    claim = lean(law_at(node.law, node.term)[1])
    return f"(by rw [{steps}] : {claim})"


def _exact_quotient(node: ByLaw, dialect: Dialect) -> str:
    return f"Nat.mul_div_cancel' (Nat.dvd_of_mod_eq_zero {node.uses[0]})"


def _known_angle(node: ByLaw, dialect: Dialect) -> str:
    function, part = node.term.op, node.term.args[0]
    words = {2: "two", 3: "three", 4: "four", 6: "six"}
    divisor = f"_div_{words[int(part.args[1].rational)]}" if part.op == "div" else ""
    return f"Real.{function}_pi{divisor}"


_SPECIAL: Final[dict[Law, Callable[[ByLaw, Dialect], str]]] = {
    Law.ROOT_VALUE: _root,
    Law.ROOT_NESTED: _nested_root,
    Law.COS_POSITIVE: _cosine,
    Law.POWER_HALF: _half_power,
    Law.PI_ABOVE: lambda node, dialect: "Real.pi_gt_three",
    Law.PI_BELOW: _below_pi,
    Law.LOG_TO_BASE: _to_base,
    Law.LOG_NUMERAL: _of_numeral,
    Law.POWER_NATURAL: _by_numeral,
    Law.LOG_ROOT: _log_of_root,
    Law.ANGLE_VALUE: _known_angle,
    Law.EXACT_QUOTIENT: _exact_quotient,
    **REAL_POWERS,
}
