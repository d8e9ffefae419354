import Prover.Numbers.Real.CauSeq

/-!
# Real numbers

Classes of Cauchy sequences of rational numbers that differ by a null sequence.
-/

set_option linter.all false

namespace Prover

/-- A Cauchy sequence of rational numbers. -/
structure CauSeq where
  seq : Nat → ℚ
  isCauSeq : IsCauSeq seq

namespace CauSeq

def const (x : ℚ) : CauSeq := ⟨_, .const x⟩
def add (a b : CauSeq) : CauSeq := ⟨_, a.isCauSeq.add b.isCauSeq⟩
def mul (a b : CauSeq) : CauSeq := ⟨_, a.isCauSeq.mul b.isCauSeq⟩
def neg (a : CauSeq) : CauSeq := ⟨_, a.isCauSeq.neg⟩

/-- `a` and `b` have the same limit. -/
def Equiv (a b : CauSeq) : Prop := IsNull fun n => a.seq n + -b.seq n

theorem equiv_of_eq {a b : CauSeq} (h : ∀ n, a.seq n = b.seq n) : Equiv a b :=
  IsNull.zero.congr fun n => by rw [h n]; grind

instance setoid : Setoid CauSeq where
  r := Equiv
  iseqv := {
    refl := fun a => equiv_of_eq fun _ => rfl
    symm := fun h => h.neg.congr fun n => by grind
    trans := fun h k => (h.add k).congr fun n => by grind }

theorem add_congr {a b c d : CauSeq} (h : Equiv a b) (k : Equiv c d) : Equiv (add a c) (add b d) :=
  (IsNull.add h k).congr fun n => by show _ = a.seq n + c.seq n + -(b.seq n + d.seq n); grind

theorem neg_congr {a b : CauSeq} (h : Equiv a b) : Equiv (neg a) (neg b) :=
  (IsNull.neg h).congr fun n => by show _ = -a.seq n + -(-b.seq n); grind

theorem mul_congr {a b c d : CauSeq} (h : Equiv a b) (k : Equiv c d) : Equiv (mul a c) (mul b d) :=
  ((IsNull.mul c.isCauSeq h).add (IsNull.mul b.isCauSeq k)).congr fun n => by
    show _ = a.seq n * c.seq n + -(b.seq n * d.seq n); grind

theorem pos_congr {a b : CauSeq} (h : Equiv a b) (k : IsPos b.seq) : IsPos a.seq :=
  (k.add_null h).congr fun n => by grind

end CauSeq
end Prover

open Prover

/-- A real number: a class of Cauchy sequences of rational numbers. -/
structure Real where
  ofCauchy ::
  cauchy : Quotient CauSeq.setoid

/-- The real numbers. -/
notation "ℝ" => Real

namespace Real

/-- The limit of a Cauchy sequence of rational numbers. -/
def mk (a : CauSeq) : ℝ := ⟨Quotient.mk _ a⟩

theorem mk_eq {a b : CauSeq} : mk a = mk b ↔ CauSeq.Equiv a b :=
  ⟨fun h => Quotient.exact (congrArg cauchy h), fun h => congrArg ofCauchy (Quotient.sound h)⟩

theorem exists_mk (x : ℝ) : ∃ a, x = mk a := by
  obtain ⟨x⟩ := x
  obtain ⟨a, rfl⟩ := Quotient.exists_rep x
  exact ⟨a, rfl⟩

@[elab_as_elim] theorem ind_mk {P : ℝ → Prop} (x : ℝ) (h : ∀ a, P (mk a)) : P x :=
  let ⟨a, e⟩ := exists_mk x
  e ▸ h a

/-- A sequence with limit `x`. -/
noncomputable def sequence (x : ℝ) : CauSeq := Classical.choose (exists_mk x)

theorem mk_sequence (x : ℝ) : mk x.sequence = x := (Classical.choose_spec (exists_mk x)).symm

theorem sequence_mk (a : CauSeq) : CauSeq.Equiv (mk a).sequence a := mk_eq.1 (mk_sequence _)

protected noncomputable def add (x y : ℝ) : ℝ := mk (x.sequence.add y.sequence)
protected noncomputable def mul (x y : ℝ) : ℝ := mk (x.sequence.mul y.sequence)
protected noncomputable def neg (x : ℝ) : ℝ := mk x.sequence.neg
protected noncomputable def sub (x y : ℝ) : ℝ := Real.add x (Real.neg y)
protected def ofRat (q : ℚ) : ℝ := mk (.const q)
protected noncomputable def pow (x : ℝ) : Nat → ℝ
  | 0 => .ofRat 1
  | n + 1 => Real.mul (Real.pow x n) x

noncomputable instance : Add ℝ := ⟨Real.add⟩
noncomputable instance : Mul ℝ := ⟨Real.mul⟩
noncomputable instance : Neg ℝ := ⟨Real.neg⟩
noncomputable instance : Sub ℝ := ⟨Real.sub⟩
noncomputable instance : NatPow ℝ := ⟨Real.pow⟩
instance : NatCast ℝ := ⟨fun n => .ofRat n⟩
instance : IntCast ℝ := ⟨fun n => .ofRat n⟩
instance {n : Nat} : OfNat ℝ n := ⟨(n : ℝ)⟩
instance : Inhabited ℝ := ⟨0⟩

