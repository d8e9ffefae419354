prelude
import Init.Data.Nat.Div.Basic
import Init.Data.Nat.Sub
import Init.WF

/-!
# Divisibility of natural numbers, and the basic facts on `/` and `%`
-/

set_option linter.all false
universe u v w

instance Nat.instDvd : Dvd Nat := ⟨fun a b => ∃ c, b = a * c⟩

namespace Nat

theorem _root_.Prover.Nat.div_go_le (y fuel x : Nat) : y * div.go y fuel x ≤ x := by
  induction fuel generalizing x with
  | zero => exact Nat.zero_le x
  | succ f ih =>
    unfold div.go
    split
    · rw [Nat.mul_add, Nat.mul_one]
      have := Nat.add_le_add_right (ih (x - y)) y
      rw [Nat.sub_add_cancel ‹_›] at this; exact this
    · exact Nat.zero_le x

theorem _root_.Prover.Nat.lt_div_go {y : Nat} (hy : 0 < y) (fuel x : Nat) (h : x < fuel) : x < y * div.go y fuel x
    + y := by
  induction fuel generalizing x with
  | zero => exact absurd h (Nat.not_lt_zero _)
  | succ f ih =>
    unfold div.go
    split
    · rename_i hyx
      have h1 : x - y < f := by
        apply Nat.lt_of_lt_of_le (m := x)
        · obtain ⟨k, rfl⟩ := le.dest hyx
          rw [add_sub_cancel_left]
          have := Nat.add_le_add_right hy k
          rw [Nat.succ_add, Nat.zero_add] at this; exact this
        · exact le_of_lt_succ h
      have h2 := Nat.add_le_add_right (ih _ h1) y
      rw [Nat.succ_add, Nat.sub_add_cancel hyx] at h2
      rw [Nat.mul_add, Nat.mul_one]; exact h2
    · rw [Nat.mul_zero, Nat.zero_add]; exact Nat.lt_of_not_le ‹_›

theorem mul_div_le (m n : Nat) : n * (m / n) ≤ m := by
  show n * (if 0 < n then div.go n (m+1) m else 0) ≤ m
  split
  · exact Prover.Nat.div_go_le _ _ _
  · exact Nat.zero_le _

theorem _root_.Prover.Nat.lt_mul_div_add {n : Nat} (hn : 0 < n) (m : Nat) : m < n * (m / n) + n := by
  show m < n * (if 0 < n then div.go n (m+1) m else 0) + n
  rw [if_pos hn]; exact Prover.Nat.lt_div_go hn _ _ (lt_add_one m)

theorem div_add_mod (m n : Nat) : n * (m / n) + m % n = m := add_sub_of_le (mul_div_le m n)

theorem mod_lt (m : Nat) {n : Nat} (hn : n > 0) : m % n < n := by
  have h := Prover.Nat.lt_mul_div_add hn m
  have h2 := div_add_mod m n
  apply Nat.lt_of_not_le; intro h3
  apply Nat.lt_irrefl m
  exact Nat.lt_of_lt_of_le h (by have := Nat.add_le_add_left h3 (n * (m / n)); rw [h2] at this; exact this)

theorem mod_eq_zero_of_dvd {k n : Nat} (h : k ∣ n) : n % k = 0 := by
  obtain ⟨c, rfl⟩ := h
  rcases Nat.eq_or_lt_of_le (Nat.zero_le k) with h0 | h0
  · subst h0
    show 0 * c - 0 * _ = 0
    rw [Nat.zero_mul, Nat.zero_mul]
  · have h1 := mul_div_le (k * c) k
    have h2 := Prover.Nat.lt_mul_div_add h0 (k * c)
    have h3 : c ≤ (k * c) / k := by
      apply Nat.le_of_not_lt; intro h4
      apply Nat.lt_irrefl (k * c)
      apply Nat.lt_of_lt_of_le h2
      have h5 := Nat.mul_le_mul_left k h4
      rw [Nat.mul_add, Nat.mul_one] at h5; exact h5
    have h5 := Nat.le_antisymm (Nat.mul_le_mul_left k h3) h1
    show k * c - k * (k * c / k) = 0
    rw [← h5, Nat.sub_self]

theorem emod_pos_of_not_dvd {a b : Nat} (h : ¬ a ∣ b) : 0 < b % a := by
  apply Nat.pos_of_ne_zero
  intro h0
  apply h
  refine ⟨b / a, ?_⟩
  have := div_add_mod b a
  rw [h0, Nat.add_zero] at this
  exact this.symm

protected theorem dvd_trans {a b c : Nat} : a ∣ b → b ∣ c → a ∣ c
  | ⟨x, hx⟩, ⟨y, hy⟩ => ⟨x * y, by rw [hy, hx, Nat.mul_assoc]⟩

protected theorem dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩

protected theorem dvd_mul_right (a b : Nat) : a ∣ a * b := ⟨b, rfl⟩

protected theorem dvd_mul_left (a b : Nat) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩

protected theorem dvd_zero (a : Nat) : a ∣ 0 := ⟨0, (Nat.mul_zero a).symm⟩

theorem dvd_of_mod_eq_zero {k n : Nat} (h : n % k = 0) : k ∣ n := by
  refine ⟨n / k, ?_⟩
  have := Nat.div_add_mod n k
  rw [h] at this
  exact this.symm

theorem dvd_iff_mod_eq_zero {k n : Nat} : k ∣ n ↔ n % k = 0 :=
  ⟨mod_eq_zero_of_dvd, dvd_of_mod_eq_zero⟩

instance decidable_dvd (m n : Nat) : Decidable (m ∣ n) :=
  match decEq (n % m) 0 with
  | isTrue h => isTrue (dvd_of_mod_eq_zero h)
  | isFalse h => isFalse fun h' => h (mod_eq_zero_of_dvd h')

end Nat
