prelude
import Init.Core.BEq
import Init.Core.Decidable
import Init.Data.Option.Basic

/-!
Lemmas about optional values. Names and statements are those of official Lean's
`Init.Data.Option.Lemmas`.
-/

universe u v w

namespace Option

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ### Constructors -/

theorem some_ne_none (x : α) : some x ≠ none := nofun

theorem some_inj {a b : α} : some a = some b ↔ a = b := ⟨some.inj, congrArg some⟩

protected theorem «forall» {p : Option α → Prop} : (∀ x, p x) ↔ p none ∧ ∀ x, p (some x) :=
  ⟨fun h => ⟨h _, fun _ => h _⟩, fun h x => match x with
    | none => h.1
    | some a => h.2 a⟩

protected theorem «exists» {p : Option α → Prop} : (∃ x, p x) ↔ p none ∨ ∃ x, p (some x) :=
  ⟨fun
    | ⟨none, h⟩ => .inl h
    | ⟨some a, h⟩ => .inr ⟨a, h⟩,
   fun
    | .inl h => ⟨none, h⟩
    | .inr ⟨a, h⟩ => ⟨some a, h⟩⟩

theorem eq_none_or_eq_some (a : Option α) : a = none ∨ ∃ x, a = some x :=
  Option.exists.mp ⟨a, rfl⟩

theorem ne_none_iff_exists {o : Option α} : o ≠ none ↔ ∃ x, some x = o := by
  cases o with
  | none => exact ⟨fun h => absurd rfl h, nofun⟩
  | some a => exact ⟨fun _ => ⟨a, rfl⟩, fun _ => nofun⟩

theorem ne_none_iff_exists' {o : Option α} : o ≠ none ↔ ∃ x, o = some x :=
  ne_none_iff_exists.trans ⟨fun ⟨x, h⟩ => ⟨x, h.symm⟩, fun ⟨x, h⟩ => ⟨x, h.symm⟩⟩

theorem eq_none_iff_forall_ne_some {o : Option α} : o = none ↔ ∀ a, o ≠ some a := by
  cases o with
  | none => exact ⟨fun _ => nofun, fun _ => rfl⟩
  | some a => exact ⟨nofun, fun h => absurd rfl (h a)⟩

@[ext] theorem ext : ∀ {o₁ o₂ : Option α}, (∀ a, o₁ = some a ↔ o₂ = some a) → o₁ = o₂
  | none, none, _ => rfl
  | some _, _, h => ((h _).1 rfl).symm
  | _, some _, h => (h _).2 rfl

/-! ### Membership -/

@[simp] theorem mem_def {a : α} {b : Option α} : a ∈ b ↔ b = some a := .rfl

theorem mem_some {a b : α} : a ∈ some b ↔ b = a := some_inj

theorem mem_some_self (a : α) : a ∈ some a := rfl

theorem not_mem_none (a : α) : ¬a ∈ (none : Option α) := nofun

theorem mem_unique {o : Option α} {a b : α} (ha : a ∈ o) (hb : b ∈ o) : a = b :=
  some.inj (ha.symm.trans hb)

/-! ### `isSome`, `isNone`, `get`, `getD` -/

@[simp] theorem isSome_none : (none : Option α).isSome = false := rfl

@[simp] theorem isSome_some {a : α} : (some a).isSome = true := rfl

@[simp] theorem isNone_none : (none : Option α).isNone = true := rfl

@[simp] theorem isNone_some {a : α} : (some a).isNone = false := rfl

@[simp] theorem isSome_eq_false_iff {o : Option α} : o.isSome = false ↔ o.isNone = true := by
  cases o <;> exact ⟨fun h => by cases h <;> rfl, fun h => by cases h <;> rfl⟩

@[simp] theorem isNone_eq_false_iff {o : Option α} : o.isNone = false ↔ o.isSome = true := by
  cases o <;> exact ⟨fun h => by cases h <;> rfl, fun h => by cases h <;> rfl⟩

@[simp] theorem not_isSome (o : Option α) : (!o.isSome) = o.isNone := by cases o <;> rfl

@[simp] theorem not_isNone (o : Option α) : (!o.isNone) = o.isSome := by cases o <;> rfl

theorem isSome_iff_exists {x : Option α} : x.isSome ↔ ∃ a, x = some a := by
  cases x with
  | none => exact ⟨nofun, nofun⟩
  | some a => exact ⟨fun _ => ⟨a, rfl⟩, fun _ => rfl⟩

