prelude
import Init.Data.Nat.Dvd.Lemmas

/-!
# Natural numbers: greatest common divisor

`gcd_rec` is Euclid's step; the characterisation by divisibility follows from it by strong induction.
-/

set_option linter.all false

/-- More fuel than the first argument does not change the result. -/
theorem Prover.Nat.gcd_go_fuel (f g m n : Nat) (hf : m < f) (hg : m < g) :
    Nat.gcd.go f m n = Nat.gcd.go g m n := by
  induction f generalizing g m n with
  | zero => exact absurd hf (Nat.not_lt_zero m)
  | succ f ih =>
    cases g with
    | zero => exact absurd hg (Nat.not_lt_zero m)
    | succ g =>
      show (if m = 0 then n else Nat.gcd.go f (n % m) m) = if m = 0 then n else Nat.gcd.go g (n % m) m
      by_cases hm : m = 0
      · rw [if_pos hm, if_pos hm]
      · rw [if_neg hm, if_neg hm]
        have := Nat.mod_lt n (Nat.pos_of_ne_zero hm)
        exact ih _ _ _ (by omega) (by omega)

namespace Nat

@[simp] theorem gcd_zero_left (y : Nat) : gcd 0 y = y := rfl

theorem gcd_rec (m n : Nat) : gcd m n = gcd (n % m) m := by
  by_cases hm : m = 0
  · rw [hm]
    show n = if n % 0 = 0 then 0 else gcd.go (n % 0) (0 % (n % 0)) (n % 0)
    rw [mod_zero, zero_mod]
    by_cases hn : n = 0
    · rw [if_pos hn, hn]
    · obtain ⟨k, rfl⟩ := exists_eq_succ_of_ne_zero hn
      rw [if_neg hn]
      rfl
  · show (if m = 0 then n else gcd.go m (n % m) m) = gcd.go (n % m + 1) (n % m) m
    rw [if_neg hm]
    exact Prover.Nat.gcd_go_fuel _ _ _ _ (mod_lt n (Nat.pos_of_ne_zero hm)) (lt_succ_self _)

theorem gcd_succ (x y : Nat) : gcd (succ x) y = gcd (y % succ x) (succ x) := gcd_rec _ _

theorem gcd_add_one (x y : Nat) : gcd (x + 1) y = gcd (y % (x + 1)) (x + 1) := gcd_rec _ _

@[simp] theorem gcd_one_left (n : Nat) : gcd 1 n = 1 := by
  rw [gcd_rec, mod_one, gcd_zero_left]

@[simp] theorem gcd_zero_right (n : Nat) : gcd n 0 = n := by
  rw [gcd_rec, zero_mod, gcd_zero_left]

@[simp] theorem gcd_self (n : Nat) : gcd n n = n := by
  rw [gcd_rec, mod_self, gcd_zero_left]

/-- Induction along the steps of Euclid's algorithm. -/
@[elab_as_elim] theorem gcd.induction {P : Nat → Nat → Prop} (m n : Nat) (H0 : ∀ n, P 0 n)
    (H1 : ∀ m n, 0 < m → P (n % m) m → P m n) : P m n := by
  have key : ∀ k m n, m < k → P m n := by
    intro k
    induction k with
    | zero => exact fun m _ h => absurd h (Nat.not_lt_zero m)
    | succ k ih =>
      intro m n h
      rcases Nat.eq_zero_or_pos m with hm | hm
      · rw [hm]
        exact H0 n
      · have := mod_lt n hm
        exact H1 m n hm (ih _ _ (by omega))
  exact key (m + 1) m n (lt_succ_self m)

theorem gcd_dvd (m n : Nat) : (gcd m n ∣ m) ∧ (gcd m n ∣ n) := by
  induction m, n using gcd.induction with
  | H0 n => exact ⟨Nat.dvd_zero _, Nat.dvd_refl _⟩
  | H1 m n _ ih =>
    rw [gcd_rec m n]
    exact ⟨ih.2, (dvd_mod_iff ih.2).1 ih.1⟩

theorem gcd_dvd_left (m n : Nat) : gcd m n ∣ m := (gcd_dvd m n).1

theorem gcd_dvd_right (m n : Nat) : gcd m n ∣ n := (gcd_dvd m n).2

