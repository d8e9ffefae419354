/-! A lemma must be invented here: what holds of the start 5 follows from what holds of every start. -/

theorem counted (f : Nat → Nat → Nat) (f0 : ∀ a, f 0 a = a) (f1 : ∀ n a, f (n + 1) a = f n (a + 3)) (n : Nat) :
    f n 5 = 3 * n + 5 := sorry
