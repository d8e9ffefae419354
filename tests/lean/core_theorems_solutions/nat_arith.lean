/-!
# Natural numbers: divisibility, remainders, squares, inequalities

Known proofs of the part to develop with: each theorem is provable in the core library.
-/

def Prime' (p : Nat) : Prop := 2 ≤ p ∧ ∀ d, d ∣ p → d = 1 ∨ d = p

-- difficulty 2
theorem square_mod_three (n : Nat) : n * n % 3 ≠ 2 := by
  rw [Nat.mul_mod]
  have h : n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2 := by omega
  rcases h with h | h | h <;> rw [h] <;> decide

-- difficulty 2
theorem square_mod_four (n : Nat) : n * n % 4 = 0 ∨ n * n % 4 = 1 := by
  rw [Nat.mul_mod]
  have h : n % 4 = 0 ∨ n % 4 = 1 ∨ n % 4 = 2 ∨ n % 4 = 3 := by omega
  rcases h with h | h | h | h <;> rw [h] <;> decide

-- difficulty 2
theorem frobenius_three_five (n : Nat) (h : 8 ≤ n) : ∃ a b, n = 3 * a + 5 * b := by
  have k : n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2 := by omega
  rcases k with k | k | k
  · exact ⟨n / 3, 0, by omega⟩
  · exact ⟨(n - 10) / 3, 2, by omega⟩
  · exact ⟨(n - 5) / 3, 1, by omega⟩

-- difficulty 2
theorem exponential_beats_linear (n : Nat) : n < 2 ^ n := by
  induction n with
  | zero => decide
  | succ n ih => rw [Nat.pow_succ]; omega

-- difficulty 2
theorem min_plus_max_product (a b : Nat) : min a b * max a b = a * b := by
  rcases Nat.le_total a b with h | h
  · rw [show min a b = a by omega, show max a b = b by omega]
  · rw [show min a b = b by omega, show max a b = a by omega, Nat.mul_comm]

-- difficulty 3
theorem product_of_three_consecutive_mod_six (n : Nat) : n * (n + 1) * (n + 2) % 6 = 0 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    have e : (n + 1) * (n + 1 + 1) * (n + 1 + 2) = n * (n + 1) * (n + 2) + 3 * ((n + 1) * (n + 2)) := by
      simp only [Nat.mul_add, Nat.add_mul, Nat.mul_one, Nat.one_mul, Nat.mul_assoc,
        Nat.mul_comm n 2, Nat.mul_left_comm n 2]
      omega
    have h : (n + 1) * (n + 2) % 2 = 0 := by
      rw [Nat.mul_mod]
      have h : (n + 1) % 2 = 0 ∨ (n + 1) % 2 = 1 := by omega
      rcases h with h | h
      · rw [h]; simp
      · rw [h, show (n + 2) % 2 = 0 by omega]
    omega

-- difficulty 3
theorem fifth_power_same_last_digit (n : Nat) : n ^ 5 % 10 = n % 10 := by
  have e : n ^ 5 = n * n * n * n * n := by
    simp only [Nat.pow_succ, Nat.pow_zero, Nat.one_mul]
  rw [e]
  have m : n * n * n * n * n % 10 =
      (n % 10) * (n % 10) * (n % 10) * (n % 10) * (n % 10) % 10 := by
    rw [Nat.mul_mod (n * n * n * n) n, Nat.mul_mod (n * n * n) n, Nat.mul_mod (n * n) n,
      Nat.mul_mod n n]
    simp only [Nat.mod_mod, Nat.mul_mod]
  rw [m]
  have h : n % 10 < 10 := Nat.mod_lt _ (by decide)
  generalize n % 10 = r at h
  have : r = 0 ∨ r = 1 ∨ r = 2 ∨ r = 3 ∨ r = 4 ∨ r = 5 ∨ r = 6 ∨ r = 7 ∨ r = 8 ∨ r = 9 := by omega
  rcases this with h | h | h | h | h | h | h | h | h | h <;> subst h <;> rfl

-- difficulty 3
theorem sum_of_two_squares_mod_four (a b : Nat) : (a * a + b * b) % 4 ≠ 3 := by
  have sq : ∀ n : Nat, n * n % 4 = 0 ∨ n * n % 4 = 1 := by
    intro n
    rw [Nat.mul_mod]
    have h : n % 4 = 0 ∨ n % 4 = 1 ∨ n % 4 = 2 ∨ n % 4 = 3 := by omega
    rcases h with h | h | h | h <;> rw [h] <;> decide
  have ha := sq a
  have hb := sq b
  omega