theorem add_mk (a b : CauSeq) : mk a + mk b = mk (a.add b) :=
  mk_eq.2 (CauSeq.add_congr (sequence_mk a) (sequence_mk b))
theorem mul_mk (a b : CauSeq) : mk a * mk b = mk (a.mul b) :=
  mk_eq.2 (CauSeq.mul_congr (sequence_mk a) (sequence_mk b))
theorem neg_mk (a : CauSeq) : -mk a = mk a.neg := mk_eq.2 (CauSeq.neg_congr (sequence_mk a))
theorem ofNat_eq_mk (n : Nat) : (OfNat.ofNat n : ℝ) = mk (.const n) := rfl
theorem intCast_eq_mk (n : Int) : (n : ℝ) = mk (.const n) := rfl

protected theorem ofRat_add (p q : ℚ) : Real.ofRat (p + q) = Real.ofRat p + Real.ofRat q :=
  (add_mk (.const p) (.const q)).symm
protected theorem ofRat_mul (p q : ℚ) : Real.ofRat (p * q) = Real.ofRat p * Real.ofRat q :=
  (mul_mk (.const p) (.const q)).symm
protected theorem ofRat_neg (p : ℚ) : Real.ofRat (-p) = -Real.ofRat p := (neg_mk (.const p)).symm

theorem mk_congr {a b : CauSeq} (h : ∀ n, a.seq n = b.seq n) : mk a = mk b :=
  mk_eq.2 (CauSeq.equiv_of_eq h)

noncomputable instance : Lean.Grind.CommRing ℝ where
  nsmul := ⟨fun n a => n * a⟩
  zsmul := ⟨fun n a => n * a⟩
  add_zero x := ind_mk x fun a => (add_mk _ _).trans <| mk_congr fun n => add_zero (a.seq n)
  add_comm x y := ind_mk x fun a => ind_mk y fun b => by
    rw [add_mk, add_mk]; exact mk_congr fun n => add_comm (a.seq n) (b.seq n)
  add_assoc x y z := ind_mk x fun a => ind_mk y fun b => ind_mk z fun c => by
    simp only [add_mk]; exact mk_congr fun n => add_assoc (a.seq n) (b.seq n) (c.seq n)
  mul_assoc x y z := ind_mk x fun a => ind_mk y fun b => ind_mk z fun c => by
    simp only [mul_mk]; exact mk_congr fun n => mul_assoc (a.seq n) (b.seq n) (c.seq n)
  mul_comm x y := ind_mk x fun a => ind_mk y fun b => by
    rw [mul_mk, mul_mk]; exact mk_congr fun n => mul_comm (a.seq n) (b.seq n)
  mul_one x := ind_mk x fun a => (mul_mk _ _).trans <| mk_congr fun n => mul_one (a.seq n)
  one_mul x := ind_mk x fun a => (mul_mk _ _).trans <| mk_congr fun n => one_mul (a.seq n)
  left_distrib x y z := ind_mk x fun a => ind_mk y fun b => ind_mk z fun c => by
    simp only [add_mk, mul_mk]; exact mk_congr fun n => mul_add (a.seq n) (b.seq n) (c.seq n)
  right_distrib x y z := ind_mk x fun a => ind_mk y fun b => ind_mk z fun c => by
    simp only [add_mk, mul_mk]; exact mk_congr fun n => add_mul (a.seq n) (b.seq n) (c.seq n)
  zero_mul x := ind_mk x fun a => (mul_mk _ _).trans <| mk_congr fun n => zero_mul (a.seq n)
  mul_zero x := ind_mk x fun a => (mul_mk _ _).trans <| mk_congr fun n => mul_zero (a.seq n)
  pow_zero x := rfl
  pow_succ x n := rfl
  ofNat_succ n := (congrArg Real.ofRat (Lean.Grind.Semiring.natCast_succ n)).trans (Real.ofRat_add _ _)
  neg_add_cancel x := ind_mk x fun a => by
    rw [neg_mk, add_mk]; exact mk_congr fun n => neg_add_cancel (a.seq n)
  sub_eq_add_neg x y := rfl
  neg_zsmul i x := ind_mk x fun a => by
    show ((-i : Int) : ℝ) * _ = -((i : ℝ) * _)
    rw [intCast_eq_mk, intCast_eq_mk, mul_mk, mul_mk, neg_mk]
    refine mk_congr fun n => ?_
    show ((-i : Int) : ℚ) * a.seq n = -((i : ℚ) * a.seq n)
    grind
  intCast_neg i := (congrArg Real.ofRat (Lean.Grind.Ring.intCast_neg i)).trans (Real.ofRat_neg _)

-- Nobody should compute with sequences: unification would try to.
attribute [irreducible] Real.add Real.mul Real.neg

end Real
