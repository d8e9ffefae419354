"""How Lean's code generator turns names into C symbols, and how Lean source quotes names."""

import re

_KEYWORDS = frozenset(
    "open case exact show let have fun match if then else do at by in macro syntax class local "
    "only repeat prefix infix notation from end".split()
)
_ESCAPE = re.compile(r"__|_x([0-9a-f]{2})|_u([0-9a-f]{4})|_U([0-9a-f]{8})")


def mangle(component: str) -> str:
    """One name component as it appears in a C symbol."""
    return "".join(map(_mangle_character, component))


def _mangle_character(character: str) -> str:
    if character.isascii() and character.isalnum():
        return character
    if character == "_":
        return "__"
    code = ord(character)
    if code < 0x100:
        return f"_x{code:02x}"
    return f"_u{code:04x}" if code < 0x10000 else f"_U{code:08x}"


def demangle(component: str) -> str:
    """The inverse of `mangle`."""

    def character(match: re.Match[str]) -> str:
        if match[0] == "__":
            return "_"
        return chr(int(match[1] or match[2] or match[3], 16))

    return _ESCAPE.sub(character, component)


def symbol_of(name: tuple[str, ...]) -> str:
    """The C symbol of the Lean declaration `name`, before Lean's disambiguating `_00`."""
    return "l_" + "_".join(map(mangle, name))


def quote(name: tuple[str, ...]) -> str:
    """`name` as Lean source, with guillemets where a component needs them."""
    return ".".join(map(_quote_component, name))


def _quote_component(component: str) -> str:
    plain = re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*[!?']*", component)
    return component if plain and component not in _KEYWORDS else f"«{component}»"
