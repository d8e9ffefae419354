prelude
import Init.Data.Nat.Mul

/-!
# Natural numbers: division and remainder

Everything follows from `div_add_mod` and `mod_lt`, by uniqueness of quotient and remainder.
-/

set_option linter.all false

/-! ## Quotient and remainder determine each other -/

/-- Uniqueness of quotient and remainder. -/
theorem Prover.Nat.div_mod_unique {n q r m : Nat} (h : n * q + r = m) (hr : r < n) :
    m / n = q ∧ m % n = r := by
  have hn : 0 < n := Nat.zero_lt_of_lt hr
  have h1 := Nat.div_add_mod m n
  have h2 := Nat.mod_lt m hn
  have hq : m / n = q := by
    rcases Nat.lt_trichotomy (m / n) q with hlt | heq | hgt
    · have := Nat.mul_le_mul_left n (show m / n + 1 ≤ q from hlt)
      rw [Nat.mul_add, Nat.mul_one] at this
      omega
    · exact heq
    · have := Nat.mul_le_mul_left n (show q + 1 ≤ m / n from hgt)
      rw [Nat.mul_add, Nat.mul_one] at this
      omega
  refine ⟨hq, ?_⟩
  rw [hq] at h1
  omega

namespace Nat

open Prover.Nat (div_mod_unique)

theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by
  rw [Nat.add_comm]
  exact div_add_mod m k

theorem div_add_mod' (m k : Nat) : m / k * k + m % k = m := by
  rw [Nat.mul_comm]
  exact div_add_mod m k

theorem mod_add_div' (m k : Nat) : m % k + m / k * k = m := by
  rw [Nat.mul_comm]
  exact mod_add_div m k

theorem mod_def (m k : Nat) : m % k = m - k * (m / k) := rfl

@[simp] protected theorem div_zero (n : Nat) : n / 0 = 0 := rfl

@[simp] theorem mod_zero (n : Nat) : n % 0 = n := rfl

@[simp] protected theorem zero_div (b : Nat) : 0 / b = 0 := by
  rcases Nat.eq_zero_or_pos b with h | h
  · rw [h, Nat.div_zero]
  · exact (div_mod_unique (r := 0) (Nat.mul_zero b) h).1

@[simp] theorem zero_mod (b : Nat) : 0 % b = 0 := by
  rcases Nat.eq_zero_or_pos b with h | h
  · rw [h, mod_zero]
  · exact (div_mod_unique (q := 0) (Nat.mul_zero b) h).2

theorem div_eq_of_lt {a b : Nat} (h : a < b) : a / b = 0 :=
  (div_mod_unique (q := 0) (by rw [Nat.mul_zero, Nat.zero_add]) h).1

theorem mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a :=
  (div_mod_unique (q := 0) (by rw [Nat.mul_zero, Nat.zero_add]) h).2

theorem mod_one (x : Nat) : x % 1 = 0 := Nat.le_zero.1 (Nat.le_of_lt_succ (mod_lt x (by decide)))

@[simp] protected theorem div_one (n : Nat) : n / 1 = n := by
  have h := div_add_mod n 1
  rwa [mod_one, Nat.add_zero, Nat.one_mul] at h

attribute [simp] mod_one

@[simp] theorem mod_self (n : Nat) : n % n = 0 := by
  rcases Nat.eq_zero_or_pos n with h | h
  · rw [h, mod_zero]
  · exact (div_mod_unique (q := 1) (Nat.mul_one n) h).2

@[simp] protected theorem div_self {n : Nat} (h : 0 < n) : n / n = 1 :=
  (div_mod_unique (r := 0) (Nat.mul_one n) h).1

theorem mod_le (x y : Nat) : x % y ≤ x := Nat.sub_le x (y * (x / y))

@[simp] theorem mod_mod (a n : Nat) : a % n % n = a % n := by
  rcases Nat.eq_zero_or_pos n with h | h
  · rw [h, mod_zero]
  · exact mod_eq_of_lt (mod_lt a h)

