"""From syntax to typed terms, by Lean's own rules for coercions, numerals and operators."""
