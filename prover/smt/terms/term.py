"""Typed terms. Every bound variable has a name of its own, so substitution cannot capture."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Final, Literal, NamedTuple, TypeAlias

from prover.smt.terms.types import Type

Op = Literal[
    # leaves
    "num", "var", "bool", "pi",
    # logic
    "and", "or", "imp", "iff", "not", "forall", "exists", "exists_unique", "ite",
    # relations
    "eq", "lt", "le", "dvd", "mem", "subset",
    # arithmetic; `nat_sub` is ℕ subtraction known not to truncate, `coe` a ↑ not yet resolved
    "add", "sub", "nat_sub", "mul", "div", "mod", "neg", "inv", "pow", "cast", "coe",
    "abs", "max", "min",
    # functions
    "app", "lam",
    # on integers
    "gcd", "lcm", "factorial", "choose", "prime", "nat_sqrt", "totient", "nat_log", "digits",
    "nat_abs", "to_nat", "succ", "coprime", "even", "odd",
    # between ordered fields and integers
    "floor", "ceil", "nat_floor", "nat_ceil", "fract", "rat_num", "rat_den",
    # on reals
    "sqrt", "log", "logb", "exp", "sin", "cos", "tan", "irrational",
    # on complex numbers
    "re", "im", "complex_abs",
    # sets
    "set_of", "braces", "range", "Icc", "Ico", "Ioc", "Ioo", "Ici", "Ioi", "Iic", "Iio",
    "divisors", "proper_divisors", "prime_factors", "filter", "union", "inter", "sdiff",
    "to_finset", "card", "sum", "prod", "is_greatest", "is_least",
    # lists
    "list", "list_sum", "list_length",
]  # fmt: skip


class Gaussian(NamedTuple):
    """A complex number with rational parts."""

    re: Fraction
    im: Fraction


class Variable(NamedTuple):
    """A variable: its name, unique in the statement, and its type."""

    name: str
    type: Type


Number: TypeAlias = int | Fraction
Value: TypeAlias = int | Fraction | Gaussian | bool | str | Variable | None
Key: TypeAlias = tuple[object, ...]

BINDERS: Final = frozenset({"forall", "exists", "exists_unique", "set_of", "lam", "sum", "prod"})
QUANTIFIERS: Final = frozenset({"forall", "exists"})


class Term:
    """An operator applied to terms, with its type.

    `value` is the number of a "num" (an int at ℕ, ℤ and ZMod; a Gaussian at ℂ; else a Fraction),
    the truth of a "bool", the name of a "var", the bound variable of a binder.
    """

    __slots__ = ("_hash", "_key", "_text", "args", "op", "type", "value")

    def __init__(
        self, op: Op, args: "tuple[Term, ...]" = (), type_: Type | None = None, value: Value = None
    ) -> None:
        """Make a term; callers use `prover.smt.terms.build`, which picks type and value."""
        self.op: Op = op
        self.args = args
        self.type: Type = type_ if type_ is not None else Type("Prop")
        self.value = value
        self._key: Key | None = None
        self._hash: int | None = None
        self._text: str | None = None

    @property
    def text(self) -> str:
        """A text to sort by: stable from run to run."""
        if self._text is None:
            self._text = f"{self!r} : {self.type!r}"
        return self._text

    @property
    def key(self) -> Key:
        """Equal for terms that differ only in the names of bound variables."""
        if self._key is None:
            self._key = _key(self, {}, 0)
        return self._key

    def __eq__(self, other: object) -> bool:
        """Equality up to the names of bound variables."""
        return self is other or (isinstance(other, Term) and self.key == other.key)

    def __hash__(self) -> int:
        """Agrees with equality."""
        if self._hash is None:
            self._hash = hash(self.key)
        return self._hash

    def __repr__(self) -> str:
        """For people; see `prover.smt.terms.show`."""
        from prover.smt.terms.show import show

        return show(self)

    @property
    def name(self) -> str:
        """The name of a "var"."""
        assert isinstance(self.value, str)
        return self.value

    @property
    def bound(self) -> Variable:
        """The variable that a binder binds."""
        assert isinstance(self.value, Variable)
        return self.value

    @property
    def number(self) -> Number:
        """The value of a real numeral."""
        assert isinstance(self.value, int | Fraction)
        return self.value

    @property
    def integer(self) -> int:
        """The value of an integer numeral."""
        assert isinstance(self.value, int)
        return self.value

    @property
    def rational(self) -> Fraction:
        """The value of a real numeral, as a fraction."""
        assert isinstance(self.value, int | Fraction)
        return Fraction(self.value)

    @property
    def gaussian(self) -> Gaussian:
        """The value of a numeral, as a complex number."""
        if isinstance(self.value, Gaussian):
            return self.value
        return Gaussian(self.rational, Fraction(0))

    @property
    def body(self) -> "Term":
        """What a binder ranges over: its last argument (∑ and ∏ have their set before it)."""
        return self.args[-1]

    @property
    def is_num(self) -> bool:
        """Whether this is a numeral."""
        return self.op == "num"

    @property
    def is_true(self) -> bool:
        """Whether this is `True`."""
        return self.op == "bool" and self.value is True

    @property
    def is_false(self) -> bool:
        """Whether this is `False`."""
        return self.op == "bool" and self.value is False

    def rebuilt(self, args: "tuple[Term, ...]") -> "Term":
        """The same operator on `args`; itself when nothing changed."""
        if all(new is old for new, old in zip(args, self.args, strict=True)):
            return self
        return Term(self.op, args, self.type, self.value)


def _key(term: Term, names: dict[str, str], depth: int) -> Key:
    if term.op == "var":
        return ("var", names.get(term.name, term.name))
    if term.op in BINDERS:
        inner = {**names, term.bound.name: f"#{depth}"}
        outer = tuple(_key(arg, names, depth) for arg in term.args[:-1])
        return (term.op, term.bound.type, *outer, _key(term.body, inner, depth + 1))
    if not names and term._key is not None:
        return term._key
    args = tuple(_key(arg, names, depth) for arg in term.args)
    return (term.op, term.value, args, term.type)


def walk(term: Term) -> Iterator[Term]:
    """Every subterm, the term itself first."""
    pending = [term]
    while pending:
        current = pending.pop()
        yield current
        pending.extend(reversed(current.args))


def size(term: Term) -> int:
    """How many subterms there are."""
    return sum(1 for _ in walk(term))


def has_quantifier(term: Term) -> bool:
    """Whether ∀ or ∃ occurs in it."""
    return any(part.op in QUANTIFIERS for part in walk(term))


def mentions(term: Term, *ops: Op) -> bool:
    """Whether one of the operators occurs in it."""
    return any(part.op in ops for part in walk(term))


def free_names(term: Term, bound: frozenset[str] = frozenset()) -> set[str]:
    """The names of its free variables."""
    if term.op == "var":
        return set() if term.name in bound else {term.name}
    found: set[str] = set()
    if term.op in BINDERS:
        for arg in term.args[:-1]:
            found |= free_names(arg, bound)
        return found | free_names(term.body, bound | {term.bound.name})
    for arg in term.args:
        found |= free_names(arg, bound)
    return found


def substitute(term: Term, values: dict[str, Term]) -> Term:
    """`term` with the named free variables replaced."""
    if term.op == "var":
        return values.get(term.name, term)
    if not term.args or not values:
        return term
    return term.rebuilt(tuple(substitute(arg, values) for arg in term.args))


def rewrite(term: Term, step: Callable[[Term], Term]) -> Term:
    """`term` with `step` applied to every subterm, the innermost first."""
    if term.args:
        term = term.rebuilt(tuple(rewrite(arg, step) for arg in term.args))
    return step(term)
