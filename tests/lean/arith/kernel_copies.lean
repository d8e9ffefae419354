/-!
The definitions of the core library under names that the kernel does not know, each proved equal to
the original for all arguments; so its value on literals comes from unfolding.
-/

def Copy.add : Nat → Nat → Nat
  | n, 0 => n
  | n, m + 1 => Nat.succ (Copy.add n m)
theorem Copy.add_eq (n m : Nat) : Copy.add n m = n + m := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg Nat.succ ih

def Copy.sub : Nat → Nat → Nat
  | n, 0 => n
  | n, m + 1 => Nat.pred (Copy.sub n m)
theorem Copy.sub_eq (n m : Nat) : Copy.sub n m = n - m := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg Nat.pred ih

def Copy.mul : Nat → Nat → Nat
  | _, 0 => 0
  | n, m + 1 => Copy.mul n m + n
theorem Copy.mul_eq (n m : Nat) : Copy.mul n m = n * m := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg (· + n) ih

def Copy.pow : Nat → Nat → Nat
  | _, 0 => 1
  | n, m + 1 => Copy.pow n m * n
theorem Copy.pow_eq (n m : Nat) : Copy.pow n m = n ^ m := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg (· * n) ih

def Copy.beq : Nat → Nat → Bool
  | 0, 0 => true
  | 0, _ + 1 => false
  | _ + 1, 0 => false
  | n + 1, m + 1 => Copy.beq n m
theorem Copy.beq_eq : ∀ n m : Nat, Copy.beq n m = Nat.beq n m
  | 0, 0 => rfl
  | 0, _ + 1 => rfl
  | _ + 1, 0 => rfl
  | n + 1, m + 1 => Copy.beq_eq n m

def Copy.ble : Nat → Nat → Bool
  | 0, _ => true
  | _ + 1, 0 => false
  | n + 1, m + 1 => Copy.ble n m
theorem Copy.ble_eq : ∀ n m : Nat, Copy.ble n m = Nat.ble n m
  | 0, 0 => rfl
  | 0, _ + 1 => rfl
  | _ + 1, 0 => rfl
  | n + 1, m + 1 => Copy.ble_eq n m

def Copy.div (x y : Nat) : Nat := if 0 < y then Nat.div.go y (x + 1) x else 0
theorem Copy.div_eq (x y : Nat) : Copy.div x y = x / y := rfl

def Copy.mod (x y : Nat) : Nat := x - y * Copy.div x y
theorem Copy.mod_eq (x y : Nat) : Copy.mod x y = x % y := rfl

theorem gcd_eq (x y : Nat) : Nat.gcd.go (x + 1) x y = Nat.gcd x y := rfl
theorem land_eq (x y : Nat) : Prover.Nat.bitwiseFuel and (x + 1) x y = Nat.land x y := rfl
theorem lor_eq (x y : Nat) : Prover.Nat.bitwiseFuel or (x + 1) x y = Nat.lor x y := rfl
theorem xor_eq (x y : Nat) : Prover.Nat.bitwiseFuel bne (x + 1) x y = Nat.xor x y := rfl
theorem log2_eq (x : Nat) : Prover.Nat.log2Fuel x x = Nat.log2 x := rfl

def Copy.shiftLeft : Nat → Nat → Nat
  | n, 0 => n
  | n, k + 1 => Copy.shiftLeft (2 * n) k
theorem Copy.shiftLeft_eq (n k : Nat) : Copy.shiftLeft n k = Nat.shiftLeft n k := by
  induction k generalizing n with
  | zero => rfl
  | succ k ih => exact ih (2 * n)

def Copy.shiftRight : Nat → Nat → Nat
  | n, 0 => n
  | n, k + 1 => Copy.shiftRight n k / 2
theorem Copy.shiftRight_eq (n k : Nat) : Copy.shiftRight n k = Nat.shiftRight n k := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg (· / 2) ih
