prelude
import Init.Classical
import Init.Data.Int.DivMod.Bootstrap
import Init.Data.Option.Basic
import Init.Omega.IntList

/-!
# Interval constraints of `omega`
-/

set_option linter.all false
universe u v w

namespace Lean.Omega

abbrev LowerBound := Option Int
abbrev UpperBound := Option Int
abbrev LowerBound.sat (b : LowerBound) (t : Int) : Bool := b.all fun x => decide (x ≤ t)
abbrev UpperBound.sat (b : UpperBound) (t : Int) : Bool := b.all fun y => decide (t ≤ y)

structure Constraint where
  lowerBound : LowerBound
  upperBound : UpperBound

namespace Constraint
open _root_ (Int)

def sat (c : Constraint) (t : Int) : Bool := c.lowerBound.sat t && c.upperBound.sat t

def map (c : Constraint) (f : Int → Int) : Constraint :=
  ⟨c.lowerBound.map f, c.upperBound.map f⟩

def translate (c : Constraint) (t : Int) : Constraint := c.map (· + t)

def flip (c : Constraint) : Constraint := ⟨c.upperBound, c.lowerBound⟩

def neg (c : Constraint) : Constraint := c.flip.map (- ·)

def trivial : Constraint := ⟨none, none⟩

def impossible : Constraint := ⟨some 1, some 0⟩

def exact (r : Int) : Constraint := ⟨some r, some r⟩

def isImpossible : Constraint → Bool
  | ⟨some x, some y⟩ => decide (y < x)
  | _ => false

def isExact : Constraint → Bool
  | ⟨some x, some y⟩ => decide (x = y)
  | _ => false

def scale (k : Int) (c : Constraint) : Constraint :=
  if k = 0 then (if c.isImpossible then c else ⟨some 0, some 0⟩)
  else if 0 < k then c.map (k * ·) else c.flip.map (k * ·)

def add (x y : Constraint) : Constraint :=
  ⟨x.lowerBound.bind fun a => y.lowerBound.map fun b => a + b, x.upperBound.bind fun a => y.upperBound.map fun b => a + b⟩

def combo (a : Int) (x : Constraint) (b : Int) (y : Constraint) : Constraint :=
  add (scale a x) (scale b y)

def combine (x y : Constraint) : Constraint :=
  ⟨Option.merge max x.lowerBound y.lowerBound, Option.merge min x.upperBound y.upperBound⟩

def div (c : Constraint) (k : Nat) : Constraint :=
  ⟨c.lowerBound.map fun x => (- ((- x) / k)), c.upperBound.map fun y => y / k⟩

noncomputable abbrev sat' (c : Constraint) (x y : Coeffs) : Bool := c.sat (Coeffs.dot x y)

theorem sat_iff (c : Constraint) (t : Int) : c.sat t = true ↔
    (∀ x, c.lowerBound = some x → x ≤ t) ∧ (∀ y, c.upperBound = some y → t ≤ y) := by
  obtain ⟨l, u⟩ := c
  constructor
  · intro h
    constructor
    · intro x hx; cases hx
      apply Classical.byContradiction; intro hn
      have : (decide (x ≤ t) && UpperBound.sat u t) = true := h
      rw [decide_eq_false hn] at this; exact Bool.noConfusion this
    · intro y hy; cases hy
      apply Classical.byContradiction; intro hn
      have : (LowerBound.sat l t && decide (t ≤ y)) = true := h
      rw [decide_eq_false hn] at this
      cases hl : LowerBound.sat l t with
      | true =>
        rw [hl] at this
        exact Bool.noConfusion this
      | false =>
        rw [hl] at this
        exact Bool.noConfusion this
  · intro ⟨h1, h2⟩
    show (LowerBound.sat l t && UpperBound.sat u t) = true
    have e1 : LowerBound.sat l t = true := by
      cases l with
      | none => rfl
      | some x => exact decide_eq_true (h1 x rfl)
    have e2 : UpperBound.sat u t = true := by
      cases u with
      | none => rfl
      | some x => exact decide_eq_true (h2 x rfl)
    rw [e1, e2]; rfl

theorem add_sat {c d : Constraint} {s t : Int} (h1 : c.sat s = true) (h2 : d.sat t = true) :
    (add c d).sat (s + t) = true := by
  rw [sat_iff] at *
  obtain ⟨l, u⟩ := c; obtain ⟨l', u'⟩ := d
  constructor
  · intro x hx
    cases l with
    | none => cases hx
    | some a => cases l' with
      | none => cases hx
      | some b =>
        cases hx
        exact Int.add_le_add (h1.1 _ rfl) (h2.1 _ rfl)
  · intro x hx
    cases u with
    | none => cases hx
    | some a => cases u' with
      | none => cases hx
      | some b =>
        cases hx
        exact Int.add_le_add (h1.2 _ rfl) (h2.2 _ rfl)

theorem neg_sat {c : Constraint} {t : Int} (h : c.sat t = true) : c.neg.sat (-t) = true := by
  rw [sat_iff] at *
  obtain ⟨l, u⟩ := c
  constructor
  · intro x hx; cases u with
    | none => cases hx
    | some a =>
      cases hx
      exact Int.neg_le_neg (h.2 _ rfl)
  · intro x hx; cases l with
    | none => cases hx
    | some a =>
      cases hx
      exact Int.neg_le_neg (h.1 _ rfl)

theorem map_mul_sat {c : Constraint} {k t : Int} (hk : 0 ≤ k) (h : c.sat t = true) :
    (c.map (k * ·)).sat (k * t) = true := by
  rw [sat_iff] at *
  obtain ⟨l, u⟩ := c
  constructor
  · intro x hx; cases l with
    | none => cases hx
    | some a =>
      cases hx
      exact Prover.Int.mul_le_mul_left hk (h.1 _ rfl)
  · intro x hx; cases u with
    | none => cases hx
    | some a =>
      cases hx
      exact Prover.Int.mul_le_mul_left hk (h.2 _ rfl)

