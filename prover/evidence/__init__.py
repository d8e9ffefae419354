"""What a symbolic method found: the data, its exact check, the finders, the printers to Lean."""
