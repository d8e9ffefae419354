prelude
import Init.PropLemmas.Connectives
import Init.PropLemmas.Quantifiers
import Init.PropLemmas.Decidable

/-!
# Lemmas about propositions

What official Lean keeps in the one file `Init.PropLemmas`, in parts.
-/
