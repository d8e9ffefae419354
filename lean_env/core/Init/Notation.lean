prelude
import Init.Coe
import Init.Prelude

/-!
# Syntax of known kinds, and the syntax categories
-/

set_option autoImplicit false
set_option linter.all false

universe u v w w'

namespace Lean

instance : Coe SyntaxNodeKind SyntaxNodeKinds where coe k := List.cons k List.nil

/-- Syntax of terms. -/
abbrev Term := TSyntax `term

/-- Syntax of identifiers. -/
abbrev Ident := TSyntax identKind

instance {k : SyntaxNodeKind} {ks : SyntaxNodeKinds} : CoeHead (TSyntax (List.cons k ks))
    Syntax where
  coe := TSyntax.raw

instance : Coe Ident Term where coe s := ⟨s.raw⟩

instance : Coe (TSyntax `num) Term where coe s := ⟨s.raw⟩

instance : Coe (TSyntax `str) Term where coe s := ⟨s.raw⟩

instance {k : SyntaxNodeKind} : Coe (TSyntax k) (TSyntax (List.cons k List.nil)) where coe s := s

instance : Coe (TSyntax `num) (TSyntax `prec) where coe s := ⟨s.raw⟩

instance : Coe (TSyntax `num) (TSyntax `prio) where coe s := ⟨s.raw⟩

def replaceRef (ref : Syntax) (oldRef : Syntax) : Syntax := match ref with
  | Syntax.node .. => ref
  | Syntax.ident .. => ref
  | Syntax.atom .. => ref
  | _ => oldRef

@[inline] def withRef {m : Type → Type} {α : Type} [Monad m] [MonadRef m] (ref : Syntax) (x : m α) :
    m α :=
  bind getRef fun oldRef => MonadRef.withRef (replaceRef ref oldRef) x

namespace Syntax

/-- Syntax separated by `sep`. -/
structure SepArray (sep : String) where
  elemsAndSeps : Array Syntax

/-- Syntax of known kinds separated by `sep`. -/
structure TSepArray (ks : SyntaxNodeKinds) (sep : String) where
  elemsAndSeps : Array Syntax

end Syntax

/-- Arrays of syntax of known kinds. -/
def TSyntaxArray (ks : SyntaxNodeKinds) := Array (TSyntax ks)

unsafe def TSyntaxArray.rawImpl {ks} (as : TSyntaxArray ks) : Array Syntax := unsafeCast as

/-- Forgets the kinds. -/
@[implemented_by TSyntaxArray.rawImpl] opaque TSyntaxArray.raw {ks} (as : TSyntaxArray ks) : Array
    Syntax :=
  Array.empty

unsafe def TSyntaxArray.mkImpl {ks} (as : Array Syntax) : TSyntaxArray ks := unsafeCast as

/-- Claims kinds. -/
@[implemented_by TSyntaxArray.mkImpl] opaque TSyntaxArray.mk {ks} (as : Array Syntax) : TSyntaxArray
    ks :=
  (Array.empty : Array (TSyntax ks))

end Lean

namespace Lean.Parser

/-- Marks a declaration as a syntax category. -/
structure Category

namespace Category

def command : Category := {}

def term : Category := {}

def tactic : Category := {}

def doElem : Category := {}

def attr : Category := {}

def stx : Category := {}

def prio : Category := {}

def prec : Category := {}

def level : Category := {}

def structInstFieldDecl : Category := {}

end Category

end Lean.Parser
