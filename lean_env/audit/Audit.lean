/-!
# The audit

Judges a compiled proof from outside: this program never runs any of the candidate's code, it only
reads what the compiler wrote. It follows a header: `Native.lean` with the embedded library,
`FromLean.lean` with an official toolchain. Its arguments are

    NONCE CHALLENGE.olean SOLUTION.olean [NAME LINE COLUMN ...]

CHALLENGE is the question with `sorry` in it, SOLUTION the same text with the proof in its place.
With NAME, the theorem of that name must be answered, and its declaration must reach to the place
that is given, where the proof's text ends. Several such theorems must not rest on each other:
they only share a file. Without any, every theorem that is open in CHALLENGE must be answered.

Each line that it prints begins with NONCE, which the candidate cannot know. A line `finding` says
what is wrong. `done` comes last: without it nothing has been decided.
-/

open Lean

namespace Audit

/-! ## Lists: of our own, so that the program leans on little of the library that it judges with -/

def anyOf {α : Type} (list : List α) (p : α → Bool) : Bool :=
  match list with
  | [] => false
  | a :: rest => p a || anyOf rest p

def select {α β : Type} (list : List α) (f : α → Option β) : List β :=
  match list with
  | [] => []
  | a :: rest =>
    match f a with
    | some b => b :: select rest f
    | none => select rest f

def isPresent {α : Type} : Option α → Bool
  | some _ => true
  | none => false

def isOneOf (names : List Name) (name : Name) : Bool := anyOf names fun other => other == name

/-! ## What the compiler wrote -/

abbrev Constants := Std.HashMap Name ConstantInfo

/-- A compiled file: its declarations in order, by name, and where each stands in the text. -/
structure Compiled where
  data : ModuleData
  declared : List ConstantInfo
  byName : Constants

def indexByName (map : Constants) : List ConstantInfo → Constants
  | [] => map
  | info :: rest => indexByName (map.insert info.name info) rest

def load (path : String) : IO Compiled := do
  let (data, _) ← readModuleData ⟨path⟩
  let declared := data.constants.toList
  return { data, declared, byName := indexByName noEntries declared }

/-! ## Findings -/

/-- Something is wrong with the solution. -/
structure Finding where
  kind : String
  about : Name
  detail : String

def nameText : Name → String
  | .anonymous => ""
  | .str .anonymous part => part
  | .str parent part => nameText parent ++ "." ++ part
  | .num parent _ => nameText parent ++ ".#"

/-- The name as its author wrote it: a private name without the module that it is private to. -/
def userName (name : Name) : Name :=
  match privateToUserName? name with
  | some plain => plain
  | none => name

def shown (name : Name) : String := nameText (userName name)

def report (nonce : String) : List Finding → IO Unit
  | [] => pure ()
  | finding :: rest => do
    say (nonce ++ " finding " ++ finding.kind ++ " " ++ shown finding.about ++ "\t" ++ finding.detail)
    report nonce rest

/-! ## Equality -/

def sameNames : List Name → List Name → Bool
  | [], [] => true
  | a :: as, b :: bs => a == b && sameNames as bs
  | _, _ => false

def sameValue : Option Expr → Option Expr → Bool
  | none, none => true
  | some a, some b => a.equal b
  | _, _ => false

def sameType (a b : ConstantInfo) : Bool :=
  sameNames a.levelParams b.levelParams && a.type.equal b.type

def sameKind (a b : ConstantInfo) : Bool :=
  a.isAxiom == b.isAxiom && a.isTheorem == b.isTheorem && a.isDefinition == b.isDefinition
    && a.isInductive == b.isInductive && a.isCtor == b.isCtor
    && a.isUnsafe == b.isUnsafe && a.isPartial == b.isPartial

/-- The same declaration: kind, universes, type and value, compared as terms and not as text. -/
def sameConstant (a b : ConstantInfo) : Bool :=
  sameKind a b && sameType a b && sameValue (a.value? true) (b.value? true)

