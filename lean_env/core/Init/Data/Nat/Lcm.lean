prelude
import Init.Data.Nat.Gcd

/-!
# Natural numbers: least common multiple and coprimality
-/

set_option linter.all false

namespace Nat

/-- The least common multiple; `lcm m 0 = 0`. -/
def lcm (m n : Nat) : Nat := m * n / gcd m n

theorem gcd_mul_lcm (m n : Nat) : gcd m n * lcm m n = m * n :=
  Nat.mul_div_cancel' (Nat.dvd_trans (gcd_dvd_left m n) (Nat.dvd_mul_right m n))

theorem lcm_comm (m n : Nat) : lcm m n = lcm n m := by
  show m * n / gcd m n = n * m / gcd n m
  rw [Nat.mul_comm n m, gcd_comm n m]

instance : Std.Commutative lcm := ⟨lcm_comm⟩

@[simp] theorem lcm_zero_left (m : Nat) : lcm 0 m = 0 := by
  show 0 * m / gcd 0 m = 0
  rw [Nat.zero_mul, Nat.zero_div]

@[simp] theorem lcm_zero_right (m : Nat) : lcm m 0 = 0 := by rw [lcm_comm, lcm_zero_left]

@[simp] theorem lcm_one_left (m : Nat) : lcm 1 m = m := by
  show 1 * m / gcd 1 m = m
  rw [Nat.one_mul, gcd_one_left, Nat.div_one]

@[simp] theorem lcm_one_right (m : Nat) : lcm m 1 = m := by rw [lcm_comm, lcm_one_left]

@[simp] theorem lcm_self (m : Nat) : lcm m m = m := by
  show m * m / gcd m m = m
  rw [gcd_self]
  rcases Nat.eq_zero_or_pos m with h | h
  · rw [h, Nat.div_zero]
  · exact Nat.mul_div_left m h

theorem dvd_lcm_left (m n : Nat) : m ∣ lcm m n :=
  ⟨n / gcd m n, Nat.mul_div_assoc m (gcd_dvd_right m n)⟩

theorem dvd_lcm_right (m n : Nat) : n ∣ lcm m n := lcm_comm n m ▸ dvd_lcm_left n m

theorem lcm_dvd {m n k : Nat} (H1 : m ∣ k) (H2 : n ∣ k) : lcm m n ∣ k := by
  rcases Nat.eq_zero_or_pos m with hm | hm
  · rw [hm] at H1 ⊢
    rw [lcm_zero_left]
    exact H1
  · apply Nat.dvd_of_mul_dvd_mul_left (gcd_pos_of_pos_left n hm)
    rw [gcd_mul_lcm, ← gcd_mul_right]
    refine dvd_gcd (Nat.mul_dvd_mul_left m H2) ?_
    rw [Nat.mul_comm n k]
    exact Nat.mul_dvd_mul_right H1 n

theorem lcm_dvd_iff {m n k : Nat} : lcm m n ∣ k ↔ m ∣ k ∧ n ∣ k :=
  ⟨fun h => ⟨Nat.dvd_trans (dvd_lcm_left m n) h, Nat.dvd_trans (dvd_lcm_right m n) h⟩,
    fun h => lcm_dvd h.1 h.2⟩

theorem lcm_assoc (m n k : Nat) : lcm (lcm m n) k = lcm m (lcm n k) := by
  apply Nat.dvd_antisymm
  · have h := dvd_lcm_right m (lcm n k)
    exact lcm_dvd (lcm_dvd (dvd_lcm_left m _) (Nat.dvd_trans (dvd_lcm_left n k) h))
      (Nat.dvd_trans (dvd_lcm_right n k) h)
  · have h := dvd_lcm_left (lcm m n) k
    exact lcm_dvd (Nat.dvd_trans (dvd_lcm_left m n) h)
      (lcm_dvd (Nat.dvd_trans (dvd_lcm_right m n) h) (dvd_lcm_right _ k))

instance : Std.Associative lcm := ⟨lcm_assoc⟩

theorem lcm_pos {m n : Nat} (hm : 0 < m) (hn : 0 < n) : 0 < lcm m n := by
  apply Nat.pos_of_mul_pos_left (m := gcd m n)
  rw [gcd_mul_lcm]
  exact Nat.mul_pos hm hn