theorem isSome_iff_ne_none {o : Option α} : o.isSome ↔ o ≠ none :=
  isSome_iff_exists.trans ne_none_iff_exists'.symm

@[simp] theorem isNone_iff_eq_none {o : Option α} : o.isNone ↔ o = none := by
  cases o with
  | none => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | some a => exact ⟨nofun, nofun⟩

theorem isSome_of_eq_some {o : Option α} {a : α} (h : o = some a) : o.isSome := h ▸ rfl

theorem isSome_of_mem {x : Option α} {a : α} (h : a ∈ x) : x.isSome := isSome_of_eq_some h

theorem eq_some_of_isSome : ∀ {o : Option α} (h : o.isSome), o = some (o.get h)
  | some _, _ => rfl

@[simp] theorem get_some (x : α) (h : isSome (some x)) : (some x).get h = x := rfl

@[simp] theorem some_get : ∀ {x : Option α} (h : isSome x), some (x.get h) = x
  | some _, _ => rfl

theorem get_mem : ∀ {o : Option α} (h : isSome o), o.get h ∈ o
  | some _, _ => rfl

theorem get_of_mem : ∀ {o : Option α} (h : isSome o), a ∈ o → o.get h = a
  | _, _, rfl => rfl

theorem get_inj {o1 o2 : Option α} {h1 : o1.isSome} {h2 : o2.isSome} :
    o1.get h1 = o2.get h2 ↔ o1 = o2 := by
  cases o1 with
  | none => exact nomatch h1
  | some a => cases o2 with
    | none => exact nomatch h2
    | some b => exact some_inj.symm

@[simp] theorem getD_none {a : α} : getD none a = a := rfl

@[simp] theorem getD_some {a b : α} : getD (some a) b = a := rfl

theorem getD_of_ne_none {x : Option α} (hx : x ≠ none) (y : α) : some (x.getD y) = x := by
  cases x with
  | none => exact absurd rfl hx
  | some a => rfl

theorem get_eq_getD {fallback : α} (o : Option α) {h : o.isSome} :
    o.get h = o.getD fallback := by
  cases o with
  | none => exact nomatch h
  | some a => rfl

/-! ### `map` -/

@[simp] theorem map_none (f : α → β) : none.map f = none := rfl

@[simp] theorem map_some (a : α) (f : α → β) : (some a).map f = some (f a) := rfl

@[simp] theorem map_id : (Option.map id : Option α → Option α) = id := by
  funext o
  cases o <;> rfl

@[simp] theorem map_id_apply (o : Option α) : o.map id = o := by cases o <;> rfl

@[simp] theorem map_id_fun' : Option.map (fun a : α => a) = id := by
  funext o
  cases o <;> rfl

@[simp] theorem map_map (h : β → γ) (g : α → β) (x : Option α) :
    (x.map g).map h = x.map (h ∘ g) := by cases x <;> rfl

theorem comp_map (h : β → γ) (g : α → β) (x : Option α) :
    x.map (h ∘ g) = (x.map g).map h := (map_map ..).symm

@[simp] theorem map_comp_map (f : α → β) (g : β → γ) :
    Option.map g ∘ Option.map f = Option.map (g ∘ f) := by
  funext x
  cases x <;> rfl

@[simp] theorem map_eq_none_iff {x : Option α} {f : α → β} : x.map f = none ↔ x = none := by
  cases x with
  | none => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | some a => exact ⟨nofun, nofun⟩

@[simp] theorem map_eq_some_iff {x : Option α} {f : α → β} {b : β} :
    x.map f = some b ↔ ∃ a, x = some a ∧ f a = b := by
  cases x with
  | none => exact ⟨nofun, nofun⟩
  | some a =>
    exact ⟨fun h => ⟨a, rfl, some.inj h⟩, fun ⟨_, h, h'⟩ => congrArg some (some.inj h ▸ h')⟩

@[simp] theorem isSome_map {f : α → β} {x : Option α} : (x.map f).isSome = x.isSome := by
  cases x <;> rfl

@[simp] theorem isNone_map {f : α → β} {x : Option α} : (x.map f).isNone = x.isNone := by
  cases x <;> rfl

@[simp] theorem getD_map (f : α → β) (x : α) (o : Option α) :
    (o.map f).getD (f x) = f (getD o x) := by cases o <;> rfl