def sameImports : List Import → List Import → Bool
  | [], [] => true
  | a :: as, b :: bs =>
    a.module == b.module && a.importAll == b.importAll && a.isExported == b.isExported
      && a.isMeta == b.isMeta && sameImports as bs
  | _, _ => false

/-! ## The theorems in question -/

def isUnder (targets : List Name) (name : Name) : Bool :=
  anyOf targets fun target => target.isPrefixOf name || (userName target).isPrefixOf (userName name)

/-- The names in the type and in the value. -/
def usedBy (info : ConstantInfo) : List Name :=
  match info.value? true with
  | some value => value.getUsedConstants.toList ++ info.type.getUsedConstants.toList
  | none => info.type.getUsedConstants.toList

/-- The declarations that an author calls `name`. -/
def called (file : Compiled) (name : Name) : List Name :=
  select file.declared fun info =>
    if info.name == name || userName info.name == name then some info.name else none

/-- The declarations that have a `sorry` of their own. -/
def openIn (challenge : Compiled) : List Name :=
  select challenge.declared fun info =>
    if isOneOf (usedBy info) `sorryAx then some info.name else none

def isTheorem (file : Compiled) (name : Name) : Bool :=
  match file.byName.get? name with
  | some info => info.isTheorem
  | none => false

/-! ## Check: the statement is the one that was asked -/

/-- A place where any proof may stand: `sorry` for a proposition, or a lemma that Lean set aside
from the declaration `target`. The term around it fixes what it must prove. -/
def isHole (challenge : Compiled) (target : Name) (e : Expr) : Bool :=
  match e.getAppFn with
  | .const name [level] => name == `sorryAx && level.isZero || isTheorem challenge name && isUnder [target] name
  | .const name _ => isTheorem challenge name && isUnder [target] name
  | _ => false

/-- The same term but for its proofs; `a` is a part of the value that `target` has in the challenge. -/
partial def sameButForProofs (challenge : Compiled) (target : Name) (a b : Expr) : Bool :=
  if a.equal b || isHole challenge target a then true else
  match subterms a b with
  | some pairs => !anyOf pairs fun (a, b) => !sameButForProofs challenge target a b
  | none => false

/-- How an open declaration was changed beyond its proofs, if it was. -/
def changedTarget (challenge : Compiled) (asked found : ConstantInfo) : Option String :=
  if !sameKind asked found then some "is another kind of declaration in the solution"
  else if !sameType asked found then some "has another statement in the solution"
  else if asked.isTheorem then none
  else match asked.value? true, found.value? true with
  | some a, some b =>
    if sameButForProofs challenge asked.name a b then none
    else some "is a definition, and more than its proofs are different in the solution"
  | _, _ => some "has no value"

/-- Everything the challenge declares, targets apart, is declared alike in the solution. -/
def changedContext (challenge solution : Compiled) (targets : List Name) : List Finding :=
  select challenge.declared fun asked =>
    if isUnder targets asked.name && !isOneOf targets asked.name then none else
    let changed (detail : String) : Option Finding := some ⟨"statement_changed", asked.name, detail⟩
    match solution.byName.get? asked.name with
    | none => changed "is missing from the solution"
    | some found =>
      if isOneOf targets asked.name then
        match changedTarget challenge asked found with
        | some detail => changed detail
        | none => none
      else if sameConstant asked found then none
      else changed "is declared otherwise in the solution"

/-- The parts of a statement that the elaborator set aside (`target.match_1` and such) are alike.
Follows what the types of the targets mention, through the challenge's own declarations. -/
partial def changedParts (challenge solution : Compiled) (seen : Std.HashMap Name Unit) : List Name → List Finding
  | [] => []
  | name :: rest =>
    if isPresent (seen.get? name) then changedParts challenge solution seen rest else
    let seen := seen.insert name ()
    match challenge.byName.get? name with
    | none => changedParts challenge solution seen rest  -- the library's
    | some asked =>
      let others := changedParts challenge solution seen (usedBy asked ++ rest)
      match solution.byName.get? name with
      | some found =>
        if sameConstant asked found then others
        else ⟨"statement_changed", name, "is a part of the statement, declared otherwise in the solution"⟩ :: others
      | none => ⟨"statement_changed", name, "is a part of the statement, missing from the solution"⟩ :: others

