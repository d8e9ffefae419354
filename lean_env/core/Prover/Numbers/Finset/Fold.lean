import Prover.Numbers.Finset.Basic

/-!
# Folding a commutative and associative operation over a finite set

Sums and products are the two cases; whatever holds of both is proved here once. Names are those of
`Mathlib.Data.Finset.Fold`, except in the namespace `Prover`.
-/

universe u v w

namespace Finset

variable {α : Type u} {β : Type v} {γ : Type w} {op : β → β → β} [hc : Std.Commutative op] [ha : Std.Associative op]
variable {f g : α → β} {b : β} {s t : Finset α} {a : α}

@[simp] theorem fold_empty : (∅ : Finset α).fold op b f = b := rfl

@[simp] theorem fold_singleton : ({a} : Finset α).fold op b f = op (f a) b := rfl

theorem fold_insert [DecidableEq α] (h : ¬a ∈ s) : (insert a s).fold op b f = op (f a) (s.fold op b f) := by
  induction s using Prover.Finset.induction_list with | h l nd
  show List.foldr op b ((List.insert a l).map f) = _
  rw [List.insert, if_neg fun e => h (List.mem_of_elem_eq_true e)]
  rfl

theorem fold_congr (H : ∀ x, x ∈ s → f x = g x) : s.fold op b f = s.fold op b g := by
  induction s using Prover.Finset.induction_list with | h l nd
  exact congrArg (List.foldr op b) (List.map_congr_left H)

omit hc ha in
private theorem foldr_op_distrib [hc : Std.Commutative op] [ha : Std.Associative op] {b₁ b₂ : β} (l : List α) :
    (l.map fun x => op (f x) (g x)).foldr op (op b₁ b₂) = op ((l.map f).foldr op b₁) ((l.map g).foldr op b₂) := by
  induction l with
  | nil => rfl
  | cons x l ih =>
    simp only [List.map_cons, List.foldr_cons, ih]
    ac_rfl

theorem fold_op_distrib {b₁ b₂ : β} :
    s.fold op (op b₁ b₂) (fun x => op (f x) (g x)) = op (s.fold op b₁ f) (s.fold op b₂ g) := by
  induction s using Prover.Finset.induction_list with | h l nd
  exact foldr_op_distrib l

