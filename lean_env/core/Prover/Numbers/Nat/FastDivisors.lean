import Prover.Numbers.Nat.Divisors
import Prover.Numbers.Nat.Sqrt

/-!
# Divisors of larger numbers

`Nat.divisors n` tries every number up to `n`. `Prover.Nat.divisors_eq` says that those up to the square root and their
complements are enough: `rw [Prover.Nat.divisors_eq]; decide +kernel` evaluates the divisors of numbers of ten digits,
and `simp only [Prover.Nat.divisors_eq_fast]; decide +kernel` those of many numbers.
-/

namespace Prover.Nat

/-- The divisors of `n` up to `k`; by the recursor itself, which the kernel is fastest with. -/
noncomputable def divisorsUpTo (n k : ℕ) : List ℕ :=
  Nat.rec [] (fun d ds => cond (Nat.beq (n % (d + 1)) 0) ((d + 1) :: ds) ds) k

/-- The divisors of `n` up to its square root. -/
noncomputable def smallDivisors (n : ℕ) : List ℕ := divisorsUpTo n (Nat.sqrt n)

/-- The divisors of `n` above its square root. -/
noncomputable def largeDivisors (n : ℕ) : List ℕ := ((smallDivisors n).filter fun d => !Nat.beq (d * d) n).map (n / ·)

variable {n d : ℕ}

private theorem beq_iff {a b : ℕ} : Nat.beq a b = true ↔ a = b :=
  ⟨Nat.eq_of_beq_eq_true, fun h => by
    rcases hb : Nat.beq a b with _ | _
    · exact absurd h (Nat.ne_of_beq_eq_false hb)
    · rfl⟩

private theorem divisorsUpTo_succ (n k : ℕ) :
    divisorsUpTo n (k + 1) = if (k + 1) ∣ n then (k + 1) :: divisorsUpTo n k else divisorsUpTo n k := by
  show cond (Nat.beq (n % (k + 1)) 0) _ _ = _
  rcases h : Nat.beq (n % (k + 1)) 0 with _ | _
  · have : ¬(k + 1) ∣ n := fun hd => by
      rw [Nat.mod_eq_zero_of_dvd hd] at h; cases h
    rw [if_neg this]
    rfl
  · rw [if_pos (Nat.dvd_of_mod_eq_zero (beq_iff.1 h))]
    rfl

theorem mem_divisorsUpTo {k : ℕ} : d ∈ divisorsUpTo n k ↔ 0 < d ∧ d ≤ k ∧ d ∣ n := by
  induction k with
  | zero => exact ⟨fun h => absurd h List.not_mem_nil, fun h => absurd h.1 (by omega)⟩
  | succ k ih =>
    rw [divisorsUpTo_succ]
    split
    · rename_i h
      rw [List.mem_cons, ih]
      refine ⟨?_, fun ⟨h₀, h₁, h₂⟩ => ?_⟩
      · rintro (rfl | ⟨h₀, h₁, h₂⟩)
        · exact ⟨Nat.succ_pos k, Nat.le_refl _, h⟩
        · exact ⟨h₀, by omega, h₂⟩
      · by_cases e : d = k + 1
        · exact .inl e
        · exact .inr ⟨h₀, by omega, h₂⟩
    · rename_i h
      rw [ih]
      refine ⟨fun ⟨h₀, h₁, h₂⟩ => ⟨h₀, by omega, h₂⟩, fun ⟨h₀, h₁, h₂⟩ => ⟨h₀, ?_, h₂⟩⟩
      have : d ≠ k + 1 := fun e => h (e ▸ h₂)
      omega

theorem nodup_divisorsUpTo (n k : ℕ) : (divisorsUpTo n k).Nodup := by
  induction k with
  | zero => exact List.nodup_nil
  | succ k ih =>
    rw [divisorsUpTo_succ]
    split
    · exact List.nodup_cons.2 ⟨fun h => by have := (mem_divisorsUpTo.1 h).2.1; omega, ih⟩
    · exact ih

