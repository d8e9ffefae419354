"""How many theorems were proved within a given time, as an inline SVG (a cactus plot)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_WIDTH, _HEIGHT = 640, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 16, 12, 44
_LEAST_S = 0.01


@dataclass(frozen=True, slots=True)
class _Axes:
    """From data to the picture: seconds (logarithmic) to x, a count of theorems to y."""

    low_s: float
    high_s: float
    n_theorems: int

    def x(self, seconds: float) -> float:
        share = math.log(seconds / self.low_s) / math.log(self.high_s / self.low_s)
        return round(_LEFT + share * (_WIDTH - _LEFT - _RIGHT), 1)

    def y(self, count: float) -> float:
        share = count / max(self.n_theorems, 1)
        return round(_HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM), 1)


def solved_plot(proved_s: Sequence[float], *, n_theorems: int) -> str:
    """An SVG of how many were proved (y) within how many seconds each (x, logarithmic).

    `proved_s` holds the seconds that each proved theorem took. The y axis ends at `n_theorems`:
    what was not proved stays in the denominator.
    """
    times = sorted(max(seconds, _LEAST_S) for seconds in proved_s)
    low_s = 10.0 ** math.floor(math.log10(times[0])) if times else 0.1
    high_s = 10.0 ** math.ceil(math.log10(times[-1])) if times else 10.0
    axes = _Axes(low_s, max(high_s, 10 * low_s), n_theorems)
    label = f"{len(times)} of {n_theorems} theorems proved, against the seconds for each"
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" style="width:100%;max-width:{_WIDTH}px" role="img" '
        f'aria-label="{escape(label)}" font-size="12">{_grid(axes)}{_curve(axes, times)}</svg>'
    )


def _grid(axes: _Axes) -> str:
    """Lines and numbers: every power of ten of a second, and five counts."""
    parts = []
    bottom = _HEIGHT - _BOTTOM
    for power in range(round(math.log10(axes.low_s)), round(math.log10(axes.high_s)) + 1):
        x = axes.x(10.0**power)
        parts.append(
            f'<path d="M{x} {_TOP}V{bottom}" stroke="var(--line)"/>'
            f'<text x="{x}" y="{bottom + 16}" text-anchor="middle">{10.0**power:g}</text>'
        )
    for count in sorted({round(axes.n_theorems * share / 4) for share in range(5)}):
        y = axes.y(count)
        parts.append(
            f'<path d="M{_LEFT} {y}H{_WIDTH - _RIGHT}" stroke="var(--line)"/>'
            f'<text x="{_LEFT - 8}" y="{y + 4}" text-anchor="end">{count}</text>'
        )
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    parts.append(
        f'<text x="{middle}" y="{_HEIGHT - 8}" text-anchor="middle">seconds for one theorem</text>'
    )
    return "".join(parts)


def _curve(axes: _Axes, times: Sequence[float]) -> str:
    """The staircase: it rises by one at each proved theorem's time."""
    if not times:
        return ""
    steps = "".join(f"H{axes.x(t)}V{axes.y(i + 1)}" for i, t in enumerate(times))
    start = f"M{axes.x(axes.low_s)} {axes.y(0)}"
    path = f"{start}{steps}H{axes.x(axes.high_s)}"
    return f'<path d="{path}" fill="none" stroke="var(--accent)" stroke-width="2"/>'
