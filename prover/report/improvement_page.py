"""The dashboard of `prover improve`: how the policy got better, round by round."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from prover.report.page import page
from prover.training.rounds import PhaseEnd

_WIDTH, _HEIGHT = 420, 220
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 12, 14, 34
_COLOURS = ("var(--accent)", "var(--good)", "var(--bad)", "var(--maybe)", "var(--dim)")


def improvement_page(ends: Sequence[PhaseEnd], *, summary: str) -> str:
    """The page: solved by family and round, growth of the corpus, proof lengths, calls."""
    synthesis = {end.round: end.result for end in ends if end.phase == "synthesis" and end.result}
    evaluation = {end.round: end.result for end in ends if end.phase == "evaluation" and end.result}
    training = {end.round: end.result for end in ends if end.phase == "training" and end.result}
    parts = [f"<h1>Rounds of improvement</h1><p class='dim'>{escape(summary)}</p>"]
    for calls in sorted({c for told in evaluation.values() for c in told["solved"]}, key=int):
        lines: dict[str, dict[int, float]] = {}
        for number, told in evaluation.items():
            counts = told["solved"][calls].values()
            n_of_all = sum(n for _, n in counts)
            line = lines.setdefault(f"all ({n_of_all})", {})
            line[number] = 100 * sum(won for won, _ in counts) / max(n_of_all, 1)
            for family, (won, n) in told["solved"][calls].items():
                lines.setdefault(f"{family} ({n})", {})[number] = 100 * won / max(n, 1)
        parts.append(f"<h2>Held-out theorems solved with {calls} Lean calls, %</h2>")
        parts.append(line_plot(lines, highest=100.0))
    for title, key in (
        ("Proofs in the corpus", "proofs"),
        ("Tactics in a new proof, mean", "tactics_per_proof"),
        ("Lean calls for a new proof, mean", "calls_per_proof"),
    ):
        points = {n: float(told[key]) for n, told in synthesis.items() if told.get(key) is not None}
        parts.append(f"<h2>{title}</h2>{line_plot({'all families': points})}")
    parts.append("<h2>Rounds</h2>" + _table(synthesis, training, evaluation))
    return page("Rounds of improvement", "".join(parts))


def line_plot(lines: Mapping[str, Mapping[int, float]], *, highest: float | None = None) -> str:
    """An SVG of a few lines over the rounds, with their names beside it."""
    values = [value for line in lines.values() for value in line.values()]
    rounds = sorted({number for line in lines.values() for number in line})
    if not values:
        return "<p class='dim'>nothing yet</p>"
    top = highest if highest is not None else max(values) or 1.0
    first, last = rounds[0], max(rounds[-1], rounds[0] + 1)

    def x(number: int) -> float:
        share = (number - first) / (last - first)
        return round(_LEFT + share * (_WIDTH - _LEFT - _RIGHT), 1)

    def y(value: float) -> float:
        return round(_HEIGHT - _BOTTOM - value / top * (_HEIGHT - _TOP - _BOTTOM), 1)

    parts = []
    for quarter in range(5):
        value = top * quarter / 4
        parts.append(
            f'<path d="M{_LEFT} {y(value)}H{_WIDTH - _RIGHT}" stroke="var(--line)"/>'
            f'<text x="{_LEFT - 6}" y="{y(value) + 4}" text-anchor="end">{value:.4g}</text>'
        )
    parts += [
        f'<text x="{x(number)}" y="{_HEIGHT - 12}" text-anchor="middle">{number}</text>'
        for number in rounds
    ]
    names = []
    for index, (name, line) in enumerate(lines.items()):
        colour = _COLOURS[index % len(_COLOURS)]
        dash = ' stroke-dasharray="6 3"' if index >= len(_COLOURS) else ""
        path = " ".join(f"{x(number)},{y(line[number])}" for number in sorted(line))
        dots = "".join(
            f'<circle cx="{x(number)}" cy="{y(value)}" r="3.5" fill="{colour}">'
            f"<title>{escape(name)}, round {number}: {value:.4g}</title></circle>"
            for number, value in line.items()
        )
        parts.append(
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"'
            f"{dash}/>{dots}"
        )
        mark = "■" if index < len(_COLOURS) else "▨"  # drawn dashed
        names.append(f'<span style="color:{colour}">{mark}</span> {escape(name)}')
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" style="width:100%;max-width:{_WIDTH}px" role="img" '
        f'aria-label="{escape(", ".join(lines))} over the rounds" font-size="12">'
        f"{''.join(parts)}</svg><p class='dim'>{' &nbsp; '.join(names)}; x: round</p>"
    )


def _table(
    synthesis: Mapping[int, Mapping[str, Any]],
    training: Mapping[int, Mapping[str, Any]],
    evaluation: Mapping[int, Mapping[str, Any]],
) -> str:
    heads = ("round", "conjectures", "refuted", "proved", "admitted", "corpus", "loss", "solved")
    rows = []
    for number in sorted({*synthesis, *training, *evaluation}):
        made, learned = synthesis.get(number, {}), training.get(number, {})
        solved = evaluation.get(number, {}).get("solved", {})
        won = "; ".join(
            f"{sum(w for w, _ in told.values()):g} of {sum(n for _, n in told.values())} "
            f"with {calls}"
            for calls, told in sorted(solved.items(), key=lambda item: int(item[0]))
        )
        cells = (
            number,
            *(made.get(k, "") for k in ("conjectures", "refuted", "proved", "admitted", "proofs")),
            f"{learned['validation_loss']:.3f}" if "validation_loss" in learned else "",
            won,
        )
        rows.append("".join(f"<td class='number'>{escape(str(cell))}</td>" for cell in cells))
    head = "".join(f"<th class='number'>{name}</th>" for name in heads)
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f"<div class='scroll'><table><tr>{head}</tr>{body}</table></div>"
