"""What a theorem file declares above a theorem, and tactics that unfold its definitions.

The names are read from the text above: a suggestion that is wrong costs one trial. Lean prints
`Basket.size b` as `b.size`, so a goal's text alone does not say which definitions it uses.
"""

import re
from collections.abc import Iterator, Sequence

from prover.core.proof_state import Goal, ProofState
from prover.core.protocols import Policy
from prover.core.tactic import TacticCandidate
from prover.policy.file_induction import inductions_that_unfold
from prover.policy.reading import Reading

_COMMENT = re.compile(r"/-.*?-/|--[^\n]*", re.DOTALL)
_COMMAND = re.compile(
    r"^[ \t]*(?:@\[[^\]]*\]\s*)?(?:(?:protected|private|noncomputable|partial)\s+)*"
    r"(?:(?P<kind>def|abbrev|theorem|lemma|instance|example|inductive|structure)\b\s*(?P<name>[^\s:({\[⦃]*)"
    r"|(?P<scope>namespace|section|end)\b[ \t]*(?P<label>[^\s]*))",
    re.MULTILINE,
)
_WORD = re.compile(r"[^\W\d][\w'!?₀-₉]*")
_DEFINITIONS = ("def", "abbrev")
_TYPES = ("inductive", "structure")
_SORRY = re.compile(r"\bsorry\b")
_N_MOST = 8
_LONGEST_SHOWN = 1_000  # characters of all definitions together

_TOGETHER = (
    ("simp [{}]", -0.8),
    ("simp [{}] <;> omega", -0.9),
    ("simp_all [{}]", -1.1),
    ("simp only [{}]", -1.3),
    ("simp only [{}] <;> omega", -1.2),
    ("grind [{}]", -1.4),
    ("unfold {}", -1.9),
)


class FileDefinitions:
    """Another policy's candidates, and the definitions of one file unfolded."""

    def __init__(self, policy: Policy, text_above: str) -> None:
        """Wrap `policy` for a theorem below `text_above`."""
        self._policy = policy
        self._bodies = {
            name: body for kind, name, body in _declared(text_above) if kind in _DEFINITIONS
        }
        self._names = list(self._bodies)

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        """Return up to `k` candidates for each state, best first."""
        proposed = self._policy.propose(states, k=k)
        if not self._names:
            return proposed
        return [
            _merged(candidates, self._unfoldings(state), k)
            for state, candidates in zip(states, proposed, strict=True)
        ]

    def _unfoldings(self, state: ProofState) -> Iterator[TacticCandidate]:
        if not state.goals:
            return
        words = _words(state.goals[0])
        used = [name for name in self._names if _own(name) in words][-_N_MOST:]
        if not used:
            return
        for template, log_prob in _TOGETHER:
            separator = " " if template.startswith("unfold") else ", "
            yield TacticCandidate(template.format(separator.join(used)), log_prob)
        if len(used) > 1:
            for name in used:
                yield TacticCandidate(f"simp [{name}]", -1.6)
                yield TacticCandidate(f"simp only [{name}]", -1.8)
        reached = self._reached(used)
        recursive = [name for name in reached if _own(name) in _words_of(self._bodies[name])]
        goal = Reading(state.goals[0], n_goals=len(state.goals))
        yield from inductions_that_unfold(goal, reached, recursive)

    def _reached(self, used: Sequence[str]) -> list[str]:
        """The definitions in use, and those that they use in turn."""
        reached = list(used)
        for name in reached:  # it grows meanwhile
            words = _words_of(self._bodies[name])
            reached += [one for one in self._names if one not in reached and _own(one) in words]
        return reached[:_N_MOST]


def defined_names(text: str) -> list[str]:
    """The full names of the definitions in `text`, in order."""
    return [name for kind, name, _ in _declared(text) if kind in _DEFINITIONS]


def definitions_in_use(text: str, printed: str) -> str:
    """The definitions in `text` that a printed state uses, and those that these use, in order."""
    declared = [
        (name, f"{kind} {name}{body.rstrip()}")
        for kind, name, body in _declared(text)
        if kind in (*_DEFINITIONS, *_TYPES)
    ]
    words, used = _words_of(printed), set[str]()
    for name, shown in reversed(declared):  # what is used stands above what uses it
        if _own(name) in words:
            used.add(name)
            words |= _words_of(shown)
    chosen = [re.sub(r"\n\s*\n", "\n", shown) for name, shown in declared if name in used]
    return "\n".join(chosen)[:_LONGEST_SHOWN]


def open_theorems(text: str) -> frozenset[str]:
    """The full names of the theorems in `text` that have a `sorry` in them."""
    return frozenset(
        name
        for kind, name, body in _declared(text)
        if kind in ("theorem", "lemma") and _SORRY.search(body)
    )


def _declared(text: str) -> Iterator[tuple[str, str, str]]:
    """Kind, full name and text of each declaration, in order."""
    scopes: list[str] = []
    bare = _COMMENT.sub(" ", text)
    commands = list(_COMMAND.finditer(bare))
    ends = [*(command.start() for command in commands), len(bare)][1:]
    for command, end in zip(commands, ends, strict=False):  # of no commands there is one end
        if command["scope"] == "end":
            del scopes[-1:]
        elif command["scope"]:
            scopes.append(command["label"] if command["scope"] == "namespace" else "")
        else:
            name = ".".join([*filter(None, scopes), command["name"]])
            yield command["kind"], name, bare[command.end() : end]


def _own(name: str) -> str:
    return name.rpartition(".")[2]


def _words(goal: Goal) -> set[str]:
    return set().union(*map(_words_of, (*goal.hypotheses, goal.target)))


def _words_of(text: str) -> set[str]:
    return set(_WORD.findall(text))


def _merged(
    candidates: Sequence[TacticCandidate], more: Iterator[TacticCandidate], k: int
) -> list[TacticCandidate]:
    best: dict[str, TacticCandidate] = {}
    for candidate in (*candidates, *more):
        known = best.get(candidate.text)
        if known is None or known.log_prob < candidate.log_prob:
            best[candidate.text] = candidate
    return sorted(best.values(), key=lambda candidate: -candidate.log_prob)[:k]
