"""The loss of a training run as a picture: an SVG file that stands alone."""

from collections.abc import Mapping, Sequence

_WIDTH, _HEIGHT = 640, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 16, 16, 44
_LINES = (("loss", "training", "#3366aa"), ("validation_loss", "validation", "#cc6633"))


def loss_curve(metrics: Sequence[Mapping[str, float]]) -> str:
    """An SVG of training and validation loss (natural log, for one token) by update."""
    points = {
        key: [(row["step"], row[key]) for row in metrics if key in row] for key, _, _ in _LINES
    }
    values = [loss for line in points.values() for _, loss in line]
    high = max(values, default=1.0) or 1.0
    last = max((row["step"] for row in metrics), default=1)

    def x(step: float) -> float:
        return round(_LEFT + step / last * (_WIDTH - _LEFT - _RIGHT), 1)

    def y(loss: float) -> float:
        return round(_HEIGHT - _BOTTOM - loss / high * (_HEIGHT - _TOP - _BOTTOM), 1)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        f'width="{_WIDTH}" height="{_HEIGHT}" font-family="sans-serif" font-size="12">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
    ]
    for share in range(5):
        loss, step = high * share / 4, last * share / 4
        parts.append(
            f'<path d="M{_LEFT} {y(loss)}H{_WIDTH - _RIGHT}" stroke="#ddd"/>'
            f'<text x="{_LEFT - 6}" y="{y(loss) + 4}" text-anchor="end">{loss:.2f}</text>'
            f'<text x="{x(step)}" y="{_HEIGHT - _BOTTOM + 16}" text-anchor="middle">{step:g}</text>'
        )
    for i, (key, name, colour) in enumerate(_LINES):
        path = " ".join(f"{x(step)},{y(loss)}" for step, loss in points[key])
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(
            f'<text x="{_WIDTH - _RIGHT}" y="{_TOP + 14 * (i + 1)}" text-anchor="end" '
            f'fill="{colour}">{name}</text>'
        )
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    parts.append(f'<text x="{middle}" y="{_HEIGHT - 8}" text-anchor="middle">updates</text></svg>')
    return "".join(parts) + "\n"
