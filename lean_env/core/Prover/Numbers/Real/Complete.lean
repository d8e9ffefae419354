import Prover.Numbers.Algebra.Cast
import Prover.Numbers.Real.Field

/-!
# The real numbers are Archimedean and complete
-/

set_option linter.all false
open Prover

namespace Prover

/-- A property that holds at 0 and fails at `n` is lost somewhere on the way. -/
theorem exists_last {P : Nat → Prop} (h0 : P 0) {n : Nat} (h : ¬ P n) : ∃ k, P k ∧ ¬ P (k + 1) :=
  Classical.byContradiction fun hn => h <| Nat.rec h0
    (fun k ih => Classical.byContradiction fun h => hn ⟨k, ih, h⟩) n

end Prover

namespace Rat

protected theorem floor_le (a : ℚ) : (a.floor : ℚ) ≤ a := by
  rw [Rat.le_iff]
  show a.num / a.den * a.den ≤ a.num * 1
  have h := Int.emod_add_mul_ediv a.num a.den
  have h0 := Int.emod_nonneg a.num a.den_int_ne
  rw [Int.mul_comm] at h
  omega

protected theorem lt_floor_add_one (a : ℚ) : a < a.floor + 1 := by
  rw [show (a.floor : ℚ) + 1 = ((a.floor + 1 : Int) : ℚ) by grobner, Rat.lt_iff]
  show a.num * 1 < (a.num / a.den + 1) * a.den
  have h := Int.emod_add_mul_ediv a.num a.den
  have h0 := Int.emod_lt_of_pos a.num a.den_int_pos
  rw [Int.mul_comm] at h
  rw [Int.add_mul, Int.one_mul]
  omega

theorem exists_nat_gt (a : ℚ) : ∃ n : Nat, a < n := by
  refine ⟨(a.floor + 1).toNat, lt_of_lt_of_le a.lt_floor_add_one ?_⟩
  rw [← Int.cast_natCast, ← Int.cast_one, ← Int.cast_add, Int.cast_le]
  omega

end Rat

namespace Real

protected theorem ofRat_sub (p q : ℚ) : Real.ofRat (p - q) = Real.ofRat p - Real.ofRat q := by
  rw [sub_eq_add_neg, sub_eq_add_neg, Real.ofRat_add, Real.ofRat_neg]

theorem ofRat_lt {p q : ℚ} : Real.ofRat p < Real.ofRat q ↔ p < q := by
  rw [lt_def, ← Real.ofRat_sub, isPos_ofRat, sub_pos]

theorem ofRat_le {p q : ℚ} : Real.ofRat p ≤ Real.ofRat q ↔ p ≤ q := by
  rw [← not_lt, ofRat_lt, not_lt]

theorem lt_mk_of_eventually {p q : ℚ} {b : CauSeq} (h : p < q)
    (k : Eventually fun n => q < b.seq n) : Real.ofRat p < mk b := by
  rw [lt_def, Real.ofRat, sub_eq_add_neg, neg_mk, add_mk, isPos_mk]
  exact ⟨q - p, sub_pos.2 h, k.mono fun n _ => by show q - p < b.seq n + -p; grind⟩

