rfl
open Nat
