prelude
import Init.Data.Int.DivMod.Bootstrap
import Init.PropLemmas.Connectives

/-!
# Facts that `omega` quotes about casts, order, and propositional connectives
-/

set_option linter.all false
universe u v w

theorem le_of_le_of_eq {α : Type u} {a b c : α} [LE α] (h₁ : a ≤ b) (h₂ : b = c) : a ≤ c :=
  h₂ ▸ h₁

theorem le_of_eq_of_le {α : Type u} {a b c : α} [LE α] (h₁ : a = b) (h₂ : b ≤ c) : a ≤ c :=
  h₁ ▸ h₂

structure Lean.Meta.Omega.OmegaConfig where
  splitDisjunctions : Bool := true
  splitNatSub : Bool := true
  splitNatAbs : Bool := true
  splitMinMax : Bool := true

namespace Lean.Omega

variable {p q : Prop}

theorem and_not_not_of_not_or (h : ¬ (p ∨ q)) : ¬ p ∧ ¬ q := not_or.mp h

theorem Decidable.or_not_not_of_not_and [Decidable p] [Decidable q] (h : ¬ (p ∧ q)) : ¬ p ∨ ¬ q
    :=
  if hp : p then .inr (fun hq => h ⟨hp, hq⟩) else .inl hp

theorem Decidable.and_or_not_and_not_of_iff [Decidable q] (h : p ↔ q) : (p ∧ q) ∨ (¬p ∧ ¬q) :=
  if hq : q then .inl ⟨h.2 hq, hq⟩ else .inr ⟨fun hp => hq (h.1 hp), hq⟩

theorem Decidable.and_not_or_not_and_of_not_iff [Decidable p] [Decidable q] (h : ¬ (p ↔ q)) :
    (p ∧ ¬q) ∨ ((¬p) ∧ q) :=
  if hp : p then .inl ⟨hp, fun hq => h ⟨fun _ => hq, fun _ => hp⟩⟩ else .inr ⟨hp, if hq : q then hq else absurd ⟨fun x => absurd x hp, fun x => absurd x hq⟩ h⟩

theorem Decidable.and_not_of_not_imp [Decidable p] (h : ¬(p → q)) : p ∧ ¬q :=
  ⟨if hp : p then hp else absurd (fun x => absurd x hp) h, fun hq => h fun _ => hq⟩

theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} :
    (P ∧ (if P then a else b) = a) ∨ (¬ P ∧ (if P then a else b) = b) :=
  if h : P then .inl ⟨h, if_pos h⟩ else .inr ⟨h, if_neg h⟩

namespace Int

theorem ofNat_pow (a b : Nat) : ((a ^ b : Nat) : Int) = (a : Int) ^ b := by
  induction b with
  | zero => rfl
  | succ b ih =>
    show ((a ^ b : Nat) : Int) * a = (a : Int) ^ b * a
    rw [ih]

theorem pos_pow_of_pos (a : Int) (b : Nat) (h : 0 < a) : 0 < a ^ b := by
  obtain ⟨n, rfl⟩ := Prover.Int.pos_cases h
  rw [← ofNat_pow]; exact _root_.Int.ofNat_lt.2 (Nat.pow_pos (Nat.succ_pos n))

theorem ofNat_pos_of_pos {a : Nat} (h : 0 < a) : 0 < (a : Int) := _root_.Int.ofNat_lt.2 h

theorem natCast_ofNat {x : Nat} : @Nat.cast Int instNatCastInt (OfNat.ofNat x) = OfNat.ofNat x
    :=
  rfl

theorem emod_ofNat_nonneg {x : Nat} {y : Int} : 0 ≤ (x : Int) % y :=
  _root_.Int.natCast_nonneg _

theorem lt_of_not_le {i j : Int} (h : ¬ i ≤ j) : j < i := _root_.Int.not_le.1 h

theorem le_of_not_lt {i j : Int} (h : ¬ i < j) : j ≤ i := _root_.Int.not_lt.1 h

theorem lt_of_gt {x y : Int} (h : x > y) : y < x := h

theorem le_of_ge {x y : Int} (h : x ≥ y) : y ≤ x := h