/-- An upper bound of infinitely many late members bounds the limit. -/
theorem mk_le_of_eventually {a : CauSeq} {x : ℝ} : Eventually (fun n => Real.ofRat (a.seq n) ≤ x) →
    mk a ≤ x :=
  ind_mk x fun b ⟨M, h⟩ => by
    refine le_of_not_gt fun k => ?_
    rw [lt_def, sub_eq_add_neg, neg_mk, add_mk, isPos_mk] at k
    obtain ⟨δ, hδ, N, k⟩ := k
    obtain ⟨N', c⟩ := a.isCauSeq _ (half_pos hδ)
    refine not_lt_of_ge (h (M + N + N') (by omega)) ?_
    rw [lt_def, sub_eq_add_neg, neg_mk, Real.ofRat, add_mk, isPos_mk]
    refine ⟨δ / 2, half_pos hδ, M + N + N', fun n hn => ?_⟩
    have h1 : δ < a.seq n + -b.seq n := k n (by omega)
    have h2 := c n (by omega) (M + N + N') (by omega)
    show δ / 2 < a.seq (M + N + N') + -b.seq n
    grind

theorem le_mk_of_eventually {a : CauSeq} {x : ℝ} (h : Eventually fun n => x ≤ Real.ofRat (a.seq n)) :
    x ≤ mk a := by
  have := mk_le_of_eventually (a := a.neg) (x := -x) (h.mono fun n p => by
    show Real.ofRat (-a.seq n) ≤ -x
    rw [Real.ofRat_neg]; grind)
  rw [← neg_mk] at this; grind

theorem exists_nat_gt (x : ℝ) : ∃ n : Nat, x < n := by
  refine ind_mk x fun a => ?_
  obtain ⟨A, hA, h⟩ := a.isCauSeq.bounded
  obtain ⟨n, hn⟩ := Rat.exists_nat_gt A
  exact ⟨n, lt_of_le_of_lt (mk_le_of_eventually (h.mono fun n p => ofRat_le.2 p.2.le)) (ofRat_lt.2 hn)⟩

theorem exists_rat_pos_lt {x : ℝ} (h : 0 < x) : ∃ δ : ℚ, 0 < δ ∧ Real.ofRat δ < x := by
  rw [lt_def, sub_zero] at h
  revert h
  refine ind_mk x fun a h => ?_
  obtain ⟨δ, hδ, k⟩ := isPos_mk.1 h
  exact ⟨δ / 2, half_pos hδ, lt_mk_of_eventually (by grind) k⟩

/-- Rational upper bounds of `S` come as close to the least one as one likes. -/
theorem exists_upper_bound_near {S : ℝ → Prop} (h : ∃ x, S x) (hb : ∃ b, ∀ x, S x → x ≤ b) {d : ℚ}
    (hd : 0 < d) :
    ∃ q : ℚ, (∀ x, S x → x ≤ .ofRat q) ∧ ∃ x, S x ∧ Real.ofRat (q - d) < x := by
  obtain ⟨x, hx⟩ := h
  obtain ⟨b, hb⟩ := hb
  obtain ⟨l, hl⟩ := exists_nat_gt (-x)
  obtain ⟨r, hr⟩ := exists_nat_gt b
  obtain ⟨J, hJ⟩ := Rat.exists_nat_gt (((r : ℚ) + l) / d)
  have hJ : (r : ℚ) + l < J * d := by
    have := mul_pos hd (sub_pos.2 hJ)
    have : d * (((r : ℚ) + l) / d) = r + l := by have := hd.ne'; grobner
    grind
  obtain ⟨k, h1, h2⟩ := exists_last (n := J)
    (P := fun j => ∃ x, S x ∧ Real.ofRat (-(l : ℚ) + (j : Nat) * d) < x)
    ⟨x, hx, by
      rw [show -(l : ℚ) + ((0 : Nat) : ℚ) * d = -(l : ℚ) by rw [Nat.cast_zero]; grind, Real.ofRat_neg]
      have hl : -x < Real.ofRat l := hl
      grind⟩
    (fun ⟨y, hy, k⟩ => not_lt_of_ge (hb y hy) (lt_trans (lt_trans hr (ofRat_lt.2 (by grind))) k))
  refine ⟨-(l : ℚ) + ((k + 1 : Nat) : ℚ) * d, fun y hy => le_of_not_gt fun k => h2 ⟨y, hy, k⟩, ?_⟩
  obtain ⟨y, hy, h1⟩ := h1
  refine ⟨y, hy, ?_⟩
  rw [show -(l : ℚ) + ((k + 1 : Nat) : ℚ) * d - d = -(l : ℚ) + (k : ℚ) * d by
    rw [Nat.cast_succ]; grind]
  exact h1

theorem one_div_succ_pos (n : Nat) : (0 : ℚ) < 1 / (n + 1) :=
  div_pos (by decide) (Nat.cast_add_one_pos n)

theorem one_div_succ_le {m n : Nat} (h : m ≤ n) : (1 : ℚ) / (n + 1) ≤ 1 / (m + 1) := by
  have hm := Nat.cast_add_one_pos (α := ℚ) m
  have hn := Nat.cast_add_one_pos (α := ℚ) n
  have h := Nat.cast_le_of_le (α := ℚ) h
  have p := mul_nonneg (mul_pos (one_div_succ_pos m) (one_div_succ_pos n)).le (sub_nonneg.2 h)
  have h1 : (1 : ℚ) / (m + 1) * (m + 1) = 1 := by have := hm.ne'; grobner
  have h2 : (1 : ℚ) / (n + 1) * (n + 1) = 1 := by have := hn.ne'; grobner
  generalize (1 : ℚ) / (m + 1) = u at *
  generalize (1 : ℚ) / (n + 1) = v at *
  have : u * v * (n - m) = u - v := by grobner
  grind

theorem exists_one_div_succ_lt {ε : ℚ} (h : 0 < ε) : ∃ n : Nat, (1 : ℚ) / (n + 1) < ε := by
  obtain ⟨n, hn⟩ := Rat.exists_nat_gt (1 / ε)
  refine ⟨n, ?_⟩
  have hp := one_div_succ_pos n
  have h1 : (1 : ℚ) / (n + 1) * (n + 1) = 1 := by
    have := (Nat.cast_add_one_pos (α := ℚ) n).ne'; grind
  have h2 : ε * (1 / ε) = 1 := by have := h.ne'; grobner
  generalize (1 : ℚ) / (n + 1) = u at *
  generalize (1 : ℚ) / ε = v at *
  have := mul_pos (mul_pos h hp) (sub_pos.2 hn)
  have : ε * u * (n - v) = ε * (1 - u) - u := by grobner
  have := mul_pos h hp
  grind

/-- A set of reals that is not empty and bounded above has a least upper bound. -/
theorem exists_least_upper_bound {S : ℝ → Prop} (h : ∃ x, S x) (hb : ∃ b, ∀ x, S x → x ≤ b) :
    ∃ s, (∀ x, S x → x ≤ s) ∧ ∀ b, (∀ x, S x → x ≤ b) → s ≤ b := by
  obtain ⟨u, hu⟩ := Classical.axiomOfChoice fun n : Nat =>
    exists_upper_bound_near h hb (one_div_succ_pos n)
  have hl := fun n => (hu n).2
  have hu := fun n => (hu n).1
  have cau : IsCauSeq u := fun ε hε => by
    obtain ⟨N, hN⟩ := exists_one_div_succ_lt hε
    refine ⟨N, fun m hm n hn => ?_⟩
    obtain ⟨x, hx, h1⟩ := hl m
    have h1 := ofRat_lt.1 (lt_of_lt_of_le h1 (hu n x hx))
    have h2 := one_div_succ_le hm
    generalize (1 : ℚ) / (m + 1) = v at *
    generalize (1 : ℚ) / (N + 1) = w at *
    grind
  refine ⟨mk ⟨u, cau⟩, fun x hx => le_mk_of_eventually (.of_forall fun n => hu n x hx), fun b hb => ?_⟩
  refine le_of_not_gt fun k => ?_
  obtain ⟨δ, hδ, h1⟩ := exists_rat_pos_lt (sub_pos.2 k)
  obtain ⟨N, hN⟩ := exists_one_div_succ_lt hδ
  have h2 : mk ⟨u, cau⟩ ≤ b + Real.ofRat δ := mk_le_of_eventually ⟨N, fun n hn => by
    obtain ⟨x, hx, h3⟩ := hl n
    have h4 := ofRat_lt.2 (lt_of_le_of_lt (one_div_succ_le hn) hN)
    rw [Real.ofRat_sub] at h3
    have h5 := hb x hx
    show Real.ofRat (u n) ≤ _
    generalize Real.ofRat (1 / (n + 1)) = v at *
    grind⟩
  grind

theorem exists_floor (x : ℝ) : ∃ z : Int, (z : ℝ) ≤ x ∧ x < z + 1 := by
  obtain ⟨l, hl⟩ := exists_nat_gt (-x)
  obtain ⟨r, hr⟩ := exists_nat_gt x
  obtain ⟨k, h1, h2⟩ := exists_last (n := l + r)
    (P := fun j => ((-(l : Int) + (j : Nat) : Int) : ℝ) ≤ x) (by grind)
    (by rw [Nat.cast_add]; grind)
  refine ⟨-l + k, h1, lt_of_not_ge fun h => h2 ?_⟩
  rw [Nat.cast_succ]; grind

end Real
