"""The header of a Lean text: what it imports."""

from prover.lean.lean_words import words

_BEFORE_A_NAME = frozenset(("public", "meta", "import", "all"))


def imports_of(text: str) -> list[str]:
    """The modules that a Lean text imports, in order.

    As for Lean, that includes `Init` for a text that does not begin with `prelude`.
    """
    found: list[str] = []
    importing = has_prelude = False
    for word in words(text):
        if word in _BEFORE_A_NAME:
            importing = importing or word == "import"
        elif importing:
            found.append(word)
            importing = False
        elif word == "prelude" and not found:
            has_prelude = True
        elif word != "module" or found:
            break
    return found if has_prelude or "Init" in found else ["Init", *found]
