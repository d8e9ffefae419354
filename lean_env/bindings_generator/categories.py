"""Which syntax category a native parser extends; the parser object itself does not say."""

from parser_descriptions import Form, ParserDescription

# Categories that official `Init` declares and that have no builtin declaration.
DECLARED = (
    "rcasesPat",
    "rintroPat",
    "grind (behavior := both)",
    "grind_filter",
    "grind_ref",
    "binderPred",
    "conv (behavior := both)",
    "rawStx",
    "grind_mod (behavior := both)",
    "sym_simproc",
    "sym_discharger",
    "sym_simp_field",
    "sym_dsimproc",
    "sym_dsimp_field",
)

_TACTIC = ("Lean", "Parser", "Tactic")
_ATTRIBUTE = ("Lean", "Parser", "Attr")
# `gen` follows a modifier, and `grindMod` is any modifier.
_NO_MODIFIER = frozenset({"grindGen", "grindMod"})
_BY_PREFIX = (
    "term",
    "tactic",
    "command",
    "conv",
    "stx",
    "prec",
    "prio",
    "binderPred",
    "doElem",
)
_BY_KIND = {
    ("Lean", "Attr", "coe"): "attr",
    ("Lean", "deprecated"): "attr",
    ("Lean", "univ_out_params"): "attr",
    ("rawNatLit",): "term",
    ("boolIfThenElse",): "term",
    ("coeNotation",): "term",
    ("coeFunNotation",): "term",
    ("coeSortNotation",): "term",
    ("Lean", "calc"): "term",
    ("Lean", "calcTactic"): "tactic",
    ("Lean", "cdot"): "tactic",
    ("Lean", "solveTactic"): "tactic",
    (*_TACTIC, "showTermElab"): "term",
    (*_TACTIC, "by?"): "term",
}


def category(parser: ParserDescription) -> str | None:
    """The category of `parser`, "" for an auxiliary parser of none, None where it is unknown."""
    kind, last = parser.kind, parser.kind[-1]
    if parser.form is Form.NODE_WITH_ANTIQUOT:
        is_grind_modifier = kind[:-1] == _ATTRIBUTE and last.startswith("grind")
        return "grind_mod" if is_grind_modifier and last not in _NO_MODIFIER else ""
    if kind in _BY_KIND:
        return _BY_KIND[kind]
    if kind[:3] == _TACTIC:
        return _tactic_category(kind, last)
    for prefix in _BY_PREFIX:
        if last.startswith(prefix):
            return prefix
    match kind[:3]:
        case ("Lean", "Parser", "Attr"):
            return "attr"
        case ("Lean", "Parser", "Syntax"):
            return _SYNTAX_SUFFIX.get(last[-4:])
        case ("Lean", "Parser", "Command"):
            return "command"
    if kind[:4] == ("Lean", "Elab", "Tactic", "Ext"):
        return "tactic"
    return "command" if last.endswith("Cmd") else None


_SYNTAX_SUFFIX = {"Prec": "prec", "Prio": "prio"}


def _tactic_category(kind: tuple[str, ...], last: str) -> str | None:
    match kind[3:]:
        case ("Conv", *_):
            if last == "conv":
                return "tactic"
            return "" if last.startswith("enter") else "conv"
        case ("Grind", *_):
            for prefix in ("grind_filter", "grind_ref"):
                if last.startswith(prefix):
                    return prefix
            return "grind"
        case ("rcasesPat" | "rintroPat" as family, *_):
            return family
        case (_,):
            if last.endswith("Conv"):
                return "conv"
            return "command" if last.startswith("declare") else "tactic"
    return "command" if last.endswith("Cmd") else None
