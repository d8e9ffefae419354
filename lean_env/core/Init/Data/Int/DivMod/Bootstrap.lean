prelude
import Init.Data.Int.Order
import Init.Data.Int.DivMod.Basic
import Init.Data.Nat.Dvd

/-!
# Integer division and remainder: the defining inequalities
-/

set_option linter.all false
universe u v w

namespace Int
open Prover.Int

theorem _root_.Prover.Int.ediv_le_aux (x : Int) (n : Nat) : ((n+1 : Nat) : Int) * (x / ((n+1 : Nat) : Int)) ≤ x :=
    by
  match x with
  | ofNat m =>
    show ofNat ((n+1) * (m / (n+1))) ≤ ofNat m
    exact ofNat_le.2 (Nat.mul_div_le m (n+1))
  | negSucc m =>
    show ofNat (n+1) * negSucc (m / (n+1)) ≤ negSucc m
    rw [ofNat_eq_subNatNat, ← subNatNat_zero_succ, ← subNatNat_zero_succ, subNatNat_mul, subNatNat_le]
    have := Prover.Nat.lt_mul_div_add (Nat.succ_pos n) m
    simp only [Nat.mul_zero, Nat.zero_mul, Nat.add_zero, Nat.zero_add, Nat.mul_add, Nat.mul_one] at *
    exact this

theorem _root_.Prover.Int.lt_ediv_aux (x : Int) (n : Nat) : x < ((n+1 : Nat) : Int) * (x / ((n+1 : Nat) : Int)) +
    ((n+1 : Nat) : Int) := by
  match x with
  | ofNat m =>
    show ofNat m < ofNat ((n+1) * (m / (n+1)) + (n+1))
    exact ofNat_lt.2 (Prover.Nat.lt_mul_div_add (Nat.succ_pos n) m)
  | negSucc m =>
    show negSucc m < ofNat (n+1) * negSucc (m / (n+1)) + ofNat (n+1)
    rw [ofNat_eq_subNatNat, ← subNatNat_zero_succ, ← subNatNat_zero_succ, subNatNat_mul, subNatNat_add, subNatNat_lt]
    have := Nat.mul_div_le m (n+1)
    simp only [Nat.mul_zero, Nat.zero_mul, Nat.add_zero, Nat.zero_add, Nat.mul_add, Nat.mul_one] at *
    rw [Nat.add_comm (n+1) (m+1)]

    have h := Nat.add_le_add_right (Nat.succ_le_succ this) (n+1)
    rw [Nat.succ_add] at h; exact h

theorem _root_.Prover.Int.pos_cases {k : Int} (h : 0 < k) : ∃ n : Nat, k = ((n+1 : Nat) : Int)
    := by

  obtain ⟨n, rfl⟩ := le_dest h
  exact ⟨n, by rw [Int.add_comm]; exact Int.add_comm _ _ ▸ (show (0 : Int) + 1 + ↑n = _ by rw [Int.zero_add, Int.add_comm]; rfl)⟩

theorem ediv_neg (a b : Int) : a / (-b) = -(a / b) := by
  match a, b with
  | ofNat m, ofNat 0 => rfl
  | ofNat m, ofNat (n+1) => rfl
  | ofNat m, negSucc n =>
    show ofNat _ = - - ofNat _
    rw [Int.neg_neg]
  | negSucc m, ofNat 0 => rfl
  | negSucc m, ofNat (n+1) => rfl
  | negSucc m, negSucc n => rfl

theorem ediv_zero : ∀ a : Int, a / 0 = 0
  | ofNat m => by show ofNat (if 0 < 0 then Nat.div.go 0 (m+1) m else 0) = 0; rw [if_neg (Nat.lt_irrefl 0)]; rfl
  | negSucc _ => rfl

theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  obtain ⟨n, rfl⟩ := pos_cases h; exact lt_ediv_aux x n

theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x := by
  rcases lt_or_gt_of_ne h with h | h
  · obtain ⟨n, hn⟩ := pos_cases (k := -k) (by obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat k; rw [subNatNat_neg, zero_eq_subNatNat, subNatNat_lt] at *; rw [Nat.zero_add, Nat.add_zero] at *; exact h)
    have := ediv_le_aux x n
    rw [← hn, ediv_neg, Int.neg_mul, Int.mul_neg, Int.neg_neg] at this
    exact this
  · obtain ⟨n, rfl⟩ := pos_cases h; exact ediv_le_aux x n