theorem fold_hom {op' : γ → γ → γ} [Std.Commutative op'] [Std.Associative op'] {m : β → γ}
    (hm : ∀ x y, m (op x y) = op' (m x) (m y)) : s.fold op' (m b) (fun x => m (f x)) = m (s.fold op b f) := by
  induction s using Prover.Finset.induction_list with | h l nd
  show (l.map fun x => m (f x)).foldr op' (m b) = m ((l.map f).foldr op b)
  clear nd
  induction l with
  | nil => rfl
  | cons x l ih => simp only [List.map_cons, List.foldr_cons, ih, hm]

end Finset

namespace Prover.Finset

variable {α : Type u} {β : Type v} {op : β → β → β} [hc : Std.Commutative op] [ha : Std.Associative op]
variable {f g : α → β} {b : β} {s t : Finset α} {a : α}

omit hc in
private theorem foldr_start (hb : ∀ x, op b x = x) (l : List β) (y : β) :
    l.foldr op y = op (l.foldr op b) y := by
  induction l with
  | nil => exact (hb y).symm
  | cons x l ih => rw [List.foldr_cons, ih, List.foldr_cons, ha.assoc]

/-- A fold over a set whose list ends in one more element. -/
theorem fold_append_singleton (hb : ∀ x, op b x = x) (hb' : ∀ x, op x b = x) {l : List α} {nd nd'} :
    Finset.fold op b f ⟨.ofList (l ++ [a]), nd⟩ = op (Finset.fold op b f ⟨.ofList l, nd'⟩) (f a) := by
  show (List.map f (l ++ [a])).foldr op b = op ((List.map f l).foldr op b) (f a)
  rw [List.map_append, List.foldr_append, foldr_start hb]
  exact congrArg _ (hb' _)

/-- Splitting a fold by a predicate. -/
theorem fold_filter_add (hb : ∀ x, op b x = x) (p : α → Prop) [DecidablePred p] :
    op ((s.filter p).fold op b f) ((s.filter fun x => ¬p x).fold op b f) = s.fold op b f := by
  induction s using induction_list with | h l nd
  show op (((l.filter fun x => decide (p x)).map f).foldr op b)
    (((l.filter fun x => decide ¬p x).map f).foldr op b) = (l.map f).foldr op b
  clear nd
  induction l with
  | nil => exact hb b
  | cons x l ih =>
    by_cases h : p x
    · simp only [List.filter_cons, h, decide_true, not_true_eq_false, decide_false, List.map_cons, List.foldr_cons,
        ite_true, ← ih, ha.assoc, Bool.false_eq_true, ite_false]
    · simp only [List.filter_cons, h, decide_true, not_false_eq_true, decide_false, List.map_cons, List.foldr_cons,
        ite_true, ← ih, Bool.false_eq_true, ite_false]
      ac_rfl

/-- Filtering is folding the neutral element in. -/
theorem fold_filter (hb : ∀ x, op b x = x) (p : α → Prop) [DecidablePred p] :
    (s.filter p).fold op b f = s.fold op b fun x => if p x then f x else b := by
  induction s using induction_list with | h l nd
  show ((l.filter fun x => decide (p x)).map f).foldr op b = (l.map _).foldr op b
  clear nd
  induction l with
  | nil => rfl
  | cons x l ih =>
    by_cases h : p x
    · simp only [List.filter_cons, h, decide_true, List.map_cons, List.foldr_cons, ite_true, ih]
    · simp only [List.filter_cons, h, decide_false, List.map_cons, List.foldr_cons, ite_false, ih, hb,
        Bool.false_eq_true]

/-- A fold over an image under a function that is injective on the set. -/
theorem fold_image [DecidableEq β] {γ : Type w} {op : γ → γ → γ} [Std.Commutative op] [Std.Associative op] {b : γ}
    {g : α → β} {f : β → γ} (H : ∀ x, x ∈ s → ∀ y, y ∈ s → g x = g y → x = y) :
    (s.image g).fold op b f = s.fold op b fun x => f (g x) := by
  induction s using induction_list with | h l nd
  have e : Finset.image g ⟨.ofList l, nd⟩ = ⟨.ofList (l.map g), nd.map_on H⟩ :=
    Finset.ext fun _ => Finset.mem_image.trans List.mem_map.symm
  rw [e]
  exact congrArg (List.foldr op b) List.map_map

/-- A fold over an image under an injective function. -/
theorem fold_mapInjective {γ : Type w} {op : γ → γ → γ} [Std.Commutative op] [Std.Associative op] {b : γ}
    {g : α → β} (hg : Function.Injective g) {f : β → γ} :
    (mapInjective g hg s).fold op b f = s.fold op b fun x => f (g x) := by
  induction s using induction_list with | h l nd
  exact congrArg (List.foldr op b) List.map_map

/-- A fold of folds may be taken in either order. -/
theorem fold_comm {γ : Type w} (hb : ∀ x, op b x = x) {t : Finset γ} {f : α → γ → β} :
    (s.fold op b fun x => t.fold op b (f x)) = t.fold op b fun y => s.fold op b fun x => f x y := by
  induction s using induction_list with | h l nd
  show (l.map fun x => t.fold op b (f x)).foldr op b = t.fold op b fun y => (l.map fun x => f x y).foldr op b
  clear nd
  induction l with
  | nil =>
    induction t using induction_list with | h m nd
    show b = (m.map fun _ => b).foldr op b
    clear nd
    induction m with
    | nil => rfl
    | cons y m ih => rw [List.map_cons, List.foldr_cons, ← ih, hb]
  | cons x l ih =>
    simp only [List.map_cons, List.foldr_cons, ih]
    exact (Finset.fold_op_distrib.symm.trans (by rw [hb]))

end Prover.Finset
