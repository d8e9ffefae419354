"""The proof search, and nothing that knows what Lean or a neural network is."""
