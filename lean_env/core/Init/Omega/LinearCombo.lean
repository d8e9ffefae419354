prelude
import Init.Omega.IntList

/-!
# Linear combinations of atoms
-/

set_option linter.all false
universe u v w

namespace Lean.Omega

structure LinearCombo where
  const : Int := 0
  coeffs : Coeffs := List.nil

namespace LinearCombo

noncomputable def eval (lc : LinearCombo) (values : Coeffs) : Int :=
  lc.const + Coeffs.dot lc.coeffs values

noncomputable def coordinate (i : Nat) : LinearCombo := ⟨0, Coeffs.set List.nil i 1⟩

theorem coordinate_eval (i : Nat) (v : Coeffs) : (coordinate i).eval v = Coeffs.get v i :=
  (Int.zero_add _).trans (IntList.set_dot i v)

theorem coordinate_eval_0 (a0 : Int) (t : List Int) : (coordinate 0).eval (.ofList (a0 :: t)) =
    a0 :=
  coordinate_eval 0 _

theorem coordinate_eval_1 (a0 a1 : Int) (t : List Int) : (coordinate 1).eval
    (.ofList (a0 :: a1 :: t)) = a1 :=
  coordinate_eval 1 _

theorem coordinate_eval_2 (a0 a1 a2 : Int) (t : List Int) : (coordinate 2).eval
    (.ofList (a0 :: a1 :: a2 :: t)) = a2 :=
  coordinate_eval 2 _

theorem coordinate_eval_3 (a0 a1 a2 a3 : Int) (t : List Int) : (coordinate 3).eval
    (.ofList (a0 :: a1 :: a2 :: a3 :: t)) = a3 :=
  coordinate_eval 3 _

theorem coordinate_eval_4 (a0 a1 a2 a3 a4 : Int) (t : List Int) : (coordinate 4).eval
    (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: t)) = a4 :=
  coordinate_eval 4 _

theorem coordinate_eval_5 (a0 a1 a2 a3 a4 a5 : Int) (t : List Int) : (coordinate 5).eval
    (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: t)) = a5 :=
  coordinate_eval 5 _

theorem coordinate_eval_6 (a0 a1 a2 a3 a4 a5 a6 : Int) (t : List Int) : (coordinate 6).eval
    (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: t)) = a6 :=
  coordinate_eval 6 _

theorem coordinate_eval_7 (a0 a1 a2 a3 a4 a5 a6 a7 : Int) (t : List Int) : (coordinate 7).eval
    (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: t)) = a7 :=
  coordinate_eval 7 _

theorem coordinate_eval_8 (a0 a1 a2 a3 a4 a5 a6 a7 a8 : Int) (t : List Int) :
    (coordinate 8).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: t)) = a8
    :=
  coordinate_eval 8 _

theorem coordinate_eval_9 (a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 : Int) (t : List Int) :
    (coordinate 9).eval
    (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: a9 :: t)) = a9 :=
  coordinate_eval 9 _

noncomputable def add (l₁ l₂ : LinearCombo) : LinearCombo :=
  ⟨l₁.const + l₂.const, Coeffs.add l₁.coeffs l₂.coeffs⟩

noncomputable def sub (l₁ l₂ : LinearCombo) : LinearCombo :=
  ⟨l₁.const - l₂.const, Coeffs.sub l₁.coeffs l₂.coeffs⟩

noncomputable def neg (lc : LinearCombo) : LinearCombo := ⟨-lc.const, Coeffs.neg lc.coeffs⟩

noncomputable def smul (lc : LinearCombo) (i : Int) : LinearCombo :=
  ⟨i * lc.const, Coeffs.smul lc.coeffs i⟩

noncomputable def mul (l₁ l₂ : LinearCombo) : LinearCombo :=
  sub (add (smul l₁ l₂.const) (smul l₂ l₁.const)) ⟨l₁.const * l₂.const, List.nil⟩

noncomputable instance : Add LinearCombo := ⟨add⟩

noncomputable instance : Sub LinearCombo := ⟨sub⟩

noncomputable instance : Neg LinearCombo := ⟨neg⟩

noncomputable instance : HMul Int LinearCombo LinearCombo := ⟨fun i lc => lc.smul i⟩

theorem add_eval (l₁ l₂ : LinearCombo) (v : Coeffs) : (l₁ + l₂).eval v = l₁.eval v + l₂.eval v
    := by
  show (l₁.const + l₂.const) + IntList.dot (IntList.add _ _) v = (l₁.const + _) + (l₂.const + _)
  rw [IntList.add_dot]; simp only [Int.add_assoc, Int.add_left_comm]

theorem neg_eval (lc : LinearCombo) (v : Coeffs) : (-lc).eval v = -lc.eval v := by
  show -lc.const + IntList.dot (IntList.neg _) v = -(lc.const + _)
  rw [IntList.neg_dot, Int.neg_add]

theorem sub_eval (l₁ l₂ : LinearCombo) (v : Coeffs) : (l₁ - l₂).eval v = l₁.eval v - l₂.eval v
    :=
  (add_eval l₁ (-l₂) v).trans (congrArg (l₁.eval v + ·) (neg_eval l₂ v))

theorem smul_eval (lc : LinearCombo) (i : Int) (v : Coeffs) : (i * lc).eval v = i * lc.eval v :=
    by
  show i * lc.const + IntList.dot (IntList.smul _ _) v = i * (lc.const + _)
  rw [show IntList.dot (IntList.smul lc.coeffs i) v = _ from IntList.map_mul_dot i _ v, Int.mul_add]

theorem mul_eval (l₁ l₂ : LinearCombo) (v : Coeffs)
    (h : Coeffs.isZero l₁.coeffs ∨ Coeffs.isZero l₂.coeffs) : (mul l₁ l₂).eval v = l₁.eval v *
    l₂.eval v := by
  have key : (mul l₁ l₂).eval v = l₂.const * l₁.eval v + l₁.const * l₂.eval v - l₁.const * l₂.const := by
    show ((add (smul l₁ l₂.const) (smul l₂ l₁.const)) - ⟨l₁.const * l₂.const, List.nil⟩ : LinearCombo).eval v = _
    rw [sub_eval]
    show (smul l₁ l₂.const + smul l₂ l₁.const : LinearCombo).eval v - (l₁.const * l₂.const + 0) = _
    rw [add_eval, Int.add_zero]
    exact congrArg (· - l₁.const * l₂.const) (by rw [← smul_eval, ← smul_eval]; rfl)
  have cancel : ∀ a b : Int, a + b - b = a := fun a b => by rw [Int.sub_eq_add_neg, Int.add_assoc, Int.add_right_neg, Int.add_zero]
  rw [key]
  rcases h with h | h
  · have e : l₁.eval v = l₁.const := by show l₁.const + IntList.dot l₁.coeffs v = _; rw [IntList.allZero_dot h, Int.add_zero]
    rw [e, Int.add_comm, Int.mul_comm l₂.const, cancel]
  · have e : l₂.eval v = l₂.const := by show l₂.const + IntList.dot l₂.coeffs v = _; rw [IntList.allZero_dot h, Int.add_zero]
    rw [e, cancel, Int.mul_comm]

end LinearCombo
end Lean.Omega