theorem mul_flip_sat {c : Constraint} {k t : Int} (hk : 0 ≤ -k) (h : c.sat t = true) :
    (c.flip.map (k * ·)).sat (k * t) = true := by
  rw [sat_iff] at *
  obtain ⟨l, u⟩ := c
  have key : ∀ {a b : Int}, a ≤ b → k * b ≤ k * a := by
    intro a b hab
    have := Int.neg_le_neg (Prover.Int.mul_le_mul_left hk hab)
    simp only [Int.neg_mul, Int.neg_neg] at this; exact this
  constructor
  · intro x hx; cases u with
    | none => cases hx
    | some a =>
      cases hx
      exact key (h.2 _ rfl)
  · intro x hx; cases l with
    | none => cases hx
    | some a =>
      cases hx
      exact key (h.1 _ rfl)

theorem not_sat_of_isImpossible {c : Constraint} (h : isImpossible c = true) {t : Int} : ¬ c.sat
    t = true := by
  obtain ⟨l, u⟩ := c
  cases l with
  | none => cases h
  | some l => cases u with
    | none => cases h
    | some u =>
      intro h'
      have h1 : u < l := of_decide_eq_true h
      have h2 := (sat_iff _ _).1 h'
      exact Int.lt_irrefl u (Int.lt_of_lt_of_le h1 (Int.le_trans (h2.1 l rfl) (h2.2 u rfl)))

theorem scale_sat {c : Constraint} {t : Int} (k : Int) (h : c.sat t = true) : (scale k c).sat
    (k * t) = true := by
  unfold scale
  split
  · rename_i h0; subst h0
    split
    · exact absurd h (not_sat_of_isImpossible ‹_›)
    · rw [Int.zero_mul]; rfl
  · split
    · exact map_mul_sat (Int.le_of_lt ‹_›) h
    · exact mul_flip_sat (Int.neg_le_neg (Int.not_lt.1 ‹_›)) h

theorem combine_sat' {s t : Constraint} {x y : Coeffs} (hs : s.sat' x y = true)
    (ht : t.sat' x y = true) : (s.combine t).sat' x y = true := by
  have h1 := (sat_iff _ _).1 hs; have h2 := (sat_iff _ _).1 ht
  apply (sat_iff _ _).2
  obtain ⟨l, u⟩ := s; obtain ⟨l', u'⟩ := t
  constructor
  · intro z hz
    cases l with
    | none => cases l' with
      | none => cases hz
      | some b =>
        cases hz
        exact h2.1 _ rfl
    | some a => cases l' with
      | none =>
        cases hz
        exact h1.1 _ rfl
      | some b =>
        cases hz
        show (if a ≤ b then b else a) ≤ _
        split
        · exact h2.1 _ rfl
        · exact h1.1 _ rfl
  · intro z hz
    cases u with
    | none => cases u' with
      | none => cases hz
      | some b =>
        cases hz
        exact h2.2 _ rfl
    | some a => cases u' with
      | none =>
        cases hz
        exact h1.2 _ rfl
      | some b =>
        cases hz
        show _ ≤ (if a ≤ b then a else b)
        split
        · exact h1.2 _ rfl
        · exact h2.2 _ rfl

theorem not_sat'_of_isImpossible {c : Constraint} (h : isImpossible c = true) {x y : Coeffs} : ¬
    c.sat' x y = true := by
  obtain ⟨l, u⟩ := c
  cases l with
  | none => cases h
  | some l => cases u with
    | none => cases h
    | some u =>
      intro h'
      have h1 : u < l := of_decide_eq_true h
      have h2 := (sat_iff _ _).1 h'
      exact Int.lt_irrefl u (Int.lt_of_lt_of_le h1 (Int.le_trans (h2.1 l rfl) (h2.2 u rfl)))

theorem addInequality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y ≥ 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := none } x y = true :=
  (sat_iff _ _).2 ⟨fun z hz => by cases hz; exact Prover.Int.nonneg_add_iff.1 w, fun z hz => by cases hz⟩

theorem addEquality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y = 0) : Constraint.sat'
    { lowerBound := some (-c), upperBound := some (-c) } x y = true := (sat_iff _ _).2
    ⟨fun z hz => by cases hz; exact Prover.Int.nonneg_add_iff.1 (w ▸ Int.le_refl _), fun z hz => by
  cases hz
  have e : Coeffs.dot x y = -c := by
    have := congrArg (-c + ·) w
    simp only [Int.add_zero, ← Int.add_assoc] at this
    rw [Int.add_comm (-c) c, Int.add_right_neg, Int.zero_add] at this
    exact this
  rw [e]; exact Int.le_refl _⟩

end Constraint

theorem Constraint.div_sat {c : Constraint} {g : Nat} {t : Int} (hg : (0 : Int) < g)
    (h : c.sat (g * t) = true) : (c.div g).sat t = true := by
  rw [sat_iff] at *
  obtain ⟨l, u⟩ := c
  constructor
  · intro x hx; cases l with
    | none => cases hx
    | some a =>
      cases hx
      have h1 : (g : Int) * (-t) ≤ -a := by rw [Int.mul_neg]; exact Int.neg_le_neg (h.1 _ rfl)
      have h2 := Int.neg_le_neg (Prover.Int.le_ediv_of_mul_le hg h1)
      rw [Int.neg_neg] at h2; exact h2
  · intro x hx; cases u with
    | none => cases hx
    | some a =>
      cases hx
      exact Prover.Int.le_ediv_of_mul_le hg (h.2 _ rfl)

end Lean.Omega
