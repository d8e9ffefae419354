"""Counts as horizontal bars: an inline SVG."""

from collections.abc import Mapping
from html import escape

_WIDTH, _ROW, _LEFT, _RIGHT = 640, 22, 190, 70


def bar_plot(counts: Mapping[str, int], unit: str) -> str:
    """An SVG with a bar for each name, in the order given; `unit` says what is counted."""
    most = max(counts.values(), default=0) or 1
    height = _ROW * len(counts) + 4
    rows = []
    for index, (name, count) in enumerate(counts.items()):
        y = index * _ROW + 4
        width = round((_WIDTH - _LEFT - _RIGHT) * count / most, 1)
        rows.append(
            f'<text x="{_LEFT - 8}" y="{y + 13}" text-anchor="end">{escape(name)}</text>'
            f'<rect x="{_LEFT}" y="{y}" width="{width}" height="{_ROW - 6}" fill="var(--accent)"/>'
            f'<text x="{_LEFT + width + 6}" y="{y + 13}">{count:,}</text>'
        )
    label = f"{sum(counts.values())} {unit} by {len(counts)} names"
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height}" style="width:100%;max-width:{_WIDTH}px" role="img" '
        f'aria-label="{escape(label)}" font-size="12">{"".join(rows)}</svg>'
    )
