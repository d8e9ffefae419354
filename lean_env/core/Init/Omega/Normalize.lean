prelude
import Init.Omega.Constraint

/-!
# Normalising constraints: division by the gcd, sign, balanced remainder
-/

set_option linter.all false
universe u v w

namespace Lean.Omega

-- the divisibility check below is always true; it makes soundness immediate without any gcd theory
noncomputable def normalize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    if Coeffs.allZero x = true then (if s.sat 0 = true then some (.trivial, x) else some (.impossible, x))
    else if Coeffs.gcd x = 1 then none
    else if (0 : Int) < (Coeffs.gcd x : Nat) then
      (if IntList.eqb (IntList.smul (Coeffs.sdiv x (Coeffs.gcd x : Nat)) (Coeffs.gcd x : Nat)) x = true then some (s.div (Coeffs.gcd x), Coeffs.sdiv x (Coeffs.gcd x : Nat)) else none)
    else none

noncomputable def normalize (p : Constraint × Coeffs) : Constraint × Coeffs := (normalize? p).getD p

noncomputable def positivize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ => if 0 ≤ Coeffs.leading x then none else some (s.neg, Coeffs.smul x (-1))

noncomputable def tidy? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ => match positivize? (s, x) with
    | none => normalize? (s, x)
    | some p => some (normalize p)

noncomputable def tidy (p : Constraint × Coeffs) : Constraint × Coeffs := (tidy? p).getD p

noncomputable abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (tidy (s, x)).1
noncomputable abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (tidy (s, x)).2
abbrev satp (p : Constraint × Coeffs) (v : Coeffs) : Prop := p.1.sat' p.2 v = true

theorem normalize_sat {p : Constraint × Coeffs} {v : Coeffs} (w : satp p v) : satp (normalize p)
    v := by
  obtain ⟨s, x⟩ := p
  unfold normalize normalize?
  dsimp only
  split
  · rename_i hz
    have hd : Coeffs.dot x v = 0 := IntList.allZero_dot hz v
    have w' : s.sat (Coeffs.dot x v) = true := w
    split
    · exact (Constraint.sat_iff _ _).2 ⟨fun _ h => (nomatch h), fun _ h => (nomatch h)⟩
    · rw [hd] at w'; contradiction
  · split
    · exact w
    · split
      · rename_i hg
        split
        · rename_i he
          have e := IntList.eq_of_eqb he
          have w' : s.sat (IntList.dot x v) = true := w
          rw [← e, show IntList.dot (IntList.smul _ _) v = _ from IntList.map_mul_dot _ _ v] at w'
          exact Constraint.div_sat hg w'
        · exact w
      · exact w

theorem tidy_sat'' {p : Constraint × Coeffs} {v : Coeffs} (w : satp p v) : satp (tidy p) v := by
  obtain ⟨s, x⟩ := p
  unfold tidy tidy? positivize?
  dsimp only
  by_cases h : 0 ≤ Coeffs.leading x
  · rw [if_pos h]; exact normalize_sat w
  · rw [if_neg h]
    apply normalize_sat
    show s.neg.sat (IntList.dot (IntList.smul x (-1)) v) = true
    rw [show IntList.dot (IntList.smul x (-1)) v = _ from IntList.map_mul_dot _ _ v, Int.neg_mul, Int.one_mul]
    exact Constraint.neg_sat w

theorem tidy_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v = true) :
    (tidyConstraint s x).sat' (tidyCoeffs s x) v = true :=
  tidy_sat'' (p := (s, x)) w

theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y : Coeffs) (v : Coeffs)
    (wx : s.sat' x v = true) (wy : t.sat' y v = true) :
  (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v = true := by
  show (Constraint.combo a s b t).sat (IntList.dot (IntList.combo a x b y) v) = true
  rw [IntList.combo_dot]
  exact Constraint.add_sat (Constraint.scale_sat a wx) (Constraint.scale_sat b wy)

noncomputable def bmod_div_term (m : Nat) (a b : Coeffs) : Int := Coeffs.bmod_dot_sub_dot_bmod m a b / m

noncomputable def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs :=
  Coeffs.set (Coeffs.bmod x m) i m

theorem bmod_eq (a : Int) (m : Nat) : ∃ k : Int, Int.bmod a m = a + m * k := by
  have e : a % (m : Int) = a + m * (-(a / m)) := by rw [Int.emod_def, Int.mul_neg]; rfl
  show ∃ k : Int, (if a % (m : Int) < (m + 1) / 2 then a % (m : Int) else a % (m : Int) - m) = a + m * k
  split
  · exact ⟨_, e⟩
  · exact ⟨-(a / m) + -1, by rw [e, Int.mul_add, Int.mul_neg (m : Int) 1, Int.mul_one, ← Int.add_assoc]; rfl⟩

theorem bmod_dot (m : Nat) (x v : IntList) : ∃ k : Int, IntList.dot (IntList.bmod x m) v =
    IntList.dot x v + m * k := by
  induction x generalizing v with
  | nil => exact ⟨0, by rw [Int.mul_zero]; rfl⟩
  | cons x xs ih => cases v with
    | nil => exact ⟨0, by rw [Int.mul_zero]; rfl⟩
    | cons y v =>
      obtain ⟨k, hk⟩ := bmod_eq x m
      obtain ⟨l, hl⟩ := ih v
      refine ⟨k * y + l, ?_⟩
      show Int.bmod x m * y + IntList.dot (IntList.bmod xs m) v = x * y + IntList.dot xs v + m * (k * y + l)
      rw [hk, hl, Int.add_mul, Int.mul_add]
      simp only [Int.mul_assoc, Int.add_assoc, Int.add_left_comm]

theorem set_dot' (m : Int) : (i : Nat) → (x v : IntList) → List.length x ≤ i → IntList.dot
    (IntList.set x i m) v = IntList.dot x v + m * IntList.get v i
  | 0, .nil, .nil, _ => by show (0 : Int) = 0 + m * 0; rw [Int.mul_zero]; rfl
  | 0, .nil, .cons y v, _ => by show m * y + 0 = 0 + m * y; rw [Int.add_comm]
  | 0, .cons x xs, _, h => absurd h (Nat.not_succ_le_zero _)
  | i+1, .nil, .nil, _ => by show (0 : Int) = 0 + m * 0; rw [Int.mul_zero]; rfl
  | i+1, .nil, .cons y v, _ => by
    have := set_dot' m i .nil v (Nat.zero_le _)
    show 0 * y + IntList.dot (IntList.set .nil i m) v = 0 + m * IntList.get v i
    rw [this, Int.zero_mul, Int.zero_add]; rfl
  | i+1, .cons x xs, .nil, _ => by show (0 : Int) = 0 + m * 0; rw [Int.mul_zero]; rfl
  | i+1, .cons x xs, .cons y v, h => by
    have := set_dot' m i xs v (Nat.le_of_succ_le_succ h)
    show x * y + IntList.dot (IntList.set xs i m) v = x * y + IntList.dot xs v + m * IntList.get v i
    rw [this, Int.add_assoc]

theorem length_bmod (m : Nat) (x : IntList) : List.length (IntList.bmod x m) = List.length x :=
    by
  induction x with
  | nil => rfl
  | cons x xs ih => exact congrArg (· + 1) ih

theorem exact_sat {r t : Int} : (Constraint.exact r).sat t = true ↔ t = r := by
  rw [Constraint.sat_iff]
  constructor
  · intro h; exact Int.le_antisymm (h.2 r rfl) (h.1 r rfl)
  · intro h
    subst h
    exact ⟨fun x hx => by cases hx; exact Int.le_refl _, fun x hx => by cases hx; exact Int.le_refl _⟩

theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : Coeffs.length x ≤ i)
    (p : Coeffs.get v i = bmod_div_term m x v)
  (w : (Constraint.exact r).sat' x v = true) : (Constraint.exact (Int.bmod r m)).sat' (bmod_coeffs m i x) v = true := by
  have e : IntList.dot x v = r := exact_sat.1 w
  apply exact_sat.2
  show IntList.dot (IntList.set (IntList.bmod x m) i m) v = _
  rw [set_dot' m i _ v (by rw [length_bmod]; exact h), show IntList.get v i = bmod_div_term m x v from p]
  obtain ⟨k, hk⟩ := bmod_dot m x v
  obtain ⟨l, hl⟩ := bmod_eq r m
  have e2 : Int.bmod (IntList.dot x v) m - IntList.dot (IntList.bmod x m) v = m * (l + -k) := by
    rw [e, hl, hk, e, Int.sub_eq_add_neg, Int.neg_add, Int.mul_add, Int.mul_neg]
    rw [Int.add_assoc, Int.add_left_comm (m * l), ← Int.add_assoc, Int.add_right_neg, Int.zero_add]
  show IntList.dot (IntList.bmod x m) v + m * ((Int.bmod (IntList.dot x v) m - IntList.dot (IntList.bmod x m) v) / m) = _
  by_cases hm : (m : Int) = 0
  · rw [hm, Int.zero_mul, Int.add_zero, hk, hl, hm, Int.zero_mul, Int.zero_mul, e]
  · rw [e2, Int.mul_ediv_cancel_left _ hm, hk, hl, e, Int.add_assoc, ← Int.mul_add, Int.add_left_comm k, Int.add_right_neg, Int.add_zero]

end Lean.Omega
