"""From informal statements to candidate Lean statements, or to an honest "I don't know"."""
