"""Where each state of a search tree goes on the page: left to right, one row for each leaf."""

from collections.abc import Iterable
from dataclasses import dataclass

from search.tree import EdgeKind, SearchTree, TreeEdge


@dataclass(frozen=True, slots=True)
class PlacedNode:
    """One state to draw: `column` is its depth, `row` (at times a fraction) its height."""

    number: int  # in the search tree
    column: int
    row: float
    parent: int | None
    tactic: str  # what led here from the parent; empty at the root
    on_proof: bool
    closed_by: str  # a tactic that closes this state on its own; empty if none was found


@dataclass(frozen=True, slots=True)
class TreeLayout:
    """The nodes to draw. `n_hidden` states were left out for their number."""

    nodes: tuple[PlacedNode, ...]
    n_rows: int
    n_columns: int
    n_hidden: int


def lay_out(tree: SearchTree, *, n_most: int) -> TreeLayout:
    """Place at most `n_most` states: the proof first, then those expanded first.

    A state that was reached twice hangs where it was first reached, so the drawing is a tree.
    """
    first_edge = _first_edges(tree.edges)
    shown = _chosen(tree, first_edge, n_most)
    proof, closing = _proof(tree, first_edge)
    children: dict[int, list[int]] = {number: [] for number in shown}
    for number in sorted(shown):
        if number in first_edge:
            children[first_edge[number].source].append(number)
    rows, depth = _rows(children)
    nodes = tuple(
        PlacedNode(
            number,
            column=depth[number],
            row=rows[number],
            parent=first_edge[number].source if number in first_edge else None,
            tactic=first_edge[number].tactic if number in first_edge else "",
            on_proof=number in proof,
            closed_by=closing.get(number, ""),
        )
        for number in sorted(shown)
    )
    return TreeLayout(
        nodes,
        n_rows=sum(1 for number in shown if not children[number]),
        n_columns=1 + max(depth.values(), default=0),
        n_hidden=len(tree.states) - len(shown),
    )


def _first_edges(edges: Iterable[TreeEdge]) -> dict[int, TreeEdge]:
    """For each state but the root, the tactic that first reached it."""
    first: dict[int, TreeEdge] = {}
    for edge in edges:
        if edge.target is not None and edge.target != 0:
            first.setdefault(edge.target, edge)
    return first


def _proof(tree: SearchTree, first_edge: dict[int, TreeEdge]) -> tuple[set[int], dict[int, str]]:
    """The states on the way to a closed one, and the tactics that close."""
    closing = {e.source: e.tactic for e in tree.edges if e.kind is EdgeKind.CLOSED}
    on_proof: set[int] = set()
    for number in closing:
        on_proof.update(_way_from_root(number, first_edge))
    return on_proof, closing


def _way_from_root(number: int, first_edge: dict[int, TreeEdge]) -> list[int]:
    way = [number]
    while way[-1] in first_edge:
        way.append(first_edge[way[-1]].source)
    return way


def _chosen(tree: SearchTree, first_edge: dict[int, TreeEdge], n_most: int) -> set[int]:
    """States to draw; with each of them every state on its way from the root."""
    on_proof, _ = _proof(tree, first_edge)
    shown = set(on_proof)
    for number in (*tree.expanded, *range(len(tree.states))):
        way = set(_way_from_root(number, first_edge))
        if len(shown | way) <= n_most:
            shown |= way
    return shown


def _rows(children: dict[int, list[int]]) -> tuple[dict[int, float], dict[int, int]]:
    """Rows (leaves in order, a parent in the middle of its children) and depths.

    Written with a stack of our own: a search may be deeper than Python's.
    """
    rows: dict[int, float] = {}
    depth = {0: 0} if children else {}
    n_leaves = 0
    stack = [(0, False)] if children else []
    while stack:
        number, children_done = stack.pop()
        below = children[number]
        if children_done:
            rows[number] = (rows[below[0]] + rows[below[-1]]) / 2
        elif below:
            stack.append((number, True))
            for child in reversed(below):
                depth[child] = depth[number] + 1
                stack.append((child, False))
        else:
            rows[number] = float(n_leaves)
            n_leaves += 1
    return rows, depth