theorem mem_smallDivisors : d ∈ smallDivisors n ↔ 0 < d ∧ d * d ≤ n ∧ d ∣ n := by
  rw [smallDivisors, mem_divisorsUpTo, Nat.le_sqrt]

theorem mem_largeDivisors (hn : n ≠ 0) : d ∈ largeDivisors n ↔ 0 < d ∧ n < d * d ∧ d ∣ n := by
  simp only [largeDivisors, List.mem_map, List.mem_filter, mem_smallDivisors, Bool.not_eq_true', ← Bool.not_eq_true,
    beq_iff]
  constructor
  · rintro ⟨a, ⟨⟨h₀, h₁, k, rfl⟩, h⟩, rfl⟩
    rw [Nat.mul_div_cancel_left k h₀]
    have hne : a ≠ k := fun e => h (e ▸ rfl)
    have hlt : a < k := Nat.lt_of_le_of_ne (Nat.le_of_mul_le_mul_left h₁ h₀) hne
    exact ⟨by omega, Nat.mul_lt_mul_of_pos_right hlt (by omega), Nat.dvd_mul_left k a⟩
  · rintro ⟨h₀, h₁, k, rfl⟩
    have hlt : k < d := Nat.lt_of_mul_lt_mul_left h₁
    have hk : 0 < k := Nat.pos_of_ne_zero fun e => hn (e ▸ Nat.mul_zero d)
    exact ⟨k, ⟨⟨hk, Nat.mul_le_mul_right k (Nat.le_of_lt hlt), Nat.dvd_mul_left k d⟩, fun e => by
      have := Nat.eq_of_mul_eq_mul_right hk e
      omega⟩, Nat.mul_div_cancel d hk⟩

theorem nodup_divisors (n : ℕ) : Multiset.Nodup (.ofList (smallDivisors n ++ largeDivisors n)) := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · exact List.nodup_nil
  have hn := Nat.ne_of_gt hn
  have hs : (smallDivisors n).Nodup := nodup_divisorsUpTo n _
  show List.Pairwise _ _
  refine List.pairwise_append.2 ⟨hs, ?_, fun a ha b hb e => ?_⟩
  · refine List.Nodup.map_on (fun x hx y hy h => ?_) (.filter _ hs)
    rw [List.mem_filter, mem_smallDivisors] at hx hy
    obtain ⟨⟨hx, _, k, rfl⟩, _⟩ := hx
    obtain ⟨⟨hy, _, m, e⟩, _⟩ := hy
    rw [Nat.mul_div_cancel_left k hx, e, Nat.mul_div_cancel_left m hy] at h
    subst h
    exact Nat.eq_of_mul_eq_mul_right (Nat.pos_of_ne_zero fun h => hn (h ▸ Nat.mul_zero x)) e
  · rw [mem_smallDivisors] at ha
    rw [mem_largeDivisors hn, ← e] at hb
    omega

/-- The divisors of `n` from those up to its square root. -/
theorem divisors_eq (hn : n ≠ 0) : n.divisors = ⟨.ofList (smallDivisors n ++ largeDivisors n), nodup_divisors n⟩ := by
  ext d
  refine Nat.mem_divisors.trans (Iff.trans ?_ List.mem_append.symm)
  rw [mem_smallDivisors, mem_largeDivisors hn]
  have : d ∣ n → 0 < d := fun h => Nat.pos_of_ne_zero fun e => hn (Nat.eq_zero_of_zero_dvd (e ▸ h))
  refine ⟨fun ⟨h, _⟩ => ?_, fun h => h.elim (fun h => ⟨h.2.2, hn⟩) fun h => ⟨h.2.2, hn⟩⟩
  rcases Nat.lt_or_ge n (d * d) with h' | h'
  · exact .inr ⟨this h, h', h⟩
  · exact .inl ⟨this h, h', h⟩

/-- The same for every `n`, so that `simp only` can rewrite with it below a binder. -/
theorem divisors_eq_fast (n : ℕ) :
    n.divisors = ⟨.ofList (smallDivisors n ++ largeDivisors n), nodup_divisors n⟩ := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · rfl
  · exact divisors_eq (Nat.ne_of_gt hn)

end Prover.Nat
