exact go n
where
  go : (k : Nat) → 0 + k = k
    | 0 => rfl
    | k + 1 => congrArg Nat.succ (go k)
