prelude
import Init.Data.List.Lemmas.Map

/-!
`zip`, `zipWith`, `unzip`.

Names, statements and `simp` attributes are those of official Lean's `Init.Data.List.Basic` and
`Init.Data.List.Zip`.
-/

universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

@[simp] theorem zipWith_nil_left {f : α → β → γ} {l : List β} : zipWith f [] l = [] := rfl

@[simp] theorem zipWith_nil_right {f : α → β → γ} {l : List α} : zipWith f l [] = [] := by
  cases l <;> rfl

@[simp] theorem zipWith_cons_cons {f : α → β → γ} {a : α} {as : List α} {b : β} {bs : List β} :
    zipWith f (a :: as) (b :: bs) = f a b :: zipWith f as bs := rfl

@[simp] theorem length_zipWith {f : α → β → γ} {l₁ : List α} {l₂ : List β} :
    length (zipWith f l₁ l₂) = min l₁.length l₂.length := by
  induction l₁ generalizing l₂ with
  | nil => rw [zipWith_nil_left, length_nil, length_nil]; omega
  | cons a l ih => cases l₂ with
    | nil => rw [zipWith_nil_right, length_nil, length_nil]; omega
    | cons b l₂ => rw [zipWith_cons_cons, length_cons, ih, length_cons, length_cons]; omega

theorem zipWith_comm {f : α → β → γ} {as : List α} {bs : List β} :
    zipWith f as bs = zipWith (fun b a => f a b) bs as := by
  induction as generalizing bs with
  | nil => simp
  | cons a as ih => cases bs with
    | nil => rfl
    | cons b bs => simp [ih]

@[simp] theorem zip_nil_left {l : List β} : zip ([] : List α) l = [] := rfl

@[simp] theorem zip_nil_right {l : List α} : zip l ([] : List β) = [] := by cases l <;> rfl

@[simp] theorem zip_cons_cons {a : α} {as : List α} {b : β} {bs : List β} :
    zip (a :: as) (b :: bs) = (a, b) :: zip as bs := rfl

@[simp] theorem length_zip {l₁ : List α} {l₂ : List β} :
    length (zip l₁ l₂) = min l₁.length l₂.length := length_zipWith

theorem zip_append {l₁ r₁ : List α} {l₂ r₂ : List β} (h : l₁.length = l₂.length) :
    zip (l₁ ++ r₁) (l₂ ++ r₂) = zip l₁ l₂ ++ zip r₁ r₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact nomatch h
  | cons a l₁ ih => cases l₂ with
    | nil => exact nomatch h
    | cons b l₂ => simp [ih (Nat.succ.inj h)]

theorem map_fst_zip {l₁ : List α} {l₂ : List β} (h : l₁.length ≤ l₂.length) :
    map Prod.fst (zip l₁ l₂) = l₁ := by
  induction l₁ generalizing l₂ with
  | nil => rfl
  | cons a l₁ ih => cases l₂ with
    | nil => exact absurd h (Nat.not_succ_le_zero _)
    | cons b l₂ => simp [ih (Nat.le_of_succ_le_succ h)]

theorem map_snd_zip {l₁ : List α} {l₂ : List β} (h : l₂.length ≤ l₁.length) :
    map Prod.snd (zip l₁ l₂) = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact absurd h (Nat.not_succ_le_zero _)
  | cons a l₁ ih => cases l₂ with
    | nil => rfl
    | cons b l₂ => simp [ih (Nat.le_of_succ_le_succ h)]

theorem of_mem_zip {a : α} {b : β} {l₁ : List α} {l₂ : List β} (h : (a, b) ∈ zip l₁ l₂) :
    a ∈ l₁ ∧ b ∈ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => exact nomatch h
  | cons x l₁ ih => cases l₂ with
    | nil => exact nomatch h
    | cons y l₂ =>
      rw [zip_cons_cons, mem_cons] at h
      rcases h with h | h
      · cases h
        exact ⟨mem_cons_self, mem_cons_self⟩
      · exact ⟨.tail _ (ih h).1, .tail _ (ih h).2⟩

@[simp] theorem unzip_nil : ([] : List (α × β)).unzip = ([], []) := rfl

@[simp] theorem unzip_cons {h : α × β} {t : List (α × β)} :
    (h :: t).unzip = (h.1 :: t.unzip.1, h.2 :: t.unzip.2) := rfl

theorem unzip_eq_map {l : List (α × β)} : l.unzip = (l.map Prod.fst, l.map Prod.snd) := by
  induction l with
  | nil => rfl
  | cons p l ih => simp [ih]

theorem zip_unzip (l : List (α × β)) : zip l.unzip.1 l.unzip.2 = l := by
  induction l with
  | nil => rfl
  | cons p l ih => simp [ih]

end List
