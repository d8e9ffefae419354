"""From clauses to solver constraints, and the solvers themselves."""
