/-!
# The dependency graph of a compiled library

Follows `lean_env/audit/Native.lean`. Its arguments are the library's `.olean` files. For each constant it
prints one line with tabs: `axiom`, `theorem` or `other`; `safe` or `unsafe`; the name; the names used.
-/

open Lean

def nameText : Name → String
  | .anonymous => ""
  | .str .anonymous part => part
  | .str parent part => nameText parent ++ "." ++ part
  | .num parent n => nameText parent ++ "." ++ toString n

def kindOf (info : ConstantInfo) : String :=
  if info.isAxiom then "axiom" else if info.isTheorem then "theorem" else "other"

def safetyOf (info : ConstantInfo) : String :=
  if info.isUnsafe then "unsafe" else if info.isPartial then "unsafe" else "safe"

def usedBy (info : ConstantInfo) : List Name :=
  match info.value? true with
  | some value => value.getUsedConstants.toList ++ info.type.getUsedConstants.toList
  | none => info.type.getUsedConstants.toList

def line (info : ConstantInfo) : String :=
  (usedBy info).foldl (fun text name => text ++ "\t" ++ nameText name)
    (kindOf info ++ "\t" ++ safetyOf info ++ "\t" ++ nameText info.name)

def sayConstants : List ConstantInfo → IO Unit
  | [] => pure ()
  | info :: rest => do
    say (line info)
    sayConstants rest

def sayModules : List String → IO Unit
  | [] => pure ()
  | path :: rest => do
    let (data, _) ← readModuleData ⟨path⟩
    sayConstants data.constants.toList
    sayModules rest

def main (paths : List String) : IO Unit := sayModules paths
