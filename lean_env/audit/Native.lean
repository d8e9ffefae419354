prelude
import Init
set_option autoImplicit false
set_option linter.all false

/-!
# What the audit needs, for the embedded library

Our core library has no `Lean` package. Each `opaque` below names a function that is already compiled
into Lean's own shared library; the interpreter finds it by the declaration's mangled name. Types
that only native code looks into are opaque here; those that we look into are laid out as Lean's.
With an official toolchain `FromLean.lean` takes this file's place.
-/

/-! ## IO, as the compiler lays it out -/

opaque Void.nonemptyType (σ : Type) : Subtype fun α : Type => Nonempty α := ⟨Nat, ⟨0⟩⟩
/-- The state token of `IO`. The compiler knows it by this unfolding, and erases it. -/
def Void (σ : Type) : Type := (Void.nonemptyType σ).val

inductive EST.Out (ε σ α : Type) where
  | ok : α → Void σ → EST.Out ε σ α
  | error : ε → Void σ → EST.Out ε σ α

def EST (ε σ α : Type) : Type := Void σ → EST.Out ε σ α

/-- A value that only native code looks into. -/
structure NativeObject where
  private address : Nat

instance : Inhabited NativeObject := ⟨⟨0⟩⟩

def IO.RealWorld : Type := Unit
def IO.Error : Type := NativeObject
instance : Inhabited IO.Error := inferInstanceAs (Inhabited NativeObject)

def IO (α : Type) : Type := EST IO.Error IO.RealWorld α

instance : Monad IO where
  pure a := fun token => .ok a token
  bind action next := fun token =>
    match action token with
    | .ok a token => next a token
    | .error e token => .error e token

instance {α : Type} : Inhabited (IO α) := ⟨fun token => .error default token⟩

structure System.FilePath where
  toString : String

@[extern "_"] opaque IO.println (α : Type) (show_ : α → String) (line : α) : IO Unit

/-- Prints one line. -/
def say (line : String) : IO Unit := IO.println String (fun text => text) line

/-! ## Hash maps -/

def Std.HashMap (α β : Type) [BEq α] [Hashable α] : Type := NativeObject

namespace Std.HashMap
variable {α β : Type} [BEq α] [Hashable α]
instance : Inhabited (HashMap α β) := inferInstanceAs (Inhabited NativeObject)
@[extern "_"] opaque emptyWithCapacity (α β : Type) [BEq α] [Hashable α] (capacity : Nat) : HashMap α β
@[extern "_"] opaque insert {α β : Type} [BEq α] [Hashable α] (map : HashMap α β) (key : α) (value : β) : HashMap α β
@[extern "_"] opaque get? {α β : Type} [BEq α] [Hashable α] (map : HashMap α β) (key : α) : Option β
end Std.HashMap

/-! ## Lean's own types -/

@[extern "_"] opaque String.toNat? (text : String) : Option Nat
@[extern "_"] opaque String.toName (text : String) : Lean.Name

namespace Lean

instance : Hashable Name := ⟨Name.hash⟩

def Level : Type := NativeObject
instance : Inhabited Level := inferInstanceAs (Inhabited NativeObject)
@[extern "_"] opaque Level.isZero (level : Level) : Bool

/-- Terms, for taking apart only: the flags and the hash that follow each node's fields in memory
are left out here. -/
inductive Expr where
  | bvar (index : Nat)
  | fvar (id : Name)
  | mvar (id : Name)
  | sort (level : Level)
  | const (name : Name) (levels : List Level)
  | app (function argument : Expr)
  | lam (name : Name) (type body : Expr)
  | forallE (name : Name) (type body : Expr)
  | letE (name : Name) (type value body : Expr)
  | lit (value : NativeObject)
  | mdata (data : NativeObject) (inside : Expr)
  | proj (structure_ : Name) (index : Nat) (inside : Expr)
instance : Inhabited Expr := ⟨.bvar 0⟩
@[extern "_"] opaque Expr.equal (a b : Expr) : Bool
@[extern "_"] opaque Expr.getAppFn (e : Expr) : Expr
@[extern "_"] opaque Expr.getUsedConstants (e : Expr) : Array Name