-- difficulty 3
theorem exponential_beats_square (n : Nat) (h : 5 ≤ n) : n * n < 2 ^ n := by
  obtain ⟨k, rfl⟩ := Nat.le.dest h
  clear h
  induction k with
  | zero => decide
  | succ k ih =>
    rw [show 5 + (k + 1) = (5 + k) + 1 by omega, Nat.pow_succ]
    have e : (5 + k + 1) * (5 + k + 1) = (5 + k) * (5 + k) + 2 * (5 + k) + 1 := by
      rw [Nat.add_mul, Nat.mul_add]
      omega
    have le : 5 * (5 + k) ≤ (5 + k) * (5 + k) := Nat.mul_le_mul (by omega) (Nat.le_refl _)
    omega

-- difficulty 3
theorem square_root_of_square_is_unique (a b : Nat) (h : a * a = b * b) : a = b := by
  have lt : ∀ x y : Nat, x < y → x * x < y * y := by
    intro x y h
    have h1 : (x + 1) * (x + 1) ≤ y * y := Nat.mul_le_mul h h
    have h2 : (x + 1) * (x + 1) = x * x + x + (x + 1) := by rw [Nat.add_mul, Nat.mul_add]; omega
    omega
  rcases Nat.lt_or_ge a b with k | k
  · have := lt a b k
    omega
  · rcases Nat.lt_or_ge b a with m | m
    · have := lt b a m
      omega
    · omega

-- difficulty 3
theorem no_square_strictly_between (n k : Nat) : ¬(n * n < k * k ∧ k * k < (n + 1) * (n + 1)) := by
  rintro ⟨h1, h2⟩
  rcases Nat.lt_or_ge n k with h | h
  · have := Nat.mul_le_mul h h
    omega
  · have := Nat.mul_le_mul h h
    omega

-- difficulty 3
theorem mutual_divisors_are_equal (a b : Nat) (h1 : a ∣ b) (h2 : b ∣ a) : a = b := by
  obtain ⟨x, rfl⟩ := h1
  obtain ⟨y, hy⟩ := h2
  rcases Nat.eq_zero_or_pos a with z | z
  · subst z; simp
  · have hx : x ≠ 0 := by
      rintro rfl
      simp at hy
      omega
    have hy' : y ≠ 0 := by
      rintro rfl
      simp at hy
      omega
    have h3 : a * x * 1 ≤ a * x * y := Nat.mul_le_mul_left _ (by omega)
    have h4 : a * 1 ≤ a * x := Nat.mul_le_mul_left _ (by omega)
    omega

-- difficulty 3
theorem divisor_transitive_with_factor (a b c k : Nat) (h1 : a ∣ b) (h2 : b ∣ c) : a ∣ c * k := by
  obtain ⟨x, rfl⟩ := h1
  obtain ⟨y, rfl⟩ := h2
  exact ⟨x * (y * k), by rw [Nat.mul_assoc, Nat.mul_assoc]⟩

-- difficulty 3
theorem prime_two : Prime' 2 := by
  refine ⟨by decide, ?_⟩
  rintro d ⟨c, h⟩
  have hd : d ≤ 2 := by
    rcases Nat.eq_zero_or_pos c with z | z
    · subst z; omega
    · have := Nat.mul_le_mul_left d z
      omega
  have : d = 0 ∨ d = 1 ∨ d = 2 := by omega
  rcases this with r | r | r
  · subst r; omega
  · exact Or.inl r
  · exact Or.inr r

-- difficulty 3
theorem power_remainder_seven (n : Nat) : 8 ^ n % 7 = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, Nat.mul_mod, ih]

-- difficulty 3
theorem nine_divides_power_sum (n : Nat) : (4 ^ n + 15 * n) % 9 = 1 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    have h : ∀ n, 4 ^ n % 3 = 1 := by
      intro n
      induction n with
      | zero => rfl
      | succ n ih => rw [Nat.pow_succ, Nat.mul_mod, ih]
    have := h n
    rw [Nat.pow_succ]
    omega

-- difficulty 3
theorem least_counterexample (p : Nat → Prop) (h : ∃ n, p n) : ∃ n, p n ∧ ∀ m, m < n → ¬p m := by
  have key : ∀ n, (∃ m, m ≤ n ∧ p m) → ∃ m, p m ∧ ∀ k, k < m → ¬p k := by
    intro n
    induction n with
    | zero =>
      rintro ⟨m, hm, hp⟩
      exact ⟨m, hp, fun k hk => by omega⟩
    | succ n ih =>
      rintro ⟨m, hm, hp⟩
      by_cases e : ∃ m, m ≤ n ∧ p m
      · exact ih e
      · exact ⟨m, hp, fun k hk hpk => e ⟨k, by omega, hpk⟩⟩
  obtain ⟨n, hn⟩ := h
  exact key n ⟨n, Nat.le_refl n, hn⟩

