"""The search for one proof as a page: states and tactics in SVG, details on a click."""

import json
from collections import defaultdict
from html import escape

from prover.report.page import page
from prover.report.tree_layout import PlacedNode, TreeLayout, lay_out
from search.tree import EdgeKind, SearchTree, TreeEdge

N_MOST_STATES = 300
_N_MOST_REFUSED = 60  # refused tactics listed for one state

_BOX_W, _BOX_H = 230, 30
_GAP_W, _ROW_H = 170, 52
_CHARACTER_W = 7.3  # of the 12 px monospace font

_STYLE = """
#tree { max-height: 70vh; }
#tree rect { fill: var(--soft); stroke: var(--line); }
#tree .proof rect { stroke: var(--good); stroke-width: 2; }
#tree .chosen rect { stroke: var(--accent); stroke-width: 3; }
#tree g.node { cursor: pointer; }
#tree path { fill: none; stroke: var(--line); stroke-width: 1.5; }
#tree path.proof { stroke: var(--good); stroke-width: 2.5; }
#tree text { font: 12px ui-monospace, "DejaVu Sans Mono", monospace; }
#tree text.tactic { fill: var(--dim); } #tree text.tactic.proof, #tree text.qed
  { fill: var(--good); font-weight: 600; }
#detail { margin-top: 1rem; } #detail pre + pre { margin-top: .5rem; }
#tried td { white-space: pre-wrap; overflow-wrap: anywhere; }
#tried td:first-child { min-width: 10rem; width: 30%; }
"""

_SCRIPT = """
const states = JSON.parse(document.getElementById('states').textContent);
const put = (id, text) => { document.getElementById(id).textContent = text; };
function choose(number) {
  document.querySelectorAll('#tree .chosen').forEach(g => g.classList.remove('chosen'));
  document.querySelector(`#tree g[data-state="${number}"]`).classList.add('chosen');
  const state = states[number];
  put('name', `State ${number}`); put('goals', state.goals); put('summary', state.summary);
  const table = document.getElementById('tried'); table.replaceChildren();
  for (const [tactic, what] of state.tried) {
    const row = table.insertRow();
    for (const [text, style] of [[tactic, 'code'], [what, '']]) {
      const cell = row.insertCell(); cell.textContent = text; cell.className = style;
    }
  }
}
document.querySelectorAll('#tree g.node').forEach(g => {
  g.addEventListener('click', () => choose(g.dataset.state));
  g.addEventListener('keydown', event => { if (event.key === 'Enter') choose(g.dataset.state); });
});
if (states[0]) choose(0);
"""


def tree_page(tree: SearchTree, *, name: str, summary: str) -> str:
    """One self-contained HTML page that draws `tree`; `summary` is a line of plain text."""
    layout = lay_out(tree, n_most=N_MOST_STATES)
    hidden = f" {layout.n_hidden:,} more states are not drawn." if layout.n_hidden else ""
    states = json.dumps(_details(tree, layout), ensure_ascii=False).replace("<", "\\u003c")
    body = (
        f'<h1>{escape(name)}</h1>\n<p class="dim">{escape(summary)}{hidden} '
        "The proof is green. Click a state to see it whole, with every tactic tried there.</p>\n"
        f'<div class="scroll" id="tree">{_svg(layout, tree)}</div>\n'
        '<div id="detail"><h2 id="name"></h2><pre id="goals"></pre>'
        '<p class="dim" id="summary"></p>'
        '<div class="scroll"><table id="tried"></table></div></div>\n'
        f'<script type="application/json" id="states">{states}</script>\n'
        f"<script>{_SCRIPT}</script>"
    )
    return page(f"Search for {name}", body, style=_STYLE)


def _svg(layout: TreeLayout, tree: SearchTree) -> str:
    width = layout.n_columns * (_BOX_W + _GAP_W) + 20
    height = max(layout.n_rows, 1) * _ROW_H + 20
    placed = {node.number: node for node in layout.nodes}
    lines = "".join(
        _line(placed[node.parent], node) for node in layout.nodes if node.parent is not None
    )
    boxes = "".join(_box(node, tree) for node in layout.nodes)
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" '
        f'aria-label="Search tree of {len(layout.nodes)} states">{lines}{boxes}</svg>'
    )