def ConstantInfo : Type := NativeObject
instance : Inhabited ConstantInfo := inferInstanceAs (Inhabited NativeObject)
namespace ConstantInfo
@[extern "_"] opaque name (info : ConstantInfo) : Name
@[extern "_"] opaque levelParams (info : ConstantInfo) : List Name
@[extern "_"] opaque type (info : ConstantInfo) : Expr
@[extern "_"] opaque value? (info : ConstantInfo) (allowOpaque : Bool) : Option Expr
@[extern "_"] opaque isUnsafe (info : ConstantInfo) : Bool
@[extern "_"] opaque isPartial (info : ConstantInfo) : Bool
@[extern "_"] opaque isAxiom (info : ConstantInfo) : Bool
@[extern "_"] opaque isTheorem (info : ConstantInfo) : Bool
@[extern "_"] opaque isDefinition (info : ConstantInfo) : Bool
@[extern "_"] opaque isInductive (info : ConstantInfo) : Bool
@[extern "_"] opaque isCtor (info : ConstantInfo) : Bool
end ConstantInfo

def EnvExtensionEntry : Type := NativeObject
/-- The address of a mapped file, boxed; never used. -/
def CompactedRegion : Type := NativeObject
def Environment : Type := NativeObject
instance : Inhabited Environment := inferInstanceAs (Inhabited NativeObject)

structure Import where
  module : Name
  importAll : Bool
  isExported : Bool
  isMeta : Bool

structure ModuleData where
  isModule : Bool
  imports : Array Import
  constNames : Array Name
  constants : Array ConstantInfo
  extraConstNames : Array Name
  entries : Array (Prod Name (Array EnvExtensionEntry))

structure Position where
  line : Nat
  column : Nat

structure DeclarationRange where
  pos : Position
  charUtf16 : Nat
  endPos : Position
  endCharUtf16 : Nat

structure DeclarationRanges where
  range : DeclarationRange
  selectionRange : DeclarationRange

def Options : Type := NativeObject
instance : Inhabited Options := inferInstanceAs (Inhabited NativeObject)
@[extern "_"] opaque Options.empty : Options

@[extern "_"] opaque readModuleData (path : System.FilePath) : IO (Prod ModuleData CompactedRegion)
/-- How much of each module to load. -/
inductive OLeanLevel where
  | exported | server | «private»

@[extern "_"] opaque importModules (imports : Array Import) (options : Options) (trustLevel : UInt32)
  (plugins : Array System.FilePath) (leakEnv loadExts : Bool) (level : OLeanLevel) (artifacts : NativeObject) :
  IO Environment
@[extern "_"] opaque Environment.find? (env : Environment) (name : Name) (skipRealize : Bool) : Option ConstantInfo
@[extern "_"] opaque Environment.replay (constants : Std.HashMap Name ConstantInfo) (env : Environment) : IO Environment
@[extern "_"] opaque Name.isPrefixOf (short long : Name) : Bool
@[extern "_"] opaque privateToUserName? (name : Name) : Option Name
end Lean

open Lean

/-- The environment with exactly these modules imported; none of their code runs.
`⟨1⟩` is the memory layout of an empty `NameMap`. -/
def importLibrary (imports : Array Import) : IO Environment :=
  importModules imports Options.empty (UInt32.ofNatLT 0 (of_decide_eq_true rfl)) (Array.mkEmpty 0) false false .«private» ⟨1⟩

def noEntries {α : Type} : Std.HashMap Name α := Std.HashMap.emptyWithCapacity Name α 64

/-- The immediate subterms, if `a` and `b` are nodes of one kind that have some. -/
def subterms : Expr → Expr → Option (List (Prod Expr Expr))
  | .app f a, .app g b => some [(f, g), (a, b)]
  | .lam _ t a, .lam _ u b => some [(t, u), (a, b)]
  | .forallE _ t a, .forallE _ u b => some [(t, u), (a, b)]
  | .letE _ t v a, .letE _ u w b => some [(t, u), (v, w), (a, b)]
  | .mdata _ a, .mdata _ b => some [(a, b)]
  | .proj s i a, .proj t j b => if s == t && Nat.beq i j then some [(a, b)] else none
  | _, _ => none
