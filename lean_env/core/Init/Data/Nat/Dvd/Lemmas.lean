prelude
import Init.Data.Nat.Div.Lemmas
import Init.Data.Nat.Pow

/-!
# Natural numbers: divisibility
-/

set_option linter.all false

namespace Nat

attribute [simp] Nat.dvd_refl Nat.dvd_zero Nat.dvd_mul_right Nat.dvd_mul_left

protected theorem dvd_rfl {a : Nat} : a ∣ a := Nat.dvd_refl a

protected theorem dvd_def {a b : Nat} : a ∣ b ↔ ∃ c, b = a * c := Iff.rfl

protected theorem dvd_mul_right_of_dvd {m n : Nat} (h : n ∣ m) (k : Nat) : n ∣ m * k :=
  Nat.dvd_trans h (Nat.dvd_mul_right m k)

protected theorem dvd_mul_left_of_dvd {m n : Nat} (h : n ∣ m) (k : Nat) : n ∣ k * m :=
  Nat.dvd_trans h (Nat.dvd_mul_left m k)

@[simp] protected theorem one_dvd (n : Nat) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩

theorem eq_zero_of_zero_dvd {a : Nat} (h : 0 ∣ a) : a = 0 := by
  obtain ⟨c, rfl⟩ := h
  exact Nat.zero_mul c

@[simp] protected theorem zero_dvd {n : Nat} : 0 ∣ n ↔ n = 0 :=
  ⟨eq_zero_of_zero_dvd, fun h => h ▸ Nat.dvd_refl 0⟩