/-! ## Adding and multiplying -/

@[simp] theorem mul_add_mod (a x y : Nat) : (a * x + y) % a = y % a := by
  rcases Nat.eq_zero_or_pos a with h | h
  · rw [h, Nat.zero_mul, Nat.zero_add]
  · refine (div_mod_unique (q := x + y / a) ?_ (mod_lt y h)).2
    rw [Nat.mul_add, Nat.add_assoc, div_add_mod]

theorem mul_add_div {m : Nat} (hm : m > 0) (x y : Nat) : (m * x + y) / m = x + y / m := by
  refine (div_mod_unique ?_ (mod_lt y hm)).1
  rw [Nat.mul_add, Nat.add_assoc, div_add_mod]

@[simp] theorem add_mul_mod_self_left (a b n : Nat) : (a + b * n) % b = a % b := by
  rw [Nat.add_comm, mul_add_mod]

@[simp] theorem add_mul_mod_self_right (a b n : Nat) : (a + b * n) % n = a % n := by
  rw [Nat.mul_comm, add_mul_mod_self_left]

@[simp] theorem mul_add_mod' (a b c : Nat) : (a * b + c) % b = c % b := by
  rw [Nat.mul_comm, mul_add_mod]

@[simp] theorem add_mod_right (x z : Nat) : (x + z) % z = x % z := by
  have := add_mul_mod_self_left x z 1
  rwa [Nat.mul_one] at this

@[simp] theorem add_mod_left (x z : Nat) : (x + z) % x = z % x := by
  rw [Nat.add_comm, add_mod_right]

@[simp] theorem mul_mod_right (m n : Nat) : (m * n) % m = 0 := mod_eq_zero_of_dvd ⟨n, rfl⟩

@[simp] theorem mul_mod_left (m n : Nat) : (m * n) % n = 0 := by rw [Nat.mul_comm, mul_mod_right]

protected theorem mul_div_right (n : Nat) {m : Nat} (H : 0 < m) : m * n / m = n :=
  (div_mod_unique (Nat.add_zero (m * n)) H).1

