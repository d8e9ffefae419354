"""The kinds of evidence, by subject: leaves that end a sequent, and nodes that change it."""
