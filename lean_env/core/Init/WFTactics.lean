prelude
import Init.WF

/-!
# Gadgets of the termination checker

The tactics themselves (`decreasing_tactic`, `decreasing_with`, `decreasing_trivial`, `clean_wf`) are
bound in `Init.Bindings`.
-/

set_option autoImplicit false

universe u

/-- Marks a parameter of a function during the elaboration of well-founded recursion. -/
def wfParam {α : Sort u} (a : α) : α := a
