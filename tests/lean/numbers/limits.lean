import Prover.Numbers

/-! Limits: what `Filter.Tendsto` means for sequences, and that a limit is unique. -/

open Filter Topology Prover

example : Tendsto (fun n : ℕ => (n : ℝ) / (n + 1)) atTop (𝓝 1) := by
  rw [Real.tendsto_atTop]
  intro ε hε
  obtain ⟨N, hN⟩ := Real.exists_nat_gt ε⁻¹
  refine ⟨N, fun n hn => ?_⟩
  have h1 : (N : ℝ) ≤ n := Nat.cast_le.2 hn
  have h2 : (0 : ℝ) < n + 1 := Nat.cast_add_one_pos n
  rw [show (n : ℝ) / (n + 1) - 1 = -(1 / (n + 1)) by grind, abs_neg, abs_of_pos (one_div_pos.2 h2), div_lt_iff₀ h2]
  have h3 := mul_lt_mul_of_pos_left (lt_of_lt_of_le hN h1) hε
  rw [mul_inv_cancel₀ hε.ne'] at h3
  grind
example (u : ℕ → ℝ) (a b : ℝ) (h : Tendsto u atTop (𝓝 a)) (k : Tendsto u atTop (𝓝 b)) : a = b :=
  Real.limit_unique h k
example (f : ℝ → ℝ) (a : ℝ) : ContinuousAt f a ↔ Tendsto f (𝓝 a) (𝓝 (f a)) := .rfl
example (s : Set ℕ) : s ∈ (atTop : Filter ℕ) ↔ ∃ n, ∀ m ≥ n, m ∈ s := mem_atTop_sets
example (u : ℕ → NNReal) (a : NNReal) :
    Tendsto (fun n => (u n : ℝ)) atTop (𝓝 (a : ℝ)) ↔ Tendsto u atTop (𝓝 a) := NNReal.tendsto_coe
example : ∀ᶠ n in (atTop : Filter ℕ), 10 < n := eventually_atTop.2 ⟨11, fun _ h => h⟩
example (f : ℝ → ℝ) (h : Tendsto f (𝓝[>] 0) atTop) : Tendsto f (𝓝[Set.Ioi 0] 0) atTop := h
