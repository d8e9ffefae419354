"""Where conjectures come from: one file for each family."""
