/-!
# The kernel checks a compiled library again, from nothing

Follows `lean_env/audit/Native.lean`. Its arguments are the library's `.olean` files. Every safe constant goes
through the kernel once more, in an environment that was empty. Prints `replayed`, or ends with the kernel's error.
-/

open Lean

def addSafe (map : Std.HashMap Name ConstantInfo) : List ConstantInfo → Std.HashMap Name ConstantInfo
  | [] => map
  | info :: rest => addSafe (if info.isUnsafe then map else map.insert info.name info) rest

def readAll (map : Std.HashMap Name ConstantInfo) : List String → IO (Std.HashMap Name ConstantInfo)
  | [] => pure map
  | path :: rest => do
    let (data, _) ← readModuleData ⟨path⟩
    readAll (addSafe map data.constants.toList) rest

def main (paths : List String) : IO Unit := do
  let constants ← readAll noEntries paths
  let replayed ← Environment.replay constants (← importLibrary (Array.mkEmpty 0))
  match replayed.find? `Nat.add_comm false with
  | some _ => say "replayed"
  | none => say "the library is missing"
