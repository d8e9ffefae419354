import Lean
/-!
# What the audit needs, from an official toolchain

Takes the place of `Native.lean`. The audit itself is the same text.
-/

open Lean

/-- Prints one line. -/
def say (line : String) : IO Unit := IO.println line

/-- The environment with exactly these modules imported; none of their code runs. -/
def importLibrary (imports : Array Import) : IO Environment := importModules imports {} 0

def noEntries {α : Type} : Std.HashMap Name α := {}

/-- The immediate subterms, if `a` and `b` are nodes of one kind that have some. -/
def subterms : Expr → Expr → Option (List (Prod Expr Expr))
  | .app f a, .app g b => some [(f, g), (a, b)]
  | .lam _ t a _, .lam _ u b _ => some [(t, u), (a, b)]
  | .forallE _ t a _, .forallE _ u b _ => some [(t, u), (a, b)]
  | .letE _ t v a _, .letE _ u w b _ => some [(t, u), (v, w), (a, b)]
  | .mdata _ a, .mdata _ b => some [(a, b)]
  | .proj s i a, .proj t j b => if s == t && Nat.beq i j then some [(a, b)] else none
  | _, _ => none
