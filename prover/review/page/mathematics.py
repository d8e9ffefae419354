"""Informal text as HTML: paragraphs, and LaTeX formulas as MathML.

Nothing of a text reaches the page as markup. Formulas are converted by latex2mathml, which copies
`<` and attributes through, so its tree is written out here: only MathML's own elements, a few
attributes with values of a known form, and every text escaped.
"""

import re
from functools import lru_cache
from html import escape, unescape
from typing import Final
from xml.etree.ElementTree import Element

from latex2mathml.converter import convert_to_element
from markupsafe import Markup

MAX_SHOWN_CHARACTERS: Final = 100_000
_MAX_FORMULA_CHARACTERS: Final = 2_000
_MAX_DEPTH: Final = 40  # of braces; latex2mathml is recursive
_FORMULA: Final = re.compile(
    r"\$\$(?P<block>.+?)\$\$|\\\[(?P<bracket>.+?)\\\]"
    r"|\\\((?P<paren>.+?)\\\)|(?<![\\$])\$(?P<inline>[^$\n]+?)(?<!\\)\$",
    re.DOTALL,
)
_ELEMENTS: Final = frozenset(
    "math mrow mi mo mn mtext ms mspace msup msub msubsup mfrac msqrt mroot mover munder "
    "munderover mtable mtr mtd mstyle mpadded mphantom menclose mfenced merror".split()
)
_ATTRIBUTES: Final = {
    "display": re.compile(r"inline|block"),
    "displaystyle": re.compile(r"true|false"),
    "stretchy": re.compile(r"true|false"),
    "fence": re.compile(r"true|false"),
    "form": re.compile(r"prefix|infix|postfix"),
    "linethickness": re.compile(r"0|\d{1,2}(?:px|pt|em)?"),
    "mathvariant": re.compile(r"[a-z-]{1,30}"),
    "columnalign": re.compile(r"(?:left|right|center| ){1,100}"),
    "width": re.compile(r"\d{0,2}(?:\.\d{1,4})?em"),
    "minsize": re.compile(r"\d{0,2}(?:\.\d{1,4})?em"),
    "maxsize": re.compile(r"\d{0,2}(?:\.\d{1,4})?em"),
}


def informal_html(text: str) -> Markup:
    """A whole text, in paragraphs; what is beyond `MAX_SHOWN_CHARACTERS` is left out."""
    shown = text[:MAX_SHOWN_CHARACTERS].strip()
    paragraphs = re.split(r"\n[ \t]*\n", shown) if shown else []
    return Markup("").join(
        Markup("<p>{}</p>").format(_rendered(part, blocks=True)) for part in paragraphs
    )


def line_html(text: str) -> Markup:
    """A text that is to stay in its line, formulas rendered."""
    return _rendered(text, blocks=False)


@lru_cache(maxsize=4096)
def _rendered(text: str, *, blocks: bool) -> Markup:
    pieces, end = [], 0
    for match in _FORMULA.finditer(text):
        pieces.append(_prose(text[end : match.start()]))
        block = match["block"] or match["bracket"]
        formula = block or match["paren"] or match["inline"]
        pieces.append(
            formula_html(formula.strip(), block=blocks and block is not None, source=match[0])
        )
        end = match.end()
    pieces.append(_prose(text[end:]))
    return Markup("").join(pieces)


def formula_html(formula: str, *, block: bool, source: str) -> Markup:
    """A formula as MathML; its source where it is not understood."""
    display = "block" if block else "inline"
    deep = max((formula.count(bracket) for bracket in "{[("), default=0) > _MAX_DEPTH
    if len(formula) <= _MAX_FORMULA_CHARACTERS and not deep:
        try:
            tree = convert_to_element(formula, display=display)
            return Markup(_written(tree))
        except _NotUnderstoodError:
            pass
        except Exception:  # noqa: BLE001  a library's parser on anybody's text: any error is "no"
            pass
    return Markup('<code class="latex" title="not understood as LaTeX">{}</code>').format(source)


class _NotUnderstoodError(Exception):
    """The tree has something that MathML does not."""


def _prose(text: str) -> Markup:
    return Markup(escape(text.replace(r"\$", "$")))


def _written(element: Element) -> str:
    if element.tag not in _ELEMENTS:
        raise _NotUnderstoodError
    attributes = "".join(
        f' {name}="{value}"'
        for name, value in element.attrib.items()
        if name in _ATTRIBUTES and _ATTRIBUTES[name].fullmatch(value)
    )
    text = unescape(element.text or "")
    if text.startswith("\\") and len(text) > 1:  # a command that it does not know
        raise _NotUnderstoodError
    inside = "".join(_written(child) for child in element)
    return f"<{element.tag}{attributes}>{escape(text)}{inside}</{element.tag}>"
