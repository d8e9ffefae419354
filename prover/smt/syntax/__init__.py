"""From a statement's text to its syntax tree. Knows nothing of types."""