theorem dvd_gcd {k m n : Nat} : k ∣ m → k ∣ n → k ∣ gcd m n := by
  induction m, n using gcd.induction with
  | H0 n => exact fun _ h => h
  | H1 m n _ ih =>
    intro h1 h2
    rw [gcd_rec m n]
    exact ih ((dvd_mod_iff h1).2 h2) h1

theorem dvd_gcd_iff {k m n : Nat} : k ∣ gcd m n ↔ k ∣ m ∧ k ∣ n :=
  ⟨fun h => ⟨Nat.dvd_trans h (gcd_dvd_left m n), Nat.dvd_trans h (gcd_dvd_right m n)⟩,
    fun h => dvd_gcd h.1 h.2⟩

/-- The gcd is the only common divisor that every common divisor divides. -/
theorem gcd_eq_iff {a b g : Nat} : gcd a b = g ↔ g ∣ a ∧ g ∣ b ∧ (∀ c, c ∣ a → c ∣ b → c ∣ g) := by
  constructor
  · rintro rfl
    exact ⟨gcd_dvd_left a b, gcd_dvd_right a b, fun c => dvd_gcd⟩
  · rintro ⟨ha, hb, h⟩
    exact Nat.dvd_antisymm (h _ (gcd_dvd_left a b) (gcd_dvd_right a b)) (dvd_gcd ha hb)

theorem gcd_comm (m n : Nat) : gcd m n = gcd n m :=
  Nat.dvd_antisymm (dvd_gcd (gcd_dvd_right m n) (gcd_dvd_left m n))
    (dvd_gcd (gcd_dvd_right n m) (gcd_dvd_left n m))

theorem gcd_assoc (m n k : Nat) : gcd (gcd m n) k = gcd m (gcd n k) := by
  apply Nat.dvd_antisymm
  · have h := gcd_dvd_left (gcd m n) k
    exact dvd_gcd (Nat.dvd_trans h (gcd_dvd_left m n))
      (dvd_gcd (Nat.dvd_trans h (gcd_dvd_right m n)) (gcd_dvd_right _ k))
  · have h := gcd_dvd_right m (gcd n k)
    exact dvd_gcd (dvd_gcd (gcd_dvd_left m _) (Nat.dvd_trans h (gcd_dvd_left n k)))
      (Nat.dvd_trans h (gcd_dvd_right n k))

instance : Std.Commutative gcd := ⟨gcd_comm⟩
instance : Std.Associative gcd := ⟨gcd_assoc⟩

@[simp] theorem gcd_one_right (n : Nat) : gcd n 1 = 1 := by rw [gcd_comm, gcd_one_left]

theorem gcd_left_comm (m n k : Nat) : gcd m (gcd n k) = gcd n (gcd m k) := by
  rw [← gcd_assoc, gcd_comm m n, gcd_assoc]

theorem gcd_pos_of_pos_left {m : Nat} (n : Nat) (mpos : 0 < m) : 0 < gcd m n :=
  pos_of_dvd_of_pos (gcd_dvd_left m n) mpos

theorem gcd_pos_of_pos_right (m : Nat) {n : Nat} (npos : 0 < n) : 0 < gcd m n :=
  pos_of_dvd_of_pos (gcd_dvd_right m n) npos

theorem gcd_le_left {m : Nat} (n : Nat) (h : 0 < m) : gcd m n ≤ m := le_of_dvd h (gcd_dvd_left m n)

theorem gcd_le_right {m : Nat} (n : Nat) (h : 0 < n) : gcd m n ≤ n := le_of_dvd h (gcd_dvd_right m n)

theorem eq_zero_of_gcd_eq_zero_left {m n : Nat} (H : gcd m n = 0) : m = 0 := by
  have := gcd_dvd_left m n
  rw [H] at this
  exact eq_zero_of_zero_dvd this

theorem eq_zero_of_gcd_eq_zero_right {m n : Nat} (H : gcd m n = 0) : n = 0 :=
  eq_zero_of_gcd_eq_zero_left (gcd_comm m n ▸ H)

@[simp] theorem gcd_eq_zero_iff {i j : Nat} : gcd i j = 0 ↔ i = 0 ∧ j = 0 :=
  ⟨fun h => ⟨eq_zero_of_gcd_eq_zero_left h, eq_zero_of_gcd_eq_zero_right h⟩,
    fun ⟨hi, hj⟩ => by rw [hi, hj, gcd_zero_left]⟩

