funext n
exact h n