def _corner(node: PlacedNode) -> tuple[float, float]:
    """The upper left corner of a node's box."""
    return 10 + node.column * (_BOX_W + _GAP_W), 10 + node.row * _ROW_H


def _line(parent: PlacedNode, child: PlacedNode) -> str:
    x0, y0 = _corner(parent)
    x1, y1 = _corner(child)
    x0, y0, y1 = x0 + _BOX_W, y0 + _BOX_H / 2, y1 + _BOX_H / 2
    style = "proof" if child.on_proof else ""
    bend = x0 + 22
    return (
        f'<path class="{style}" d="M{x0} {y0:.1f}C{bend} {y0:.1f} {x0} {y1:.1f} {bend} {y1:.1f}'
        f'H{x1}"/><text class="tactic {style}" x="{bend + 4}" y="{y1 - 5:.1f}">'
        f"{_clipped(child.tactic, _GAP_W - 30)}<title>{escape(child.tactic)}</title></text>"
    )


def _box(node: PlacedNode, tree: SearchTree) -> str:
    x, y = _corner(node)
    goals = tree.states[node.number].goals
    more = f" (+{len(goals) - 1})" if len(goals) > 1 else ""
    text = f"⊢ {goals[0].target}" if goals else "no goals"
    label = _clipped(text, _BOX_W - 16 - _CHARACTER_W * len(more)) + more
    qed = (
        f'<text class="qed" x="{x + 8}" y="{y + _BOX_H + 13:.1f}">'
        f"{_clipped(node.closed_by, _BOX_W - 20)} ∎<title>{escape(node.closed_by)}</title></text>"
        if node.closed_by
        else ""
    )
    return (
        f'<g class="node {"proof" if node.on_proof else ""}" data-state="{node.number}" '
        f'tabindex="0"><rect x="{x}" y="{y:.1f}" width="{_BOX_W}" height="{_BOX_H}" rx="5"/>'
        f'<text x="{x + 8}" y="{y + 19:.1f}">{label}</text>{qed}</g>'
    )


def _clipped(text: str, width: float) -> str:
    """As much of `text`, on one line and escaped, as fits into `width` pixels."""
    line = " ".join(text.split())
    n_most = int(width / _CHARACTER_W)
    return escape(line if len(line) <= n_most else line[: n_most - 1] + "…")


def _details(tree: SearchTree, layout: TreeLayout) -> dict[int, dict[str, object]]:
    """What a click on a state shows."""
    tried: dict[int, list[TreeEdge]] = defaultdict(list)
    for edge in tree.edges:
        tried[edge.source].append(edge)
    return {
        node.number: {
            "goals": str(tree.states[node.number]) or "no goals",
            "summary": _summary(tried[node.number]),
            "tried": [[edge.tactic, _end(edge)] for edge in _worth_listing(tried[node.number])],
        }
        for node in layout.nodes
    }


def _summary(edges: list[TreeEdge]) -> str:
    counts = {kind: sum(edge.kind is kind for edge in edges) for kind in EdgeKind}
    said = [f"{n} {kind.value.replace('_', ' ')}" for kind, n in counts.items() if n]
    return f"{len(edges)} tactics tried: {', '.join(said)}" if edges else "never expanded"


def _worth_listing(edges: list[TreeEdge]) -> list[TreeEdge]:
    """What led somewhere first, then as many of the others as a reader can bear."""
    led = [e for e in edges if e.kind not in (EdgeKind.REJECTED, EdgeKind.TIMED_OUT)]
    return led + [e for e in edges if e not in led][:_N_MOST_REFUSED]


def _end(edge: TreeEdge) -> str:
    """What became of one tactic, in words."""
    ends = {
        EdgeKind.ADVANCED: f"led to state {edge.target}",
        EdgeKind.MERGED: f"led to state {edge.target}, which was known",
        EdgeKind.CLOSED: "closed the goal",
        EdgeKind.REJECTED: edge.message,
        EdgeKind.TIMED_OUT: edge.message,
    }
    return ends[edge.kind]