def partsOfTypes (challenge : Compiled) : List Name → List Name
  | [] => []
  | target :: rest =>
    let others := partsOfTypes challenge rest
    match challenge.byName.get? target with
    | some info => info.type.getUsedConstants.toList ++ others
    | none => others

/-! ## Check: nothing but the proof was added -/

def belongs (known : Name → Bool) : Name → Bool
  | .anonymous => false
  | .str parent _ => known parent || belongs known parent
  | .num parent _ => known parent || belongs known parent

/-- New declarations are theorems and definitions that Lean names under something known. -/
def strangers (challenge solution : Compiled) (library : Environment) : List Finding :=
  let known (name : Name) : Bool :=
    isPresent (challenge.byName.get? name) || isPresent (library.find? name false)
      || anyOf challenge.declared fun info => userName info.name == name
  select solution.declared fun info =>
    if isPresent (challenge.byName.get? info.name) then none else
    let strange (detail : String) : Option Finding := some ⟨"not_confined", info.name, detail⟩
    if info.isAxiom then strange "is a new axiom"
    else if info.isUnsafe || info.isPartial then strange "is new and unsafe or partial"
    else if !(info.isTheorem || info.isDefinition) then strange "is new, and neither theorem nor definition"
    else if belongs known (userName info.name) then none
    else strange "is a new declaration"

/-- Extensions in which a proof has no business: syntax, elaborators, native code, instances. -/
def guarded : List String :=
  ["parserExtension", "macroAttribute", "termElabAttribute", "tacticElabAttribute", "commandElabAttribute",
   "appUnexpanderAttribute", "delabAttribute", "instanceExtension", "defaultInstanceExtension", "classExtension",
   "structureExt", "simpExtension", "simprocExtension", "simprocDeclExt", "attributeExtension", "aliasExtension",
   "implementedByAttr", "externAttr", "exportAttr", "regularInitAttr", "builtinInitAttr", "unificationHintExtension",
   "customEliminatorExt", "noncomputableExt", "protectedExt", "docStringExt", "moduleDocExt"]

def isGuarded : Name → Bool
  | .str _ last => anyOf guarded fun name => name == last
  | _ => false

def entryCount (file : Compiled) (extension : Name) : Nat :=
  let rec count : List (Prod Name (Array EnvExtensionEntry)) → Nat
    | [] => 0
    | (name, entries) :: rest => if name == extension then entries.size else count rest
  count file.data.entries.toList

def tamperings (challenge solution : Compiled) : List Finding :=
  select solution.data.entries.toList fun (name, _) =>
    if isGuarded name && !(entryCount challenge name == entryCount solution name) then
      some ⟨"not_confined", name, "the proof registers something here"⟩
    else none

