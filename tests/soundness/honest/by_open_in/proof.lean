open Nat in exact succ_le_of_lt h