-- difficulty 3
theorem strong_induction_principle (p : Nat → Prop) (step : ∀ n, (∀ m, m < n → p m) → p n) :
    ∀ n, p n := by
  have key : ∀ n m, m < n → p m := by
    intro n
    induction n with
    | zero => intro m h; omega
    | succ n ih =>
      intro m h
      exact step m fun k hk => ih k (by omega)
  intro n
  exact key (n + 1) n (by omega)

-- difficulty 3
theorem two_step_induction (p : Nat → Prop) (zero : p 0) (one : p 1)
    (step : ∀ n, p n → p (n + 1) → p (n + 2)) : ∀ n, p n := by
  have key : ∀ n, p n ∧ p (n + 1) := by
    intro n
    induction n with
    | zero => exact ⟨zero, one⟩
    | succ n ih => exact ⟨ih.2, step n ih.1 ih.2⟩
  intro n
  exact (key n).1

-- difficulty 4
theorem division_with_remainder_unique (d q r q' r' : Nat) (h : r < d) (h' : r' < d)
    (e : d * q + r = d * q' + r') : q = q' ∧ r = r' := by
  rcases Nat.lt_or_ge q q' with k | k
  · have := Nat.mul_le_mul_left d k
    rw [Nat.mul_succ] at this
    omega
  · rcases Nat.lt_or_ge q' q with m | m
    · have := Nat.mul_le_mul_left d m
      rw [Nat.mul_succ] at this
      omega
    · have e' : q = q' := by omega
      subst e'
      omega

-- difficulty 4
theorem composite_from_proper_divisor (n d : Nat) (h1 : 1 < d) (h2 : d < n) (h3 : d ∣ n) :
    ¬Prime' n := by
  intro hp
  rcases hp.2 d h3 with h | h <;> omega

-- difficulty 4
theorem prime_above_two_mod_six (p : Nat) (hp : Prime' p) (h : 3 < p) : p % 6 = 1 ∨ p % 6 = 5 := by
  have h2 : p % 2 ≠ 0 := by
    intro e
    have := hp.2 2 ⟨p / 2, by omega⟩
    omega
  have h3 : p % 3 ≠ 0 := by
    intro e
    have := hp.2 3 ⟨p / 3, by omega⟩
    omega
  omega

-- difficulty 4
theorem eleven_divides_alternating (n : Nat) : (10 ^ (2 * n) + 10) % 11 = 0 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [show 2 * (n + 1) = 2 * n + 1 + 1 by omega, Nat.pow_succ, Nat.pow_succ]
    omega

-- difficulty 4
theorem decreasing_sequence_repeats (f : Nat → Nat) (h : ∀ n, f (n + 1) ≤ f n) :
    ∃ n, f (n + 1) = f n := by
  have key : ∀ k n, f n ≤ k → ∃ n, f (n + 1) = f n := by
    intro k
    induction k with
    | zero => intro n hn; exact ⟨n, by have := h n; omega⟩
    | succ k ih =>
      intro n hn
      by_cases e : f (n + 1) = f n
      · exact ⟨n, e⟩
      · exact ih (n + 1) (by have := h n; omega)
  exact key (f 0) 0 (Nat.le_refl _)

-- difficulty 5
theorem every_number_has_a_prime_divisor (n : Nat) (h : 2 ≤ n) : ∃ p, Prime' p ∧ p ∣ n := by
  have key : ∀ m n : Nat, n ≤ m → 2 ≤ n → ∃ p, Prime' p ∧ p ∣ n := by
    intro m
    induction m with
    | zero => intro n h1 h2; omega
    | succ m ih =>
      intro n h1 h2
      by_cases hp : ∀ d, d ∣ n → d = 1 ∨ d = n
      · exact ⟨n, ⟨h2, hp⟩, ⟨1, (Nat.mul_one n).symm⟩⟩
      · obtain ⟨d, hd⟩ := Classical.not_forall.1 hp
        obtain ⟨hdn, hne⟩ := Classical.not_imp.1 hd
        obtain ⟨c, hc⟩ := hdn
        have c0 : c ≠ 0 := by rintro rfl; omega
        have d0 : d ≠ 0 := by rintro rfl; rw [Nat.zero_mul] at hc; omega
        have d1 : d ≠ 1 := fun e => hne (Or.inl e)
        have dn : d ≠ n := fun e => hne (Or.inr e)
        have le : d * 1 ≤ d * c := Nat.mul_le_mul_left d (by omega)
        obtain ⟨p, hp, e, he⟩ := ih d (by omega) (by omega)
        exact ⟨p, hp, e * c, by rw [hc, he, Nat.mul_assoc]⟩
  exact key n n (Nat.le_refl n) h