theorem _root_.Prover.Int.le_ediv_of_mul_le {a b c : Int} (hc : 0 < c) (h : c * a ≤ b) : a ≤ b / c := by
  apply Int.not_lt.1; intro h1
  have h2 := Prover.Int.mul_le_mul_left (Int.le_of_lt hc) h1
  have h3 := lt_mul_ediv_self_add (x := b) hc
  rw [Int.mul_add, Int.mul_one] at h2
  exact Int.lt_irrefl b (Int.lt_of_lt_of_le h3 (Int.le_trans h2 h))

theorem natCast_add (n m : Nat) : ((n + m : Nat) : Int) = n + m := rfl

theorem natCast_mul (n m : Nat) : ((n * m : Nat) : Int) = n * m := rfl

theorem natCast_succ (n : Nat) : ((Nat.succ n : Nat) : Int) = n + 1 := rfl

theorem natCast_ediv (m n : Nat) : ((m / n : Nat) : Int) = m / n := rfl

theorem natCast_emod (m n : Nat) : ((m % n : Nat) : Int) = m % n := rfl

theorem natCast_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := by
  obtain ⟨k, rfl⟩ := Nat.le.dest h
  rw [Nat.add_sub_cancel_left, natCast_eq_subNatNat, natCast_eq_subNatNat, natCast_eq_subNatNat, subNatNat_sub]
  apply subNatNat_eq
  simp only [Nat.add_zero, Nat.zero_add, Nat.add_comm]

theorem ofNat_inj {m n : Nat} : ((m : Nat) : Int) = n ↔ m = n :=
  ⟨fun h => Int.noConfusion h id, fun h => h ▸ rfl⟩

theorem add_one_le_of_lt {a b : Int} (h : a < b) : a + 1 ≤ b := h

theorem add_one_le_iff {a b : Int} : a + 1 ≤ b ↔ a < b := Iff.rfl

theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := sub_nonneg.2 h

theorem sub_eq_zero_of_eq {a b : Int} (h : a = b) : a - b = 0 := h ▸ Int.sub_self a

theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := fun e => Int.lt_irrefl a (e ▸ h)

theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := fun e => Int.lt_irrefl a (e ▸ h)

theorem _root_.Prover.Int.emod_aux (m n : Nat) : subNatNat (n+1) (m % (n+1) + 1) = negSucc m - ofNat (n+1) *
    negSucc (m / (n+1)) := by
  rw [ofNat_eq_subNatNat, ← subNatNat_zero_succ, ← subNatNat_zero_succ, subNatNat_mul, subNatNat_sub]
  apply subNatNat_eq
  simp only [Nat.zero_mul, Nat.mul_zero, Nat.zero_add, Nat.add_zero]
  have h := Nat.div_add_mod m (n+1)
  rw [Nat.mul_add, Nat.mul_one]
  have e : (n+1) * (m / (n+1)) + (n+1) + (m % (n+1) + 1) = ((n+1) * (m / (n+1)) + m % (n+1)) + (n + 1 + 1) := by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  rw [e, h]; simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]

