"""Reads goals as Lean prints them."""

from prover.core.proof_state import Goal

_TURNSTILE = "⊢ "
_CASE = "case "


def parse_goals(printed: str) -> tuple[Goal, ...]:
    """The goals in Lean's print, which separates them by an empty line.

    Only a line's beginning counts: the hypotheses and the target each begin at the margin, and
    Lean indents the rest of whatever it breaks. So `⊢` may stand inside a hypothesis.

    Raises:
        ValueError: this is not a print of goals.
    """
    goals: list[Goal] = []
    for block in printed.strip("\n").split("\n\n"):
        if goals and not _is_goal(block):  # an empty line inside a target, as in a string literal
            last = goals[-1]
            goals[-1] = Goal(last.hypotheses, f"{last.target}\n\n{block}", last.case)
        else:
            goals.append(_parse_goal(block))
    return tuple(goals)


def _is_goal(block: str) -> bool:
    return any(line.startswith(_TURNSTILE) for line in block.split("\n"))


def _parse_goal(block: str) -> Goal:
    case = ""
    hypotheses: list[str] = []
    lines = block.split("\n")
    for index, line in enumerate(lines):
        if line.startswith(_TURNSTILE):
            target = "\n".join([line.removeprefix(_TURNSTILE), *lines[index + 1 :]])
            return Goal(tuple(hypotheses), target, case)
        if index == 0 and line.startswith(_CASE) and " : " not in line:
            case = line.removeprefix(_CASE)
        elif line.startswith(" ") and hypotheses:
            hypotheses[-1] += f"\n{line}"
        else:
            hypotheses.append(line)
    raise ValueError(f"no ⊢ in {block!r}")