theorem ofNat_lt_of_lt {x y : Nat} (h : x < y) : (x : Int) < (y : Int) :=
  _root_.Int.ofNat_lt.2 h

theorem ofNat_le_of_le {x y : Nat} (h : x ≤ y) : (x : Int) ≤ (y : Int) :=
  _root_.Int.ofNat_le.2 h

theorem ofNat_congr {x y : Nat} (h : x = y) : (x : Int) = (y : Int) := congrArg _ h

theorem neg_congr {x y : Int} (h : x = y) : -x = -y := congrArg _ h

theorem add_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a + c = b + d := by
  subst h₁
  subst h₂
  rfl

theorem sub_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a - c = b - d := by
  subst h₁
  subst h₂
  rfl

theorem mul_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a * c = b * d := by
  subst h₁
  subst h₂
  rfl

theorem mul_congr_left {x₁ x₂ : Int} (h₁ : x₁ = x₂) (y : Int) : x₁ * y = x₂ * y := h₁ ▸ rfl

theorem ofNat_sub_sub {a b c : Nat} : ((a - b - c : Nat) : Int) = ((a - (b + c) : Nat) : Int) :=
    by
  apply congrArg
  induction c with
  | zero => rfl
  | succ c ih =>
    show Nat.pred (a - b - c) = Nat.pred (a - (b + c))
    rw [ih]

theorem ofNat_sub_dichotomy {a b : Nat} : b ≤ a ∧ ((a - b : Nat) : Int) = a - b ∨ a < b ∧
    ((a - b : Nat) : Int) = 0 :=
  (Nat.lt_or_ge a b).elim (fun h => .inr ⟨h, by rw [Nat.sub_eq_zero_of_le (Nat.le_of_lt h)]; rfl⟩) (fun h => .inl ⟨h, _root_.Int.natCast_sub h⟩)

theorem ofNat_min (a b : Nat) : ((min a b : Nat) : Int) = min (a : Int) (b : Int) := by
  show ((if a ≤ b then a else b : Nat) : Int) = if (a : Int) ≤ b then (a : Int) else b
  by_cases h : a ≤ b
  · rw [if_pos h, if_pos (_root_.Int.ofNat_le.2 h)]
  · rw [if_neg h, if_neg (fun h' => h (_root_.Int.ofNat_le.1 h'))]

theorem ofNat_max (a b : Nat) : ((max a b : Nat) : Int) = max (a : Int) (b : Int) := by
  show ((if a ≤ b then b else a : Nat) : Int) = if (a : Int) ≤ b then (b : Int) else a
  by_cases h : a ≤ b
  · rw [if_pos h, if_pos (_root_.Int.ofNat_le.2 h)]
  · rw [if_neg h, if_neg (fun h' => h (_root_.Int.ofNat_le.1 h'))]

theorem ofNat_natAbs (a : Int) : (a.natAbs : Int) = if 0 ≤ a then a else -a := match a with
  | .ofNat n => (if_pos (_root_.Int.natCast_nonneg n)).symm
  | .negSucc n => by rw [if_neg (by rw [← Prover.Int.subNatNat_zero_succ, Prover.Int.zero_eq_subNatNat, Prover.Int.subNatNat_le]; exact Nat.not_succ_le_zero _)]; rfl

theorem neg_le_natAbs {a : Int} : -a ≤ a.natAbs := match a with
  | .ofNat n =>
    _root_.Int.le_trans (b := 0) (by rw [Prover.Int.ofNat_eq_subNatNat, Prover.Int.subNatNat_neg, Prover.Int.zero_eq_subNatNat, Prover.Int.subNatNat_le]; exact Nat.zero_le _) (_root_.Int.natCast_nonneg _)
  | .negSucc n => _root_.Int.le_refl _

theorem ofNat_mul_nonneg {a b : Nat} : 0 ≤ (a : Int) * b :=
  _root_.Int.natCast_nonneg (a * b)

end Int

namespace Nat

theorem lt_of_gt {x y : Nat} (h : x > y) : y < x := h

theorem le_of_ge {x y : Nat} (h : x ≥ y) : y ≤ x := h

end Nat
end Lean.Omega
