-- addition commutes
exact Nat.add_comm a b -- by the library
-- done
