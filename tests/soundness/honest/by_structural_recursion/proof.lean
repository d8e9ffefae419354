match n with
| 0 => rfl
| k + 1 => exact congrArg Nat.succ (claim k)
