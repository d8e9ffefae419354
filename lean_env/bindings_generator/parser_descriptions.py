"""Finds the `Lean.ParserDescr` objects that belong to Lean's `Init` modules."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from elf_symbols import Placement, Symbol
from native_objects import NativeLibrary, NotAnObjectError

# The linker laid the modules' data out in import order. These are the first and the last parser
# of `Init` and `Std` in .data; what follows belongs to `Lean`, whose own parsers are built in.
FIRST_DATA_SYMBOL = "l_term___u2194__"
END_DATA_SYMBOL = "l_Std_DTreeMap_Internal_Impl_term___x7em__"
_FIRST_SLACK_BYTES = 64

# Constructor indices of `Lean.ParserDescr`.
_NODE, _TRAILING_NODE, _NODE_WITH_ANTIQUOT = 3, 4, 9


class Form(Enum):
    """The outermost constructor of a parser description."""

    NODE = auto()
    TRAILING_NODE = auto()
    NODE_WITH_ANTIQUOT = auto()


@dataclass(frozen=True, slots=True)
class ParserDescription:
    """A native parser description: its syntax node kind, form and symbol."""

    kind: tuple[str, ...]
    form: Form
    symbol: Symbol

    def order(self) -> tuple[bool, bool, int]:
        """Sort key that puts every parser after the auxiliary parsers that it refers to."""
        return (
            self.form is not Form.NODE_WITH_ANTIQUOT,
            self.symbol.placement is not Placement.DATA,
            self.symbol.address,
        )


def parser_descriptions(
    library: NativeLibrary, symbols: Iterable[Symbol]
) -> Iterator[ParserDescription]:
    """Every parser description of `Init`, the last one where two symbols share a kind."""
    by_name = {symbol.name: symbol for symbol in symbols}
    first = by_name[FIRST_DATA_SYMBOL].address - _FIRST_SLACK_BYTES
    end = by_name[END_DATA_SYMBOL].address
    found: dict[tuple[str, ...], ParserDescription] = {}
    for symbol in by_name.values():
        if not symbol.name.startswith("l_") or symbol.placement is Placement.CODE:
            continue
        if symbol.placement is Placement.DATA and not first <= symbol.address < end:
            continue
        description = _decode(library, symbol)
        if description is not None:
            found[description.kind] = description
    yield from sorted(found.values(), key=ParserDescription.order)


def _decode(library: NativeLibrary, symbol: Symbol) -> ParserDescription | None:
    pointer = library.pointer_at(symbol.name)
    if pointer is None:
        return None
    try:
        header = library.header(pointer)
        match (header.tag, header.n_fields):
            case (tag, 3) if tag == _NODE and header.reference_count == 0:
                form, kind_field = Form.NODE, 0
            case (tag, 4) if tag == _TRAILING_NODE:
                form, kind_field = Form.TRAILING_NODE, 0
            case (tag, 3) if tag == _NODE_WITH_ANTIQUOT:
                library.string(library.field(pointer, 0))
                form, kind_field = Form.NODE_WITH_ANTIQUOT, 1
            case _:
                return None
        name = library.name(library.field(pointer, kind_field))
    except (NotAnObjectError, UnicodeDecodeError):
        return None
    kind = tuple(component for component in name if isinstance(component, str))
    return ParserDescription(kind, form, symbol) if kind and len(kind) == len(name) else None
