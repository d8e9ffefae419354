prelude
import Init.Data.Nat.Lemmas

/-!
# Bounded natural numbers
-/

set_option linter.all false
universe u v w

instance Nat.decidableForallFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable
    (∀ i, P i) :=
  match Nat.decidableBallLT n (fun k h => P ⟨k, h⟩) with
  | isTrue h => isTrue fun ⟨k, hk⟩ => h k hk
  | isFalse h => isFalse fun h' => h fun _ _ => h' _

namespace Fin

protected def add {n : Nat} : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a + b) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) h)⟩

instance {n : Nat} : Add (Fin n) := ⟨Fin.add⟩

protected def mul {n : Nat} : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a * b) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) h)⟩

instance {n : Nat} : Mul (Fin n) := ⟨Fin.mul⟩

protected def ofNat (n : Nat) [NeZero n] (a : Nat) : Fin n :=
  ⟨a % n, Nat.mod_lt _ (Nat.pos_of_ne_zero (NeZero.out))⟩

instance instOfNat {n : Nat} [NeZero n] {i : Nat} : OfNat (Fin n) i := ⟨Fin.ofNat n i⟩

@[ext] theorem ext {n : Nat} {a b : Fin n} (h : a.val = b.val) : a = b := Fin.eq_of_val_eq h

end Fin
