"""Works on `hypotheses ∧ ¬goal`: a contradiction settles the goal."""
