prelude
import Init.Prelude.Syntax

/-!
# Parser descriptions and the monad of macros

Their layout is that of the compiled library.
-/

set_option autoImplicit false
set_option linter.all false

universe u v w u₁ u₂ u₃

open BEq (beq)
open HAdd (hAdd)
open HSub (hSub)
open HMul (hMul)
open HPow (hPow)
open HAppend (hAppend)

namespace Lean

/-- Descriptions of parsers, which the elaborator compiles. -/
inductive ParserDescr where
  | const (name : Name)
  | unary (name : Name) (p : ParserDescr)
  | binary (name : Name) (p₁ p₂ : ParserDescr)
  | node (kind : SyntaxNodeKind) (prec : Nat) (p : ParserDescr)
  | trailingNode (kind : SyntaxNodeKind) (prec lhsPrec : Nat) (p : ParserDescr)
  | symbol (val : String)
  | nonReservedSymbol (val : String) (includeIdent : Bool)
  | cat (catName : Name) (rbp : Nat)
  | parser (declName : Name)
  | nodeWithAntiquot (name : String) (kind : SyntaxNodeKind) (p : ParserDescr)
  | sepBy (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  | sepBy1 (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  | unicodeSymbol (val asciiVal : String) (preserveForPP : Bool)

instance : Inhabited ParserDescr where default := ParserDescr.symbol ""

/-- Descriptions of parsers that follow a term. -/
abbrev TrailingParserDescr := ParserDescr

/-- Numbers that keep names of different macro calls apart. -/
abbrev MacroScope := Nat

abbrev reservedMacroScope := 0

abbrev firstFrontendMacroScope := 1

/-- Monads with a current place in the source. -/
class MonadRef (m : Type → Type) where
  getRef : m Syntax
  withRef {α} : Syntax → m α → m α

export MonadRef (getRef)

instance (m n : Type → Type) [MonadLift m n] [MonadRef m] [Pure n] : MonadRef (ReaderT Unit n) where
  getRef := fun _ => MonadLift.monadLift (MonadRef.getRef : m _)
  withRef _ x := x

/-- Monads that can quote syntax. -/
class MonadQuotation (m : Type → Type) extends MonadRef m where
  getCurrMacroScope : m MacroScope
  getContext : m Name
  withFreshMacroScope {α : Type} : m α → m α

export MonadQuotation (getCurrMacroScope withFreshMacroScope)

@[inline] def MonadRef.mkInfoFromRefPos {m : Type → Type} [Monad m] [MonadRef m] : m SourceInfo :=
  bind getRef fun ref => pure (SourceInfo.fromRef ref)

@[extern "l_Lean_addMacroScope"] opaque addMacroScope (mainModule : Name) (n : Name)
    (scp : MacroScope) : Name

@[inline] def MonadQuotation.addMacroScope {m : Type → Type} [MonadQuotation m] [Monad m] (n : Name)
    : m Name :=
  bind MonadQuotation.getContext fun mainModule =>
    bind getCurrMacroScope fun scp => pure (Lean.addMacroScope mainModule n scp)

namespace Macro

opaque MethodsRefPointed : PLift (Nonempty Unit) := ⟨⟨()⟩⟩

def MethodsRef : Type := Unit

/-- What a macro can read. -/
structure Context where
  methods : MethodsRef
  quotContext : Name
  currMacroScope : MacroScope
  currRecDepth : Nat := 0
  maxRecDepth : Nat := 512
  ref : Syntax

/-- How a macro can fail. -/
inductive Exception where
  | error : Syntax → String → Exception
  | unsupportedSyntax : Exception

/-- What a macro can change. -/
structure State where
  macroScope : MacroScope
  expandedMacroDecls : List Name := List.nil
  traceMsgs : List (Prod Name String) := List.nil

end Macro

/-- The monad of macros. -/
abbrev MacroM := ReaderT Macro.Context (EStateM Macro.Exception Macro.State)

/-- Macros: functions on syntax. -/
abbrev Macro := Syntax → MacroM Syntax

/-- Expands nothing: the bindings need some value of the type. -/
instance : Inhabited Macro := ⟨fun _ _ s => .error .unsupportedSyntax s⟩

namespace Macro

instance : MonadRef MacroM where
  getRef := bind read fun ctx => pure ctx.ref
  withRef ref x := fun ctx => x { ctx with ref := ref }

def addMacroScope (n : Name) : MacroM Name :=
  bind read fun ctx => pure (Lean.addMacroScope ctx.quotContext n ctx.currMacroScope)

def throwUnsupported {α : Type} : MacroM α := throw Exception.unsupportedSyntax

def throwError {α : Type} (msg : String) : MacroM α :=
  bind getRef fun ref => throw (Exception.error ref msg)

def throwErrorAt {α : Type} (ref : Syntax) (msg : String) : MacroM α :=
  throw (Exception.error ref msg)

@[inline] protected def withFreshMacroScope {α : Type} (x : MacroM α) : MacroM α := fun ctx s =>
  x { ctx with currMacroScope := s.macroScope } { s with macroScope := hAdd s.macroScope 1 }

instance : MonadQuotation MacroM where
  getCurrMacroScope ctx := pure ctx.currMacroScope
  getContext ctx := pure ctx.quotContext
  withFreshMacroScope := Macro.withFreshMacroScope

end Macro

namespace PrettyPrinter

/-- The monad of unexpanders. -/
abbrev UnexpandM := ReaderT Syntax (EStateM Unit Unit)

/-- Functions that print applications of a constant. -/
abbrev Unexpander := Syntax → UnexpandM Syntax

instance : MonadQuotation UnexpandM where
  getRef := fun r => pure r
  withRef ref x := fun _ => x ref
  getCurrMacroScope := pure 0
  getContext := pure `_fakeMod
  withFreshMacroScope := id

end PrettyPrinter

end Lean
