import Prover.Numbers.Finset.Fold
import Prover.Numbers.Finset.Fintype
import Prover.Numbers.Algebra.Monoid

/-!
# Sums and products over finite sets: definition and notation

`∑ x ∈ s, f x` and `∏ x ∈ s, f x`, as in `Mathlib.Algebra.BigOperators.Basic`.
-/

universe u v

namespace Finset

variable {ι : Type u} {M : Type v}

/-- `∑ x ∈ s, f x`: the sum of `f x` over the `x` in `s`. -/
protected def sum [AddCommMonoid M] (s : Finset ι) (f : ι → M) : M := s.fold (· + ·) 0 f

/-- `∏ x ∈ s, f x`: the product of `f x` over the `x` in `s`. -/
protected def prod [CommMonoid M] (s : Finset ι) (f : ι → M) : M := s.fold (· * ·) 1 f

end Finset

/-! The namespace that statements open for this notation, which needs no opening any more. -/
namespace BigOperators
end BigOperators

local instance : CoeHead (Lean.TSyntax `term) (Lean.TSyntax `Lean.Parser.Term.funBinder) := ⟨fun x => ⟨x.raw⟩⟩

/-- `∑ x ∈ s, f x`: the sum of `f x` over the `x` in the finite set `s`. -/
macro "∑ " x:term:max " ∈ " s:term ", " v:term:67 : term => `(Finset.sum $s fun $x => $v)

/-- `∑ x ∈ s with p x, f x`: the sum of `f x` over the `x` in `s` with `p x`. -/
macro "∑ " x:term:max " ∈ " s:term " with " p:term ", " v:term:67 : term =>
  `(Finset.sum (Finset.filter (fun $x => $p) $s) fun $x => $v)

/-- `∑ x in s, f x`: the older notation for `∑ x ∈ s, f x`. -/
macro "∑ " x:term:max " in " s:term ", " v:term:67 : term => `(Finset.sum $s fun $x => $v)

/-- `∑ x, f x`: the sum over a finite type. -/
macro "∑ " x:term:max ", " v:term:67 : term => `(Finset.sum Finset.univ fun $x => $v)

/-- `∑ x : α, f x`: the sum over the finite type `α`. -/
macro "∑ " x:term:max " : " t:term ", " v:term:67 : term => `(Finset.sum Finset.univ fun ($x : $t) => $v)

/-- `∏ x ∈ s, f x`: the product of `f x` over the `x` in the finite set `s`. -/
macro "∏ " x:term:max " ∈ " s:term ", " v:term:67 : term => `(Finset.prod $s fun $x => $v)

/-- `∏ x ∈ s with p x, f x`: the product of `f x` over the `x` in `s` with `p x`. -/
macro "∏ " x:term:max " ∈ " s:term " with " p:term ", " v:term:67 : term =>
  `(Finset.prod (Finset.filter (fun $x => $p) $s) fun $x => $v)

/-- `∏ x in s, f x`: the older notation for `∏ x ∈ s, f x`. -/
macro "∏ " x:term:max " in " s:term ", " v:term:67 : term => `(Finset.prod $s fun $x => $v)

/-- `∏ x, f x`: the product over a finite type. -/
macro "∏ " x:term:max ", " v:term:67 : term => `(Finset.prod Finset.univ fun $x => $v)

/-- `∏ x : α, f x`: the product over the finite type `α`. -/
macro "∏ " x:term:max " : " t:term ", " v:term:67 : term => `(Finset.prod Finset.univ fun ($x : $t) => $v)

@[app_unexpander Finset.sum] def Prover.unexpandSum : Lean.PrettyPrinter.Unexpander
  | `($(_) Finset.univ fun $x:ident => $v) => `(∑ $x:ident, $v)
  | `($(_) $s fun $x:ident => $v) => `(∑ $x:ident ∈ $s, $v)
  | _ => throw ()

@[app_unexpander Finset.prod] def Prover.unexpandProd : Lean.PrettyPrinter.Unexpander
  | `($(_) Finset.univ fun $x:ident => $v) => `(∏ $x:ident, $v)
  | `($(_) $s fun $x:ident => $v) => `(∏ $x:ident ∈ $s, $v)
  | _ => throw ()
