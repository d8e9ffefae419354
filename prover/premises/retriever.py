"""Which lemmas fit a goal: their statements match parts of it, and they share rare symbols.

As in Sledgehammer's relevance filter (Meng & Paulson 2009), symbols weigh by rarity; matching
replaces its thresholds, since it tells at once which lemmas can be applied at all.
"""

from collections.abc import Iterable, Iterator, Sequence

from prover.lean.lemmas import Suggestion, Use
from prover.lean.matching import every_part, match
from prover.lean.terms import Term, names_in, subterms
from prover.premises.index import Lemma, LemmaIndex

_TYPES = frozenset({"Nat", "Int", "List", "Option", "Bool", "Fin", "Prod", "Sum", "Function"})

# Unfoldings and symmetries: they match everywhere and lead away.
_RARELY_REWRITE = ("_def", "_comm", "_assoc", "comm", "_self_iff", "or_iff_not_imp_left")


class Retriever:
    """Suggests lemmas of an index for goals."""

    def __init__(self, index: LemmaIndex) -> None:
        """Suggest from `index`."""
        self._index = index

    def suggest(
        self, target: Term, hypotheses: Sequence[tuple[str, Term]], types: Iterable[str]
    ) -> list[Suggestion]:
        """Lemmas for the target and the named hypotheses, best fit first.

        `types` are the words of the variables' types: a lemma about lists is no use without one.
        """
        kinds = {_official(word) for word in types}
        words = {word for part in subterms(target) for word in part.text.split()}
        words |= {part.head for part in every_part(target)}
        parts = list(subterms(target))
        found: list[Suggestion] = []
        seen: set[str] = set()
        for word in sorted(words):
            if self._index.rarity(word) < 0.5:
                continue
            for lemma in self._index.by_word.get(word, ()):
                if lemma.name in seen or not _about(lemma, kinds):
                    continue
                seen.add(lemma.name)
                found += self._uses(lemma, target, parts)
                found += self._forward(lemma, target, hypotheses)
        return sorted(found, key=lambda suggestion: (-suggestion.fit, suggestion.lemma))

    def _uses(self, lemma: Lemma, target: Term, parts: list[Term]) -> Iterator[Suggestion]:
        read = self._index.parts(lemma)
        conclusion = read.conclusion
        if _is_specific(conclusion, read.bound):
            if match(conclusion, target, read.bound, {}) is not None:
                yield Suggestion(lemma.name, Use.APPLY, self._weight(conclusion, read.bound))
            if conclusion.is_op("↔"):
                for side in conclusion.args:
                    if match(side, target, read.bound, {}) is not None:
                        fit = self._weight(side, read.bound)
                        yield Suggestion(lemma.name, Use.REWRITE, fit)
        if conclusion.is_op("=", "↔"):
            left, right = conclusion.args
            for side, use in ((left, Use.REWRITE), (right, Use.REWRITE_BACK)):
                if not _is_specific(side, read.bound):
                    continue
                if any(match(side, part, read.bound, {}) is not None for part in parts):
                    fit = self._weight(side, read.bound)
                    fit -= 1.0 if lemma.is_simp else 0.0  # `simp` tries it anyway
                    fit -= 4.0 if lemma.name.endswith(_RARELY_REWRITE) else 0.0
                    yield Suggestion(lemma.name, use, fit - (2.0 if use is not Use.REWRITE else 0))

    def _forward(
        self, lemma: Lemma, target: Term, hypotheses: Sequence[tuple[str, Term]]
    ) -> Iterator[Suggestion]:
        read = self._index.parts(lemma)
        if not 1 <= len(read.premises) <= 3 or not _is_specific(read.premises[0], read.bound):
            return
        heads = names_in(target) | {target.head}
        for chosen in _all_met(read.premises, hypotheses, read.bound, {}):
            fit = self._weight(read.premises[0], read.bound)
            fit += 1.0 if read.conclusion.head in heads else -2.0
            given = ("_" if which is None else chosen[which] for which in read.arguments)
            yield Suggestion(lemma.name, Use.FORWARD, fit, " ".join(given))

    def _weight(self, pattern: Term, bound: frozenset[str]) -> float:
        heads = {part.head for part in every_part(pattern)} - bound
        return sum(self._index.rarity(head) for head in heads if head)


def _all_met(
    premises: Sequence[Term],
    hypotheses: Sequence[tuple[str, Term]],
    bound: frozenset[str],
    values: dict[str, Term],
) -> Iterator[tuple[str, ...]]:
    """The ways to take every premise from the hypotheses, with one choice of the variables."""
    if not premises:
        yield ()
        return
    for name, hypothesis in hypotheses:
        found = match(premises[0], hypothesis, bound, values)
        if found is not None:
            for rest in _all_met(premises[1:], hypotheses, bound, found):
                yield (name, *rest)


def _is_specific(pattern: Term, bound: frozenset[str]) -> bool:
    """Whether the pattern says more than `x`, `x = y` or `f x` with everything bound."""
    heads = {part.head for part in every_part(pattern)} - bound - {"=", "↔", "≠", ""}
    return pattern.kind in ("op", "app", "prefix", "if") and bool(heads)


def _official(word: str) -> str:
    return {"ℕ": "Nat", "ℤ": "Int"}.get(word.strip("(),"), word.strip("(),"))


def _about(lemma: Lemma, kinds: set[str]) -> bool:
    family = lemma.name.split(".")[0]
    return family not in _TYPES or family in kinds or family == "Function"
