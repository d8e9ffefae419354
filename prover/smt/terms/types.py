"""The types of the fragment, and unification of types with unknowns."""

from typing import Final


class Type:
    """A type: a name applied to types (`Finset ℕ`) or to a number (`ZMod 7`). Immutable."""

    __slots__ = ("args", "name")

    def __init__(self, name: str, *args: "Type | int") -> None:
        """Make the type `name args`."""
        self.name = name
        self.args = args

    def __eq__(self, other: object) -> bool:
        """Types are equal when they are built alike; an unknown equals only itself."""
        return self is other or (
            isinstance(other, Type)
            and not isinstance(other, Unknown)
            and self.name == other.name
            and self.args == other.args
        )

    def __hash__(self) -> int:
        """Agrees with equality."""
        return hash((self.name, self.args))

    def __repr__(self) -> str:
        """As Lean prints it, nearly."""
        if self.name == "→":
            return f"({self.args[0]!r} → {self.args[1]!r})"
        return " ".join((self.name, *(_argument(arg) for arg in self.args)))

    def argument(self, index: int = 0) -> "Type":
        """The type argument at `index`."""
        found = self.args[index]
        if not isinstance(found, Type):
            raise TypeError(f"{self!r} has a number there")
        return found

    @property
    def modulus(self) -> int:
        """The number that a `ZMod` or `Fin` carries."""
        found = self.args[0]
        if not isinstance(found, int):
            raise TypeError(f"{self!r} has no modulus")
        return found


def _argument(arg: "Type | int") -> str:
    text = repr(arg)
    return f"({text})" if isinstance(arg, Type) and arg.args and arg.name != "→" else text


class Unknown(Type):
    """A type that elaboration has yet to find: Lean's metavariable."""

    __slots__ = ("solution",)

    def __init__(self) -> None:
        """Make a fresh unknown."""
        super().__init__("?")
        self.solution: Type | None = None

    def __eq__(self, other: object) -> bool:
        """Only itself."""
        return self is other

    def __hash__(self) -> int:
        """By identity."""
        return id(self)


NAT: Final = Type("ℕ")
INT: Final = Type("ℤ")
RAT: Final = Type("ℚ")
REAL: Final = Type("ℝ")
COMPLEX: Final = Type("ℂ")
NNREAL: Final = Type("NNReal")
PROP: Final = Type("Prop")

INTEGERS: Final = (NAT, INT)
ORDERED: Final = (NAT, INT, RAT, REAL, NNREAL)
TRUNCATED: Final = (NAT, NNREAL)  # their subtraction stops at 0


def function(domain: Type, codomain: Type) -> Type:
    """`domain → codomain`."""
    return Type("→", domain, codomain)


def set_of(element: Type) -> Type:
    """`Set element`."""
    return Type("Set", element)


def finset_of(element: Type) -> Type:
    """`Finset element`."""
    return Type("Finset", element)


def list_of(element: Type) -> Type:
    """`List element`."""
    return Type("List", element)


def is_container(type_: Type) -> bool:
    """Whether it is `Set`, `Finset`, or a brace literal not yet known to be either."""
    return type_.name in ("Set", "Finset", "Braces")


def resolve(type_: Type) -> Type:
    """`type_` with every solved unknown replaced."""
    while isinstance(type_, Unknown):
        if type_.solution is None:
            return type_
        type_ = type_.solution
    if not type_.args:
        return type_
    return Type(type_.name, *(resolve(a) if isinstance(a, Type) else a for a in type_.args))


def is_unknown(type_: Type) -> bool:
    """Whether nothing is known of it yet."""
    return isinstance(resolve(type_), Unknown)


def unify(left: Type, right: Type) -> bool:
    """Make two types equal by solving unknowns; False when they cannot be."""
    left, right = resolve(left), resolve(right)
    if left is right:
        return True
    if isinstance(left, Unknown):
        return _solve(left, right)
    if isinstance(right, Unknown):
        return _solve(right, left)
    if left.name != right.name or len(left.args) != len(right.args):
        return False
    for a, b in zip(left.args, right.args, strict=True):
        if isinstance(a, Type) and isinstance(b, Type):
            if not unify(a, b):
                return False
        elif a != b:
            return False
    return True


def _solve(unknown: Unknown, value: Type) -> bool:
    if _occurs(unknown, value):
        return False
    unknown.solution = value
    return True


def _occurs(unknown: Unknown, type_: Type) -> bool:
    return type_ is unknown or any(
        _occurs(unknown, resolve(arg)) for arg in type_.args if isinstance(arg, Type)
    )