/-- The place where the declaration `target` ends in the text. -/
unsafe def endOf (file : Compiled) (target : Name) : Option Position :=
  let rec search : List EnvExtensionEntry → Option Position
    | [] => none
    | entry :: rest =>
      let (name, ranges) : Prod Name DeclarationRanges := unsafeCast entry
      if name == target then some ranges.range.endPos else search rest
  let rec find : List (Prod Name (Array EnvExtensionEntry)) → Option Position
    | [] => none
    | (name, entries) :: rest => if name == `Lean.declRangeExt then search entries.toList else find rest
  find file.data.entries.toList

def reaches (place wanted : Position) : Bool :=
  Nat.ble (wanted.line + 1) place.line || (Nat.beq wanted.line place.line && Nat.ble wanted.column place.column)

/-- A theorem that is asked by name, and the place that its declaration must reach. -/
structure Asked where
  name : Name
  place : Position

unsafe def unconfined (solution : Compiled) (wanted : Position) : List Name → List Finding
  | [] => []
  | target :: rest =>
    let others := unconfined solution wanted rest
    match endOf solution target with
    | none => ⟨"not_confined", target, "the declaration has no place in the text"⟩ :: others
    | some place =>
      if reaches place wanted then others
      else ⟨"not_confined", target, "the declaration ends before the proof's text does"⟩ :: others

/-! ## Check: axioms -/

structure Walk where
  seen : Std.HashMap Name Unit
  axioms : List Name

/-- Every axiom that the declarations `todo` rest on. The solution's own come before the library's. -/
partial def collectAxioms (solution : Compiled) (library : Environment) (walk : Walk) : List Name → Walk
  | [] => walk
  | name :: rest =>
    if isPresent (walk.seen.get? name) then collectAxioms solution library walk rest else
    let walk := { walk with seen := walk.seen.insert name () }
    let found :=
      match solution.byName.get? name with
      | some info => some info
      | none => library.find? name false
    match found with
    | none => collectAxioms solution library { walk with axioms := name :: walk.axioms } rest
    | some info =>
      let walk := if info.isAxiom then { walk with axioms := name :: walk.axioms } else walk
      collectAxioms solution library walk (usedBy info ++ rest)

/-- The declarations of the file that `todo` rest on. What the library declares rests on none. -/
partial def ownUses (solution : Compiled) (seen : Std.HashMap Name Unit) : List Name → Std.HashMap Name Unit
  | [] => seen
  | name :: rest =>
    if isPresent (seen.get? name) then ownUses solution seen rest else
    match solution.byName.get? name with
    | some info => ownUses solution (seen.insert name ()) (usedBy info ++ rest)
    | none => ownUses solution seen rest

/-- The targets that rest on another one, which was asked apart. -/
def entangled (solution : Compiled) (targets : List Name) : List Finding :=
  select targets fun target =>
    let uses := ownUses solution noEntries [target]
    if anyOf targets fun other => !(other == target) && isPresent (uses.get? other) then
      some ⟨"not_confined", target, "rests on another theorem that is checked with it"⟩
    else none

/-- The three axioms of Lean's logic, as the library declares them. -/
def isStandard (solution : Compiled) (name : Name) : Bool :=
  (name == `propext || name == `Classical.choice || name == `Quot.sound)
    && !isPresent (solution.byName.get? name)

def axiomFinding (solution : Compiled) (target name : Name) : Option Finding :=
  if isStandard solution name then none
  else if name == `sorryAx then some ⟨"uses_sorry", target, "rests on sorry"⟩
  else some ⟨"forbidden_axiom", target, "rests on " ++ nameText name⟩

/-- Whether a `sorry` stands between the declaration and its proof. -/
def isOpen (challenge : Compiled) (library : Environment) (target : Name) : Bool :=
  isOneOf (collectAxioms challenge library { seen := noEntries, axioms := [] } [target]).axioms `sorryAx

/-- Names that the kernel knows: it computes with them, or builds on what they mean. A file that
declares one does not stand on the library, and could make the kernel contradict itself. -/
def kernelWords : List Name :=
  [`Nat, `Nat.succ, `Nat.add, `Nat.sub, `Nat.mul, `Nat.div, `Nat.mod, `Nat.gcd, `Nat.beq, `Nat.ble, `Nat.land,
   `Nat.lor, `Nat.xor, `Nat.shiftLeft, `Nat.shiftRight, `Nat.pow, `Nat.log2, `Bool, `Eq, `Quot, `String, `Char,
   `List, `String.ofList, `String.mk, `Char.ofNat, `Lean.reduceBool, `Lean.reduceNat]

end Audit

open Audit

def sayAll (nonce label : String) : List Name → IO Unit
  | [] => pure ()
  | name :: rest => do
    say (nonce ++ " " ++ label ++ " " ++ shown name)
    sayAll nonce label rest

def sayAxioms (nonce : String) (target : Name) : List Name → IO Unit
  | [] => pure ()
  | name :: rest => do
    say (nonce ++ " axiom " ++ nameText name ++ " " ++ shown target)
    sayAxioms nonce target rest

