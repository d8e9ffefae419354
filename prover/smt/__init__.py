"""Settles, refutes or questions Lean statements without Lean. Its word alone is never a proof."""
