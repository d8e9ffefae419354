"""Where Lean may leave an error unsaid.

After the first error in a declaration Lean no longer reports that a placeholder cannot be filled
or that an instance problem is stuck (`logUnassignedUsingErrorInfos` in Lean/Elab/Term): it gives
up in silence. At the top of a tactic that ends the tactic, so what stands after it is not run.
In a block inside it, Lean goes on with a `sorry`, and nothing shows that.
"""

import re
from typing import Final

from prover.core.theorem import Theorem
from prover.lean.lean_words import words

# After these Lean recovers from errors; what comes next begins a tactic.
_BEGIN_BLOCKS: Final = frozenset("by · . <;> all_goals any_goals".split())
_BEGIN_TACTICS: Final = _BEGIN_BLOCKS | frozenset("( ; | { first try repeat".split())
_WITH_ARROWS: Final = frozenset("| case case' next conv".split())  # to a block, not to a term
# They elaborate no terms with placeholders, and say why they fail.
_SPEAK: Final = frozenset(
    """aesop assumption constructor contradiction decide exfalso grind intros left linarith
    nlinarith norm_num omega positivity rfl right ring ring_nf simp simp_all split subst_vars tauto
    trivial""".split()
)
_EXTENDS_SYNTAX = re.compile(
    r"\b(elab|elab_rules|infix[lr]?|macro|macro_rules|notation\d?|postfix|prefix|syntax)\b"
)


def may_hide_an_error(tactic: str) -> bool:
    """Whether a block inside `tactic` might be given up in silence, or a `sorry` be put in."""
    said = list(words(tactic))
    arrows = frozenset() if _WITH_ARROWS.isdisjoint(said) else frozenset(("=>",))
    begin_tactics = _BEGIN_TACTICS | arrows
    begins = [0, *(n + 1 for n, word in enumerate(said[:-1]) if word in begin_tactics)]
    if any(said[n].endswith("?") or "sorry" in said[n] for n in begins):
        return True  # as `apply?` does
    begin_blocks = _BEGIN_BLOCKS | arrows
    first_block = next((n for n, word in enumerate(said) if word in begin_blocks), len(said))
    if first_block < len(said) and "\n" in tactic:
        return True  # a line begins a tactic as well
    in_blocks = {said[n] for n in begins if n > first_block}
    return not in_blocks <= _SPEAK | begin_tactics


def is_checked_despite_errors(theorem: Theorem) -> bool:
    """Whether the kernel surely sees all of a proof in which Lean has found errors.

    It does see a theorem that stands by itself. Words of the author's own may mean `sorry`.
    """
    if "mutual" in theorem.header or _EXTENDS_SYNTAX.search(theorem.header):
        return False
    own_name = theorem.name.rpartition(".")[2]
    around = (*words(theorem.opening), *words(theorem.closing))
    recursive = any(word.rpartition(".")[2] == own_name for word in around)
    by_recursion = not {"termination_by", "decreasing_by", "where"}.isdisjoint(around)
    kinds = {"theorem", "lemma", "example"}
    return not (recursive or by_recursion or kinds.isdisjoint(words(theorem.statement)))