@[simp] theorem map_eq_map {α β : Type u} {f : α → β} : Functor.map f = Option.map f := rfl

/-! ### `bind`, `join` -/

@[simp] theorem bind_none (f : α → Option β) : none.bind f = none := rfl

@[simp] theorem bind_some (a : α) (f : α → Option β) : (some a).bind f = f a := rfl

@[simp] theorem bind_fun_some (x : Option α) : x.bind some = x := by cases x <;> rfl

@[simp] theorem bind_fun_none (x : Option α) : x.bind (fun _ => none (α := β)) = none := by
  cases x <;> rfl

@[simp] theorem bind_eq_some_iff {x : Option α} {f : α → Option β} {b : β} :
    x.bind f = some b ↔ ∃ a, x = some a ∧ f a = some b := by
  cases x with
  | none => exact ⟨nofun, nofun⟩
  | some a => exact ⟨fun h => ⟨a, rfl, h⟩, fun ⟨_, h, h'⟩ => some.inj h ▸ h'⟩

@[simp] theorem bind_eq_none_iff {o : Option α} {f : α → Option β} :
    o.bind f = none ↔ ∀ a, o = some a → f a = none := by
  cases o with
  | none => exact ⟨fun _ => nofun, fun _ => rfl⟩
  | some a => exact ⟨fun h _ e => some.inj e ▸ h, fun h => h a rfl⟩

theorem bind_assoc (x : Option α) (f : α → Option β) (g : β → Option γ) :
    (x.bind f).bind g = x.bind fun y => (f y).bind g := by cases x <;> rfl

theorem bind_comm {f : α → β → Option γ} (a : Option α) (b : Option β) :
    (a.bind fun x => b.bind (f x)) = b.bind fun y => a.bind fun x => f x y := by
  cases a <;> cases b <;> rfl

theorem map_eq_bind {f : α → β} {x : Option α} : x.map f = x.bind (some ∘ f) := by
  cases x <;> rfl

theorem map_bind {f : α → Option β} {g : β → γ} {x : Option α} :
    (x.bind f).map g = x.bind (Option.map g ∘ f) := by cases x <;> rfl

theorem bind_map {f : α → β} {g : β → Option γ} {x : Option α} :
    (x.map f).bind g = x.bind (g ∘ f) := by cases x <;> rfl

@[simp] theorem bind_eq_bind {α β : Type u} : bind = @Option.bind α β := rfl

@[simp] theorem pure_def {a : α} : pure a = some a := rfl

@[simp] theorem join_none : (none : Option (Option α)).join = none := rfl

@[simp] theorem join_some {o : Option α} : (some o).join = o := rfl

theorem join_eq_some_iff {x : Option (Option α)} {a : α} :
    x.join = some a ↔ x = some (some a) := by
  cases x with
  | none => exact ⟨nofun, nofun⟩
  | some o => exact some_inj.symm

/-! ### `or`, `orElse` -/

@[simp] theorem some_or {a : α} {o : Option α} : (some a).or o = some a := rfl

@[simp] theorem none_or {o : Option α} : none.or o = o := rfl

@[simp] theorem or_none {o : Option α} : o.or none = o := by cases o <;> rfl

@[simp] theorem or_self {o : Option α} : o.or o = o := by cases o <;> rfl

theorem or_assoc {o₁ o₂ o₃ : Option α} : (o₁.or o₂).or o₃ = o₁.or (o₂.or o₃) := by
  cases o₁ <;> rfl