protected theorem dvd_add {m n k : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m + n := by
  obtain ⟨c, rfl⟩ := h₁
  obtain ⟨d, rfl⟩ := h₂
  exact ⟨c + d, (Nat.mul_add k c d).symm⟩

theorem dvd_sub {m n k : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := by
  obtain ⟨c, rfl⟩ := h₁
  obtain ⟨d, rfl⟩ := h₂
  exact ⟨c - d, (Nat.mul_sub k c d).symm⟩

protected theorem dvd_add_right {m k : Nat} (h : k ∣ m) {n : Nat} : k ∣ m + n ↔ k ∣ n := by
  refine ⟨fun h' => ?_, Nat.dvd_add h⟩
  have := dvd_sub h' h
  rwa [Nat.add_sub_cancel_left] at this

protected theorem dvd_add_left {m k : Nat} (h : k ∣ m) {n : Nat} : k ∣ n + m ↔ k ∣ n := by
  rw [Nat.add_comm]
  exact Nat.dvd_add_right h

protected theorem dvd_add_iff_right {k m : Nat} (h : k ∣ m) {n : Nat} : k ∣ n ↔ k ∣ m + n :=
  (Nat.dvd_add_right h).symm

protected theorem dvd_add_iff_left {k m : Nat} (h : k ∣ m) {n : Nat} : k ∣ n ↔ k ∣ n + m :=
  (Nat.dvd_add_left h).symm

@[simp] theorem dvd_add_self_left {m n : Nat} : m ∣ m + n ↔ m ∣ n := Nat.dvd_add_right (Nat.dvd_refl m)

@[simp] theorem dvd_add_self_right {m n : Nat} : m ∣ n + m ↔ m ∣ n := Nat.dvd_add_left (Nat.dvd_refl m)

theorem le_of_dvd {m n : Nat} (h1 : 0 < n) : m ∣ n → m ≤ n := by
  rintro ⟨c, rfl⟩
  exact Nat.le_mul_of_pos_right m (Nat.pos_of_mul_pos_left h1)

theorem pos_of_dvd_of_pos {m n : Nat} (H1 : m ∣ n) (H2 : 0 < n) : 0 < m := by
  obtain ⟨c, rfl⟩ := H1
  exact Nat.pos_of_mul_pos_right H2

protected theorem dvd_antisymm {m n : Nat} (h₁ : m ∣ n) (h₂ : n ∣ m) : m = n := by
  rcases Nat.eq_zero_or_pos m with hm | hm
  · rw [hm] at h₁
    rw [hm, eq_zero_of_zero_dvd h₁]
  · have hn : 0 < n := pos_of_dvd_of_pos h₂ hm
    exact Nat.le_antisymm (le_of_dvd hn h₁) (le_of_dvd hm h₂)

theorem eq_one_of_dvd_one {n : Nat} (H : n ∣ 1) : n = 1 := Nat.dvd_antisymm H (Nat.one_dvd n)

@[simp] protected theorem dvd_one {n : Nat} : n ∣ 1 ↔ n = 1 :=
  ⟨eq_one_of_dvd_one, fun h => h ▸ Nat.dvd_refl 1⟩

theorem eq_zero_of_dvd_of_lt {a b : Nat} (w : a ∣ b) (h : b < a) : b = 0 := by
  rcases Nat.eq_zero_or_pos b with hb | hb
  · exact hb
  · have := le_of_dvd hb w
    omega

theorem not_dvd_of_pos_of_lt {m n : Nat} (h1 : 0 < n) (h2 : n < m) : ¬ m ∣ n := fun h => by
  have := le_of_dvd h1 h
  omega

theorem mod_eq_zero_iff_dvd {k n : Nat} : n % k = 0 ↔ k ∣ n := dvd_iff_mod_eq_zero.symm

theorem dvd_of_eq {a b : Nat} (h : a = b) : a ∣ b := h ▸ Nat.dvd_refl a

protected theorem mul_div_cancel' {n m : Nat} (H : n ∣ m) : n * (m / n) = m := by
  have := div_add_mod m n
  rwa [mod_eq_zero_of_dvd H, Nat.add_zero] at this

protected theorem div_mul_cancel {n m : Nat} (H : n ∣ m) : m / n * n = m := by
  rw [Nat.mul_comm]
  exact Nat.mul_div_cancel' H

protected theorem mul_div_assoc {k n : Nat} (m : Nat) (H : k ∣ n) : m * n / k = m * (n / k) := by
  obtain ⟨c, rfl⟩ := H
  rcases Nat.eq_zero_or_pos k with hk | hk
  · rw [hk, Nat.div_zero, Nat.div_zero, Nat.mul_zero]
  · rw [Nat.mul_left_comm, Nat.mul_div_right _ hk, Nat.mul_div_right _ hk]

protected theorem eq_mul_of_div_eq_right {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) : a = b * c := by
  rw [← H2, Nat.mul_div_cancel' H1]

protected theorem add_div_of_dvd_right {a b c : Nat} (hc : c ∣ a) : (a + b) / c = a / c + b / c := by
  obtain ⟨d, rfl⟩ := hc
  rcases Nat.eq_zero_or_pos c with hk | hk
  · rw [hk, Nat.div_zero, Nat.div_zero, Nat.div_zero]
  · rw [mul_add_div hk, Nat.mul_div_right _ hk]

protected theorem mul_dvd_mul {a b c d : Nat} : a ∣ b → c ∣ d → a * c ∣ b * d
  | ⟨e, he⟩, ⟨f, hf⟩ => ⟨e * f, by rw [he, hf, Nat.mul_mul_mul_comm]⟩

protected theorem mul_dvd_mul_left {b c : Nat} (a : Nat) (h : b ∣ c) : a * b ∣ a * c :=
  Nat.mul_dvd_mul (Nat.dvd_refl a) h

protected theorem mul_dvd_mul_right {a b : Nat} (h : a ∣ b) (c : Nat) : a * c ∣ b * c :=
  Nat.mul_dvd_mul h (Nat.dvd_refl c)

protected theorem dvd_of_mul_dvd_mul_left {m n k : Nat} (kpos : 0 < k) (H : k * m ∣ k * n) : m ∣ n := by
  obtain ⟨c, hc⟩ := H
  exact ⟨c, Nat.mul_left_cancel kpos (by rw [hc, Nat.mul_assoc])⟩

protected theorem dvd_of_mul_dvd_mul_right {m n k : Nat} (kpos : 0 < k) (H : m * k ∣ n * k) : m ∣ n := by
  rw [Nat.mul_comm m, Nat.mul_comm n] at H
  exact Nat.dvd_of_mul_dvd_mul_left kpos H

protected theorem mul_dvd_mul_iff_left {a b c : Nat} (ha : 0 < a) : a * b ∣ a * c ↔ b ∣ c :=
  ⟨Nat.dvd_of_mul_dvd_mul_left ha, Nat.mul_dvd_mul_left a⟩

theorem dvd_of_mul_right_dvd {m n k : Nat} (h : m * n ∣ k) : m ∣ k :=
  Nat.dvd_trans (Nat.dvd_mul_right m n) h

theorem dvd_of_mul_left_dvd {m n k : Nat} (h : m * n ∣ k) : n ∣ k :=
  Nat.dvd_trans (Nat.dvd_mul_left n m) h

theorem dvd_mod_iff {k m n : Nat} (h : k ∣ n) : k ∣ m % n ↔ k ∣ m := by
  have h1 : k ∣ n * (m / n) := Nat.dvd_mul_right_of_dvd h _
  have h2 := Nat.dvd_add_right h1 (n := m % n)
  rw [div_add_mod] at h2
  exact h2.symm

theorem mod_mod_of_dvd (a : Nat) {b c : Nat} (h : c ∣ b) : a % b % c = a % c := by
  obtain ⟨d, rfl⟩ := h
  have h1 := div_add_mod a (c * d)
  have h2 := mul_add_mod c (d * (a / (c * d))) (a % (c * d))
  rw [← Nat.mul_assoc, h1] at h2
  exact h2.symm

theorem dvd_sub_mod (k n : Nat) : n ∣ k - k % n := by
  have := div_add_mod k n
  exact ⟨k / n, by omega⟩

protected theorem pow_dvd_pow_iff_le_right {x k l : Nat} (w : 1 < x) : x ^ k ∣ x ^ l ↔ k ≤ l := by
  refine ⟨fun h => ?_, pow_dvd_pow x⟩
  exact (Nat.pow_le_pow_iff_right w).1 (le_of_dvd (Nat.pow_pos (Nat.zero_lt_of_lt w)) h)

theorem dvd_pow_self (m : Nat) {n : Nat} (hn : n ≠ 0) : m ∣ m ^ n := by
  have := pow_dvd_pow m (one_le_iff_ne_zero.2 hn)
  rwa [Nat.pow_one] at this

theorem pow_dvd_pow_of_dvd {a b : Nat} (h : a ∣ b) (n : Nat) : a ^ n ∣ b ^ n := by
  obtain ⟨c, rfl⟩ := h
  exact ⟨c ^ n, Nat.mul_pow a c n⟩

end Nat