/-- Check the axioms of each target; print those that are allowed. -/
def auditAxioms (nonce : String) (solution : Compiled) (library : Environment) : List Name → IO Unit
  | [] => pure ()
  | target :: rest => do
    let walk : Walk := { seen := noEntries, axioms := [] }
    let axioms := (collectAxioms solution library walk [target]).axioms
    report nonce (select axioms (axiomFinding solution target))
    sayAxioms nonce target (select axioms fun name => if isStandard solution name then some name else none)
    auditAxioms nonce solution library rest

/-- After the replay, each target is there with the type that was asked. -/
def auditReplayed (nonce : String) (challenge : Compiled) (replayed : Environment) : List Name → IO Unit
  | [] => pure ()
  | target :: rest => do
    let missing := [⟨"kernel_refused", target, "is not what the kernel was given"⟩]
    match challenge.byName.get? target, replayed.find? target false with
    | some asked, some found => report nonce (if sameType asked found then [] else missing)
    | _, _ => report nonce missing
    auditReplayed nonce challenge replayed rest

unsafe def reportEndings (nonce : String) (challenge solution : Compiled) : List Asked → IO Unit
  | [] => pure ()
  | asked :: rest => do
    report nonce (unconfined solution asked.place (called challenge asked.name))
    reportEndings nonce challenge solution rest

/-- Everything that is checked before the kernel replay. -/
unsafe def auditDeclarations (nonce : String) (challenge solution : Compiled) (library : Environment)
    (targets : List Name) (asked : List Asked) : IO Unit := do
  report nonce (changedContext challenge solution targets)
  report nonce (changedParts challenge solution noEntries (partsOfTypes challenge targets))
  report nonce (strangers challenge solution library)
  report nonce (tamperings challenge solution)
  reportEndings nonce challenge solution asked
  if !asked.isEmpty then report nonce (entangled solution targets) else pure ()
  auditAxioms nonce solution library targets

/-- Why this program cannot judge the pair, if it cannot. -/
def obstacle (challenge solution : Compiled) (library : Environment) (targets : List Name) (asked : List Asked) :
    Option String :=
  if challenge.data.isModule || solution.data.isModule then some "the file uses Lean's module system"
  else if anyOf (challenge.declared ++ solution.declared) (fun info => isOneOf kernelWords info.name) then
    some "the file declares a name that Lean's kernel computes with by rules of its own"
  else if !anyOf targets (isOpen challenge library)
      || anyOf asked (fun one => !anyOf (called challenge one.name) (isOpen challenge library)) then
    some "the question leaves nothing of that name open"
  else none

def allCalled (challenge : Compiled) : List Asked → List Name
  | [] => []
  | one :: rest => called challenge one.name ++ allCalled challenge rest

unsafe def audit (nonce challengePath solutionPath : String) (asked : List Asked) : IO Unit := do
  let challenge ← load challengePath
  let solution ← load solutionPath
  let targets := if asked.isEmpty then openIn challenge else allCalled challenge asked
  sayAll nonce "target" targets
  let library ← importLibrary challenge.data.imports
  if !sameImports challenge.data.imports.toList solution.data.imports.toList then
    report nonce [⟨"statement_changed", .anonymous, "the solution imports something else"⟩]
  else match obstacle challenge solution library targets asked with
  | some reason => say (nonce ++ " unsupported " ++ reason)
  | none =>
    auditDeclarations nonce challenge solution library targets asked
    say (nonce ++ " replaying")
    let replayed ← Environment.replay solution.byName library
    auditReplayed nonce challenge replayed targets
    say (nonce ++ " done")

def readAsked : List String → Option (List Asked)
  | [] => some []
  | name :: line :: column :: rest =>
    match line.toNat?, column.toNat?, readAsked rest with
    | some line, some column, some others => some (⟨name.toName, ⟨line, column⟩⟩ :: others)
    | _, _, _ => none
  | _ => none

unsafe def main (arguments : List String) : IO Unit := do
  match arguments with
  | nonce :: challenge :: solution :: rest =>
    match readAsked rest with
    | some asked => audit nonce challenge solution asked
    | none => say "usage: after the files a NAME, a LINE and a COLUMN for each theorem"
  | _ => say "usage: Audit.lean NONCE CHALLENGE.olean SOLUTION.olean [NAME LINE COLUMN ...]"