protected theorem mul_div_left (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := by
  rw [Nat.mul_comm]
  exact Nat.mul_div_right m H

@[simp] protected theorem mul_div_cancel (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m :=
  Nat.mul_div_left m H

@[simp] protected theorem mul_div_cancel_left (m : Nat) {n : Nat} (H : 0 < n) : n * m / n = m :=
  Nat.mul_div_right m H

@[simp] theorem add_mul_div_left (x z : Nat) {y : Nat} (H : 0 < y) : (x + y * z) / y = x / y + z := by
  rw [Nat.add_comm, mul_add_div H, Nat.add_comm]

@[simp] theorem add_mul_div_right (x y : Nat) {z : Nat} (H : 0 < z) : (x + y * z) / z = x / z + y := by
  rw [Nat.mul_comm, add_mul_div_left _ _ H]

@[simp] theorem add_div_right (x : Nat) {z : Nat} (H : 0 < z) : (x + z) / z = x / z + 1 := by
  have := add_mul_div_left x 1 H
  rwa [Nat.mul_one] at this

@[simp] theorem add_div_left (x : Nat) {z : Nat} (H : 0 < z) : (z + x) / z = x / z + 1 := by
  rw [Nat.add_comm, add_div_right x H]

theorem mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b := by
  have := add_mod_right (a - b) b
  rwa [Nat.sub_add_cancel h] at this

theorem div_eq_sub_div {a b : Nat} (hb : 0 < b) (h : b ≤ a) : a / b = (a - b) / b + 1 := by
  have := add_div_right (a - b) hb
  rwa [Nat.sub_add_cancel h] at this

theorem div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  split
  · exact div_eq_sub_div ‹_ ∧ _›.1 ‹_ ∧ _›.2
  · rcases Nat.eq_zero_or_pos y with h | h
    · rw [h, Nat.div_zero]
    · exact div_eq_of_lt (by omega)

theorem mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by
  split
  · exact mod_eq_sub_mod ‹_ ∧ _›.2
  · rcases Nat.eq_zero_or_pos y with h | h
    · rw [h, mod_zero]
    · exact mod_eq_of_lt (by omega)

/-! ## Remainders of sums, products, powers -/

@[simp] theorem mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by
  have h := mul_add_mod n (m / n) (m % n + k)
  rw [← Nat.add_assoc, div_add_mod] at h
  exact h.symm

@[simp] theorem add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by
  rw [Nat.add_comm, mod_add_mod, Nat.add_comm]

theorem add_mod (a b n : Nat) : (a + b) % n = (a % n + b % n) % n := by
  rw [add_mod_mod, mod_add_mod]

@[simp] theorem mod_mul_mod (a b c : Nat) : (a % c * b) % c = a * b % c := by
  have h : a * b = c * (a / c * b) + a % c * b := by
    rw [← Nat.mul_assoc, ← Nat.add_mul, div_add_mod]
  rw [h, mul_add_mod]

@[simp] theorem mul_mod_mod (a b c : Nat) : (a * (b % c)) % c = a * b % c := by
  rw [Nat.mul_comm, mod_mul_mod, Nat.mul_comm]

theorem mul_mod (a b n : Nat) : a * b % n = (a % n) * (b % n) % n := by
  rw [mul_mod_mod, mod_mul_mod]

theorem pow_mod (a b n : Nat) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Nat.pow_succ, Nat.pow_succ, mul_mod, ih, mod_mul_mod, mul_mod, mod_mul_mod, mul_mod_mod]

theorem mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 :=
  match n % 2, mod_lt n (by decide : 0 < 2) with
  | 0, _ => .inl rfl
  | 1, _ => .inr rfl
  | k+2, h => absurd h (Nat.not_lt.2 (Nat.le_add_left 2 k))

theorem mod_two_ne_zero {n : Nat} : ¬ n % 2 = 0 ↔ n % 2 = 1 :=
  ⟨(mod_two_eq_zero_or_one n).resolve_left, fun h e => absurd (h.symm.trans e) (by decide)⟩

theorem mod_two_ne_one {n : Nat} : ¬ n % 2 = 1 ↔ n % 2 = 0 :=
  ⟨(mod_two_eq_zero_or_one n).resolve_right, fun h e => absurd (h.symm.trans e) (by decide)⟩

theorem sub_mul_mod {x k n : Nat} (h : n * k ≤ x) : (x - n * k) % n = x % n := by
  have := add_mul_mod_self_left (x - n * k) n k
  rw [Nat.sub_add_cancel h] at this
  exact this.symm

theorem mul_mod_mul_left (z x y : Nat) : (z * x) % (z * y) = z * (x % y) := by
  rcases Nat.eq_zero_or_pos y with hy | hy
  · rw [hy, Nat.mul_zero, mod_zero, mod_zero]
  · rcases Nat.eq_zero_or_pos z with hz | hz
    · rw [hz, Nat.zero_mul, Nat.zero_mul, Nat.zero_mul, mod_zero]
    · refine (div_mod_unique (q := x / y) ?_ (Nat.mul_lt_mul_of_pos_left (mod_lt x hy) hz)).2
      rw [Nat.mul_assoc, ← Nat.mul_add, div_add_mod]

theorem mul_mod_mul_right (z x y : Nat) : (x * z) % (y * z) = (x % y) * z := by
  rw [Nat.mul_comm x, Nat.mul_comm y, mul_mod_mul_left, Nat.mul_comm]

protected theorem mul_div_mul_left {m : Nat} (n k : Nat) (H : 0 < m) : m * n / (m * k) = n / k := by
  rcases Nat.eq_zero_or_pos k with hk | hk
  · rw [hk, Nat.mul_zero, Nat.div_zero, Nat.div_zero]
  · refine (div_mod_unique (r := m * (n % k)) ?_ (Nat.mul_lt_mul_of_pos_left (mod_lt n hk) H)).1
    rw [Nat.mul_assoc, ← Nat.mul_add, div_add_mod]

protected theorem mul_div_mul_right {m : Nat} (n k : Nat) (H : 0 < m) : n * m / (k * m) = n / k := by
  rw [Nat.mul_comm n, Nat.mul_comm k, Nat.mul_div_mul_left _ _ H]

/-! ## Order -/

theorem div_mul_le_self (m n : Nat) : m / n * n ≤ m := by
  rw [Nat.mul_comm]
  exact mul_div_le m n

theorem lt_mul_div_succ (m : Nat) {n : Nat} (hn : 0 < n) : m < n * (m / n + 1) := by
  rw [Nat.mul_add, Nat.mul_one]
  exact Prover.Nat.lt_mul_div_add hn m

theorem le_div_iff_mul_le {k x y : Nat} (k0 : 0 < k) : x ≤ y / k ↔ x * k ≤ y := by
  constructor
  · intro h
    exact Nat.le_trans (Nat.mul_le_mul_right k h) (div_mul_le_self y k)
  · intro h
    apply Nat.le_of_lt_succ
    apply Nat.lt_of_mul_lt_mul_left (a := k)
    rw [Nat.mul_comm] at h
    exact Nat.lt_of_le_of_lt h (lt_mul_div_succ y k0)

theorem div_lt_iff_lt_mul {x y k : Nat} (hk : 0 < k) : x / k < y ↔ x < y * k := by
  rw [← Nat.not_le, le_div_iff_mul_le hk, Nat.not_le]

theorem div_le_self (n k : Nat) : n / k ≤ n := by
  rcases Nat.eq_zero_or_pos k with h | h
  · rw [h, Nat.div_zero]
    exact Nat.zero_le n
  · exact Nat.le_trans (Nat.le_mul_of_pos_left _ h) (mul_div_le n k)

theorem div_lt_self {n k : Nat} (hLtN : 0 < n) (hLtK : 1 < k) : n / k < n := by
  rw [div_lt_iff_lt_mul (Nat.zero_lt_of_lt hLtK)]
  have := Nat.mul_lt_mul_of_pos_left hLtK hLtN
  rwa [Nat.mul_one] at this

theorem div_lt_of_lt_mul {m n k : Nat} (h : m < n * k) : m / n < k := by
  rcases Nat.eq_zero_or_pos n with hn | hn
  · rw [hn, Nat.zero_mul] at h
    omega
  · rw [div_lt_iff_lt_mul hn, Nat.mul_comm]
    exact h

theorem div_le_div_right {a b : Nat} (c : Nat) (h : a ≤ b) : a / c ≤ b / c := by
  rcases Nat.eq_zero_or_pos c with hc | hc
  · rw [hc, Nat.div_zero, Nat.div_zero]
    exact Nat.le_refl 0
  · rw [le_div_iff_mul_le hc]
    exact Nat.le_trans (div_mul_le_self a c) h

theorem div_le_of_le_mul {m n k : Nat} (h : m ≤ k * n) : m / k ≤ n := by
  rcases Nat.eq_zero_or_pos k with hk | hk
  · rw [hk, Nat.div_zero]
    exact Nat.zero_le n
  · have := div_le_div_right k h
    rwa [Nat.mul_div_right n hk] at this

theorem div_pos {b a : Nat} (hba : b ≤ a) (hb : 0 < b) : 0 < a / b := by
  show 1 ≤ a / b
  rw [le_div_iff_mul_le hb, Nat.one_mul]
  exact hba

theorem div_eq_zero_iff {a b : Nat} : a / b = 0 ↔ b = 0 ∨ a < b := by
  constructor
  · intro h
    rcases Nat.eq_zero_or_pos b with hb | hb
    · exact .inl hb
    · refine .inr (Nat.lt_of_not_le fun h' => ?_)
      have := div_pos h' hb
      omega
  · rintro (h | h)
    · rw [h, Nat.div_zero]
    · exact div_eq_of_lt h

theorem div_eq_iff_eq_mul_right {a b c : Nat} (H : 0 < b) (H' : b ∣ a) : a / b = c ↔ a = b * c := by
  obtain ⟨d, rfl⟩ := H'
  rw [Nat.mul_div_right d H]
  exact (Nat.mul_left_cancel_iff H).symm

theorem div_eq_iff_eq_mul_left {a b c : Nat} (H : 0 < b) (H' : b ∣ a) : a / b = c ↔ a = c * b := by
  rw [Nat.mul_comm]
  exact div_eq_iff_eq_mul_right H H'

theorem div_eq_of_eq_mul_left {m n k : Nat} (H1 : 0 < n) (H2 : m = k * n) : m / n = k := by
  rw [H2, Nat.mul_div_left k H1]

theorem div_eq_of_eq_mul_right {m n k : Nat} (H1 : 0 < n) (H2 : m = n * k) : m / n = k := by
  rw [H2, Nat.mul_div_right k H1]

theorem div_eq_iff {a b c : Nat} (h : 0 < b) : a / b = c ↔ b * c ≤ a ∧ a < b * (c + 1) := by
  constructor
  · rintro rfl
    exact ⟨mul_div_le a b, lt_mul_div_succ a h⟩
  · rintro ⟨h1, h2⟩
    rw [Nat.mul_add, Nat.mul_one] at h2
    exact (div_mod_unique (r := a - b * c) (by omega) (by omega)).1

theorem div_div_eq_div_mul (m n k : Nat) : m / n / k = m / (n * k) := by
  rcases Nat.eq_zero_or_pos n with hn | hn
  · rw [hn, Nat.zero_mul, Nat.div_zero, Nat.zero_div]
  · rcases Nat.eq_zero_or_pos k with hk | hk
    · rw [hk, Nat.mul_zero, Nat.div_zero, Nat.div_zero]
    · symm
      rw [div_eq_iff (Nat.mul_pos hn hk), Nat.mul_assoc, Nat.mul_assoc]
      constructor
      · exact Nat.le_trans (Nat.mul_le_mul_left n (mul_div_le (m / n) k)) (mul_div_le m n)
      · have h1 := lt_mul_div_succ (m / n) hk
        have h2 := lt_mul_div_succ m hn
        exact Nat.lt_of_lt_of_le h2 (Nat.mul_le_mul_left n h1)

protected theorem div_div_comm (m n k : Nat) : m / n / k = m / k / n := by
  rw [div_div_eq_div_mul, div_div_eq_div_mul, Nat.mul_comm]

theorem mod_mul {a b x : Nat} : x % (a * b) = x % a + a * (x / a % b) := by
  rcases Nat.eq_zero_or_pos a with ha | ha
  · rw [ha, Nat.zero_mul, Nat.zero_mul, mod_zero]; rfl
  · rcases Nat.eq_zero_or_pos b with hb | hb
    · rw [hb, Nat.mul_zero, mod_zero, mod_zero, mod_add_div]
    · refine (div_mod_unique (q := x / a / b) ?_ ?_).2
      · have h1 := div_add_mod x a
        have h2 : a * (b * (x / a / b) + x / a % b) = a * (x / a) := by rw [div_add_mod]
        rw [Nat.mul_add] at h2
        rw [Nat.mul_assoc]
        omega
      · have h1 := mod_lt x ha
        have h2 := Nat.mul_le_mul_left a (show x / a % b + 1 ≤ b from mod_lt _ hb)
        rw [Nat.mul_add, Nat.mul_one] at h2
        omega

theorem mod_pow_succ {x b k : Nat} : x % b ^ (k + 1) = x % b ^ k + b ^ k * (x / b ^ k % b) := by
  rw [Nat.pow_succ, mod_mul]

end Nat