theorem lcm_ne_zero {m n : Nat} (hm : m ≠ 0) (hn : n ≠ 0) : lcm m n ≠ 0 :=
  Nat.ne_of_gt (lcm_pos (Nat.pos_of_ne_zero hm) (Nat.pos_of_ne_zero hn))

/-! ## Coprimality -/

/-- `m` and `n` have no common divisor but 1. -/
@[reducible] def Coprime (m n : Nat) : Prop := gcd m n = 1

theorem coprime_iff_gcd_eq_one {m n : Nat} : Coprime m n ↔ gcd m n = 1 := Iff.rfl

theorem Coprime.gcd_eq_one {m n : Nat} : Coprime m n → gcd m n = 1 := id

theorem Coprime.symm {n m : Nat} (h : Coprime n m) : Coprime m n := (gcd_comm m n).trans h

theorem coprime_comm {n m : Nat} : Coprime n m ↔ Coprime m n := ⟨Coprime.symm, Coprime.symm⟩

theorem Coprime.dvd_of_dvd_mul_right {k n m : Nat} (H1 : Coprime k n) (H2 : k ∣ m * n) : k ∣ m := by
  have h : k ∣ gcd (m * k) (m * n) := dvd_gcd (Nat.dvd_mul_left k m) H2
  rwa [gcd_mul_left, H1.gcd_eq_one, Nat.mul_one] at h

theorem Coprime.dvd_of_dvd_mul_left {k m n : Nat} (H1 : Coprime k m) (H2 : k ∣ m * n) : k ∣ n :=
  H1.dvd_of_dvd_mul_right (Nat.mul_comm m n ▸ H2)

theorem coprime_one_left (n : Nat) : Coprime 1 n := gcd_one_left n

theorem coprime_one_right (n : Nat) : Coprime n 1 := gcd_one_right n

theorem Coprime.mul_left {m k n : Nat} (H1 : Coprime m k) (H2 : Coprime n k) : Coprime (m * n) k := by
  have h1 := gcd_dvd_left (m * n) k
  have h2 := gcd_dvd_right (m * n) k
  have h3 : Coprime (gcd (m * n) k) n := by
    apply eq_one_of_dvd_one
    rw [← H2.gcd_eq_one]
    exact dvd_gcd (gcd_dvd_right _ n) (Nat.dvd_trans (gcd_dvd_left _ n) h2)
  apply eq_one_of_dvd_one
  rw [← H1.gcd_eq_one]
  exact dvd_gcd (h3.dvd_of_dvd_mul_right h1) h2

theorem Coprime.mul_right {k m n : Nat} (H1 : Coprime k m) (H2 : Coprime k n) : Coprime k (m * n) :=
  (H1.symm.mul_left H2.symm).symm

theorem Coprime.mul_dvd_of_dvd_of_dvd {m n a : Nat} (cop : Coprime m n) (H1 : m ∣ a) (H2 : n ∣ a) :
    m * n ∣ a := by
  obtain ⟨c, rfl⟩ := H1
  exact Nat.mul_dvd_mul_left m (cop.symm.dvd_of_dvd_mul_left H2)

theorem Coprime.pow_left {m k : Nat} (n : Nat) (H1 : Coprime m k) : Coprime (m ^ n) k := by
  induction n with
  | zero => exact coprime_one_left k
  | succ n ih => exact ih.mul_left H1

theorem Coprime.pow_right {m k : Nat} (n : Nat) (H1 : Coprime k m) : Coprime k (m ^ n) :=
  (H1.symm.pow_left n).symm

theorem Coprime.pow {k l : Nat} (m n : Nat) (H1 : Coprime k l) : Coprime (k ^ m) (l ^ n) :=
  (H1.pow_left m).pow_right n

theorem Coprime.lcm_eq_mul {m n : Nat} (h : Coprime m n) : lcm m n = m * n := by
  have := gcd_mul_lcm m n
  rwa [h.gcd_eq_one, Nat.one_mul] at this

theorem coprime_div_gcd_div_gcd {m n : Nat} (H : 0 < gcd m n) : Coprime (m / gcd m n) (n / gcd m n) := by
  show gcd (m / gcd m n) (n / gcd m n) = 1
  rw [gcd_div (gcd_dvd_left m n) (gcd_dvd_right m n), Nat.div_self H]

end Nat