theorem gcd_eq_left {m n : Nat} (h : m ∣ n) : gcd m n = m :=
  Nat.dvd_antisymm (gcd_dvd_left m n) (dvd_gcd (Nat.dvd_refl m) h)

theorem gcd_eq_right {m n : Nat} (h : n ∣ m) : gcd m n = n := by
  rw [gcd_comm]
  exact gcd_eq_left h

theorem gcd_eq_left_iff_dvd {m n : Nat} : gcd m n = m ↔ m ∣ n :=
  ⟨fun h => h ▸ gcd_dvd_right m n, gcd_eq_left⟩

theorem gcd_eq_right_iff_dvd {m n : Nat} : gcd n m = m ↔ m ∣ n :=
  ⟨fun h => h ▸ gcd_dvd_left n m, gcd_eq_right⟩

theorem gcd_mul_left (m n k : Nat) : gcd (m * n) (m * k) = m * gcd n k := by
  induction n, k using gcd.induction with
  | H0 k => rw [Nat.mul_zero, gcd_zero_left, gcd_zero_left]
  | H1 n k _ ih => rw [gcd_rec (m * n), mul_mod_mul_left, ih, gcd_rec n k]

theorem gcd_mul_right (m n k : Nat) : gcd (m * n) (k * n) = gcd m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, gcd_mul_left, Nat.mul_comm]

@[simp] theorem gcd_mod_left (m n : Nat) : gcd (m % n) n = gcd m n := by
  rw [← gcd_rec, gcd_comm]

@[simp] theorem gcd_mod_right (m n : Nat) : gcd n (m % n) = gcd n m := by
  rw [gcd_comm, gcd_mod_left, gcd_comm]

@[simp] theorem gcd_add_mul_left_right (m n k : Nat) : gcd m (n + m * k) = gcd m n := by
  rw [gcd_rec m (n + m * k), add_mul_mod_self_left, ← gcd_rec]

@[simp] theorem gcd_add_mul_right_right (m n k : Nat) : gcd m (n + k * m) = gcd m n := by
  rw [Nat.mul_comm, gcd_add_mul_left_right]

@[simp] theorem gcd_add_self_right (m n : Nat) : gcd m (n + m) = gcd m n := by
  rw [gcd_rec m (n + m), add_mod_right, ← gcd_rec]

@[simp] theorem gcd_self_add_right (m n : Nat) : gcd m (m + n) = gcd m n := by
  rw [Nat.add_comm, gcd_add_self_right]

@[simp] theorem gcd_add_self_left (m n : Nat) : gcd (m + n) n = gcd m n := by
  rw [gcd_comm, gcd_add_self_right, gcd_comm]

@[simp] theorem gcd_self_add_left (m n : Nat) : gcd (n + m) n = gcd m n := by
  rw [Nat.add_comm, gcd_add_self_left]

theorem gcd_sub_self_right {m n : Nat} (h : m ≤ n) : gcd m (n - m) = gcd m n := by
  have := gcd_add_self_right m (n - m)
  rw [Nat.sub_add_cancel h] at this
  exact this.symm

theorem gcd_sub_self_left {m n : Nat} (h : m ≤ n) : gcd (n - m) m = gcd n m := by
  rw [gcd_comm, gcd_sub_self_right h, gcd_comm]

theorem gcd_dvd_gcd_of_dvd_left {m k : Nat} (n : Nat) (H : m ∣ k) : gcd m n ∣ gcd k n :=
  dvd_gcd (Nat.dvd_trans (gcd_dvd_left m n) H) (gcd_dvd_right m n)

theorem gcd_dvd_gcd_of_dvd_right {m k : Nat} (n : Nat) (H : m ∣ k) : gcd n m ∣ gcd n k :=
  dvd_gcd (gcd_dvd_left n m) (Nat.dvd_trans (gcd_dvd_right n m) H)

theorem gcd_div {m n k : Nat} (H1 : k ∣ m) (H2 : k ∣ n) : gcd (m / k) (n / k) = gcd m n / k := by
  obtain ⟨a, rfl⟩ := H1
  obtain ⟨b, rfl⟩ := H2
  rcases Nat.eq_zero_or_pos k with hk | hk
  · rw [hk, Nat.div_zero, Nat.div_zero, Nat.div_zero, gcd_zero_left]
  · rw [Nat.mul_div_right _ hk, Nat.mul_div_right _ hk, gcd_mul_left, Nat.mul_div_right _ hk]

end Nat