theorem _root_.Prover.Int.sub_lt_iff {a b c : Int} : a - b < c ↔ a < b + c := by
  obtain ⟨a, a', rfl⟩ := exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := exists_eq_subNatNat b
  obtain ⟨c, c', rfl⟩ := exists_eq_subNatNat c
  rw [subNatNat_sub, subNatNat_add, subNatNat_lt, subNatNat_lt]
  have e1 : a + b' + c' = a + (b' + c') := Nat.add_assoc _ _ _
  have e2 : c + (a' + b) = b + c + a' := by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  rw [e1, e2]

theorem emod_def (a b : Int) : a % b = a - b * (a / b) := match a, b with
  | ofNat m, ofNat n => natCast_sub (Nat.mul_div_le m n)
  | ofNat m, negSucc n => by
    show ((m - (n+1) * (m / (n+1)) : Nat) : Int) = ofNat m - negSucc n * (- ofNat (m / (n+1)))
    rw [Int.mul_neg, natCast_sub (Nat.mul_div_le m (n+1)), show negSucc n = -((n+1 : Nat) : Int) from rfl, Int.neg_mul, Int.neg_neg]
    rfl
  | negSucc m, ofNat 0 => by rw [show ofNat 0 = (0 : Int) from rfl, Int.zero_mul]; show subNatNat 0 ((m - 0 * _) + 1) = _; rw [Nat.zero_mul]; rfl
  | negSucc m, ofNat (n+1) => emod_aux m n
  | negSucc m, negSucc n => by
    rw [show negSucc n = -((n+1 : Nat) : Int) from rfl, ediv_neg, Int.neg_mul, Int.mul_neg, Int.neg_neg]
    exact emod_aux m n

theorem emod_nonneg (a : Int) {b : Int} : b ≠ 0 → 0 ≤ a % b :=
  fun h => by rw [emod_def]; exact sub_nonneg.2 (mul_ediv_self_le h)

theorem emod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : a % b < b := by
  rw [emod_def]
  exact sub_lt_iff.2 (lt_mul_ediv_self_add H)

theorem _root_.Prover.Int.mul_ediv_cancel_left_of_pos {a : Int} (ha : 0 < a) (c : Int) : a * c / a = c := by
  apply Int.le_antisymm
  · apply Int.not_lt.1; intro h
    have h1 := Prover.Int.mul_le_mul_left (Int.le_of_lt ha) h
    rw [Int.mul_add, Int.mul_one] at h1
    have h2 := Int.le_trans h1 (mul_ediv_self_le (x := a * c) (fun e => Int.lt_irrefl a (e ▸ ha)))
    have h3 : a * c + 0 < a * c + a := by
      show a * c + 0 + 1 ≤ a * c + a
      rw [Int.add_assoc]; exact Int.add_le_add (Int.le_refl _) ha
    rw [Int.add_zero] at h3
    exact Int.lt_irrefl _ (Int.lt_of_lt_of_le h3 h2)
  · exact le_ediv_of_mul_le ha (Int.le_refl _)

theorem mul_ediv_cancel_left {a : Int} (c : Int) (ha : a ≠ 0) : a * c / a = c := by
  rcases lt_or_gt_of_ne ha with h | h
  · have h' : 0 < -a := by obtain ⟨x, y, rfl⟩ := exists_eq_subNatNat a; rw [subNatNat_neg, zero_eq_subNatNat, subNatNat_lt] at *; rw [Nat.zero_add, Nat.add_zero] at *; exact h
    have := mul_ediv_cancel_left_of_pos h' (-c)
    rw [Int.neg_mul, Int.mul_neg, Int.neg_neg, ediv_neg] at this
    have h2 := congrArg (fun x => -x) this
    simp only [Int.neg_neg] at h2; exact h2
  · exact mul_ediv_cancel_left_of_pos h c

theorem emod_eq_zero_of_dvd {a b : Int} (h : a ∣ b) : b % a = 0 := by
  obtain ⟨c, rfl⟩ := h
  by_cases ha : a = 0
  · subst ha
    rw [emod_def, Int.zero_mul, Int.zero_mul]
    rfl
  · rw [emod_def, mul_ediv_cancel_left c ha]; exact Int.sub_self _

theorem emod_pos_of_not_dvd {a b : Int} (h : ¬ a ∣ b) : a = 0 ∨ 0 < b % a := by
  by_cases ha : a = 0
  · exact .inl ha
  · right
    apply Int.not_le.1; intro h1
    have h2 : b % a = 0 := Int.le_antisymm h1 (emod_nonneg b ha)
    rw [emod_def] at h2
    apply h; refine ⟨b / a, ?_⟩
    have h3 := congrArg (· + a * (b / a)) h2
    simp only [Int.sub_eq_add_neg, Int.zero_add, Int.add_assoc] at h3
    rw [Int.add_comm (-_), Int.add_right_neg, Int.add_zero] at h3; exact h3

end Int
