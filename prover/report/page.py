"""The frame of every page: one self-contained HTML file with its style inside."""

from html import escape

_STYLE = """
:root { --ink: #1c2733; --dim: #66727f; --line: #d5dbe1; --paper: #ffffff; --soft: #f4f6f8;
  --good: #1a7f4b; --bad: #b3372f; --maybe: #96690a; --accent: #2b62c4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e9ee; --dim: #97a3af; --line: #37424d;
  --paper: #14191f; --soft: #1d242c; --good: #56c98c; --bad: #f08a80; --maybe: #e2b252;
  --accent: #86b0f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 72rem; color: var(--ink);
  background: var(--paper); font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0 .75rem; }
.dim { color: var(--dim); }
.proved { color: var(--good); } .refuted { color: var(--bad); } .undecided { color: var(--maybe); }
.figures { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0; }
.figures div { min-width: 6rem; }
.figures b { display: block; font-size: 1.5rem; font-weight: 600; line-height: 1.2; }
.scroll { overflow: auto; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line);
  vertical-align: top; }
th { background: var(--soft); font-weight: 600; position: sticky; top: 0; }
tr:last-child td { border-bottom: 0; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code, pre, .code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .8125rem; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
svg { display: block; } svg text { fill: var(--ink); }
"""


def page(title: str, body: str, *, style: str = "") -> str:
    """A whole HTML page. `body` and `style` are trusted markup; `title` is plain text."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}{style}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )
