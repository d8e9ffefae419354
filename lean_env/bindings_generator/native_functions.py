"""Finds the compiled macros and unexpanders of Lean's `Init` modules."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from elf_symbols import Placement, Symbol
from mangling import demangle, quote

_AUXILIARY = re.compile(r"l_(?:(.*?)_)?(__aux__Init__.*______(macroRules|unexpand)__(.*)__(\d+))")
# Unexpanders that `Init` declares under a name of their own, with the constant that each shows.
_NAMED_UNEXPANDERS = (
    ("unexpandExists", "Exists"),
    ("unexpandIte", "ite"),
    ("unexpandListNil", "List.nil"),
    ("unexpandListCons", "List.cons"),
    ("unexpandSubtype", "Subtype"),
    ("unexpandEqNDRec", "Eq.ndrec"),
    ("unexpandEqRec", "Eq.rec"),
    ("unexpandUnit", "Unit.unit"),
    ("unexpandProdMk", "Prod.mk"),
)


@dataclass(frozen=True, slots=True)
class NativeMacro:
    """A compiled `macro_rules` function, and the mangled syntax node kind that it expands."""

    declaration: str  # as Lean source
    mangled_kind: str


@dataclass(frozen=True, slots=True)
class NativeUnexpander:
    """A compiled unexpander, and the constant whose applications it prints."""

    declaration: str  # as Lean source
    constant: str


def macros(symbols: Iterable[Symbol]) -> Iterator[NativeMacro]:
    """Every compiled macro of `Init`, in the order of the code."""
    for declaration, what, subject in _auxiliary_functions(symbols):
        if what == "macroRules":
            yield NativeMacro(declaration, subject)


def unexpanders(symbols: Iterable[Symbol]) -> Iterator[NativeUnexpander]:
    """Every compiled unexpander of `Init`: generated ones in the order of the code, then named."""
    symbols = list(symbols)
    for declaration, what, subject in _auxiliary_functions(symbols):
        if what == "unexpand":
            yield NativeUnexpander(declaration, demangle(subject).replace("_", "."))
    defined = {symbol.name for symbol in symbols}
    for function, constant in _NAMED_UNEXPANDERS:
        if f"l_{function}" in defined:
            yield NativeUnexpander(function, constant)


def _auxiliary_functions(symbols: Iterable[Symbol]) -> Iterator[tuple[str, str, str]]:
    for symbol in sorted(symbols, key=lambda symbol: symbol.address):
        match = _AUXILIARY.fullmatch(symbol.name)
        if match is None or symbol.placement is not Placement.CODE:
            continue
        namespace, function, what, subject, _ = match.groups()
        components = (*(namespace.split("_") if namespace else ()), demangle(function))
        yield quote(components), what, subject
