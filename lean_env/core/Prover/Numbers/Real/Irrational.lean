import Prover.Numbers.RatCast
import Prover.Numbers.Set.Lemmas

/-!
# Irrational numbers
-/

set_option linter.all false

/-- `x` is not a rational number. -/
def Irrational (x : ℝ) : Prop := x ∉ Set.range fun q : ℚ => (q : ℝ)

theorem irrational_iff_ne_rational (x : ℝ) : Irrational x ↔ ∀ q : ℚ, x ≠ q :=
  ⟨fun h q e => h ⟨q, e.symm⟩, fun h ⟨q, e⟩ => h q e.symm⟩

theorem Rat.not_irrational (q : ℚ) : ¬ Irrational (q : ℝ) := fun h => h ⟨q, rfl⟩