theorem or_of_isSome {o o' : Option α} (h : o.isSome) : o.or o' = o := by
  cases o with
  | none => exact nomatch h
  | some a => rfl

@[simp] theorem or_eq_none_iff {o o' : Option α} : o.or o' = none ↔ o = none ∧ o' = none := by
  cases o with
  | none => exact ⟨fun h => ⟨rfl, h⟩, fun h => h.2⟩
  | some a => exact ⟨nofun, nofun⟩

@[simp] theorem or_eq_some_iff {o o' : Option α} {a : α} :
    o.or o' = some a ↔ o = some a ∨ (o = none ∧ o' = some a) := by
  cases o with
  | none => exact ⟨fun h => .inr ⟨rfl, h⟩, fun h => h.elim nofun And.right⟩
  | some b => exact ⟨.inl, fun h => h.elim id nofun⟩

@[simp] theorem isSome_or {o o' : Option α} : (o.or o').isSome = (o.isSome || o'.isSome) := by
  cases o <;> rfl

@[simp] theorem isNone_or {o o' : Option α} : (o.or o').isNone = (o.isNone && o'.isNone) := by
  cases o <;> rfl

theorem map_or {f : α → β} {o o' : Option α} : (o.or o').map f = (o.map f).or (o'.map f) := by
  cases o <;> rfl

@[simp] theorem orElse_none (x : Unit → Option α) : (none : Option α).orElse x = x () := rfl

@[simp] theorem orElse_some {a : α} {x : Unit → Option α} : (some a).orElse x = some a := rfl

/-! ### `elim`, `filter`, `all`, `any`, `guard` -/

@[simp] theorem elim_none {β : Sort v} (x : β) (f : α → β) :
    (none : Option α).elim x f = x := rfl

@[simp] theorem elim_some {β : Sort v} (x : β) (f : α → β) (a : α) :
    (some a).elim x f = f a := rfl

@[simp] theorem filter_none (p : α → Bool) : none.filter p = none := rfl

theorem filter_some {p : α → Bool} {a : α} :
    (some a).filter p = if p a then some a else none := rfl

theorem filter_some_pos {p : α → Bool} {a : α} (h : p a) : (some a).filter p = some a :=
  if_pos h

theorem filter_some_neg {p : α → Bool} {a : α} (h : ¬p a) : (some a).filter p = none :=
  if_neg h

@[simp] theorem filter_eq_some_iff {o : Option α} {p : α → Bool} {a : α} :
    o.filter p = some a ↔ o = some a ∧ p a := by
  cases o with
  | none => exact ⟨nofun, nofun⟩
  | some b =>
    rw [filter_some]
    by_cases h : p b = true
    · rw [if_pos h]
      exact ⟨fun e => ⟨e, some.inj e ▸ h⟩, fun e => e.1⟩
    · rw [if_neg h]
      exact ⟨nofun, fun e => absurd (some.inj e.1 ▸ e.2) h⟩

@[simp] theorem all_none {p : α → Bool} : none.all p = true := rfl

@[simp] theorem all_some {p : α → Bool} {x : α} : (some x).all p = p x := rfl

@[simp] theorem any_none {p : α → Bool} : none.any p = false := rfl

@[simp] theorem any_some {p : α → Bool} {x : α} : (some x).any p = p x := rfl

@[simp] theorem guard_eq_some_iff {p : α → Bool} {a b : α} :
    guard p a = some b ↔ a = b ∧ p a := by
  unfold guard
  by_cases h : p a = true
  · rw [if_pos h]
    exact ⟨fun e => ⟨some.inj e, h⟩, fun e => congrArg some e.1⟩
  · rw [if_neg h]
    exact ⟨nofun, fun e => absurd e.2 h⟩

/-! ### `toList`, `merge` -/

@[simp] theorem toList_none : (none : Option α).toList = [] := rfl

@[simp] theorem toList_some {a : α} : (some a).toList = [a] := rfl

@[simp] theorem merge_none_left {f : α → α → α} {b : Option α} : Option.merge f none b = b := by
  cases b <;> rfl

@[simp] theorem merge_none_right {f : α → α → α} {a : Option α} : Option.merge f a none = a := by
  cases a <;> rfl

@[simp] theorem merge_some_some {f : α → α → α} {a b : α} :
    Option.merge f (some a) (some b) = some (f a b) := rfl

/-! ### Boolean equality -/

@[simp] theorem none_beq_none [BEq α] : ((none : Option α) == none) = true := rfl

@[simp] theorem none_beq_some [BEq α] (a : α) : ((none : Option α) == some a) = false := rfl

@[simp] theorem some_beq_none [BEq α] (a : α) : ((some a : Option α) == none) = false := rfl

@[simp] theorem some_beq_some [BEq α] {a b : α} : (some a == some b) = (a == b) := rfl

instance instLawfulBEq [BEq α] [LawfulBEq α] : LawfulBEq (Option α) where
  rfl {o} := by
    cases o with
    | none => rfl
    | some a => exact beq_self_eq_true a
  eq_of_beq {o₁ o₂} h := by
    cases o₁ with
    | none => cases o₂ with
      | none => rfl
      | some b => exact nomatch h
    | some a => cases o₂ with
      | none => exact nomatch h
      | some b => exact congrArg some (eq_of_beq h)

end Option
