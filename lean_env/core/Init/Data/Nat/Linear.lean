prelude
import Init.Data.Nat.Mul
import Init.Data.RArray

/-!
# Linear arithmetic over the natural numbers, by reflection

`simp +arith` normalises linear equations and inequalities with native code. It reifies the proposition
as an `ExprCnstr`, computes the normal form by itself, and justifies it with one of the four theorems at
the end of this file, whose hypotheses are evaluated by the kernel.

A constraint `a ≤ b` (or `a = b`) may be replaced by `c ≤ d` (or `c = d`) when `a + d` and `c + b` have
the same normal form: this covers cancellation of equal terms on both sides. Everything is defined by
recursors and `cond`, which the kernel evaluates well.
-/

set_option linter.all false

namespace Nat.Internal.Linear

/-- A variable: an index into the context. -/
abbrev Var := Nat

/-- The values of the variables. -/
abbrev Context := Lean.RArray Nat

/-- A linear expression. -/
inductive Expr where
  | num (v : Nat)
  | var (i : Var)
  | add (a b : Expr)
  | mulL (k : Nat) (a : Expr)
  | mulR (a : Expr) (k : Nat)

/-- An equation (`eq = true`) or a comparison `lhs ≤ rhs`. -/
structure ExprCnstr where
  eq : Bool
  lhs : Expr
  rhs : Expr

/-- A sum of multiples of variables, largest variable first, ending in a constant. -/
inductive Poly where
  | num (k : Nat)
  | add (k : Nat) (v : Var) (p : Poly)

/-! ## Values -/

noncomputable def Var.denote (ctx : Context) (v : Var) : Nat := ctx.get v

noncomputable def Expr.denote (ctx : Context) (e : Expr) : Nat :=
  Expr.rec (fun k => k) (fun i => Var.denote ctx i) (fun _ _ a b => a + b) (fun k _ a => k * a)
    (fun _ k a => a * k) e

noncomputable def ExprCnstr.denote (ctx : Context) (c : ExprCnstr) : Prop :=
  cond c.eq (c.lhs.denote ctx = c.rhs.denote ctx) (c.lhs.denote ctx ≤ c.rhs.denote ctx)

noncomputable def Poly.denote (ctx : Context) (p : Poly) : Nat :=
  Poly.rec (fun k => k) (fun k v _ ih => k * Var.denote ctx v + ih) p

/-! ## Normal forms -/

noncomputable def Poly.addConst (p : Poly) (k : Nat) : Poly :=
  Poly.rec (fun k' => .num (k' + k)) (fun k' v _ ih => .add k' v ih) p

noncomputable def Poly.combine (p : Poly) : Poly → Poly :=
  Poly.rec (fun k q => q.addConst k)
    (fun k v p' ih q => Poly.rec (fun k' => (Poly.add k v p').addConst k') (fun k' v' q' ih' =>
      cond (Nat.beq v v') (.add (k + k') v (ih q'))
        (cond (Nat.ble v v') (.add k' v' ih') (.add k v (ih (.add k' v' q'))))) q) p

noncomputable def Poly.mul (p : Poly) (k : Nat) : Poly :=
  cond (Nat.beq k 0) (.num 0) (Poly.rec (fun k' => .num (k * k')) (fun k' v _ ih => .add (k * k') v ih) p)

noncomputable def Expr.toPoly (e : Expr) : Poly :=
  Expr.rec (fun k => .num k) (fun i => .add 1 i (.num 0)) (fun _ _ a b => a.combine b)
    (fun k _ a => a.mul k) (fun _ k a => a.mul k) e

noncomputable def Poly.beq (p : Poly) : Poly → Bool :=
  Poly.rec (fun k q => Poly.rec (fun k' => Nat.beq k k') (fun _ _ _ _ => false) q)
    (fun k v _ ih q => Poly.rec (fun _ => false)
      (fun k' v' q' _ => cond (Nat.beq k k') (cond (Nat.beq v v') (ih q') false) false) q) p

/-- Coefficientwise comparison: a variable that occurs in `p` must occur in `q`, with at least its coefficient. -/
noncomputable def Poly.le (p : Poly) : Poly → Bool :=
  Poly.rec (fun k q => Poly.rec (fun k' => Nat.ble k k') (fun _ _ _ ih => ih) q)
    (fun k v _ ih q => Poly.rec (fun _ => false)
      (fun k' v' q' ih' => cond (Nat.beq v v') (cond (Nat.ble k k') (ih q') false) ih') q) p

/-! ## Soundness -/

section
variable (ctx : Context)

theorem cond_and {a b : Bool} (h : cond a b false = true) : a = true ∧ b = true := by
  cases a
  · exact Bool.noConfusion h
  · exact ⟨rfl, h⟩

theorem Poly.denote_addConst (p : Poly) (k : Nat) : (p.addConst k).denote ctx = p.denote ctx + k := by
  induction p with
  | num k' => rfl
  | add k' v p ih =>
    show k' * Var.denote ctx v + (p.addConst k).denote ctx = k' * Var.denote ctx v + p.denote ctx + k
    rw [ih, Nat.add_assoc]

theorem Poly.denote_combine (p q : Poly) : (p.combine q).denote ctx = p.denote ctx + q.denote ctx := by
  induction p generalizing q with
  | num k =>
    show (q.addConst k).denote ctx = k + _
    rw [denote_addConst, Nat.add_comm]
  | add k v p ih =>
    induction q with
    | num k' => exact denote_addConst ctx (.add k v p) k'
    | add k' v' q ih' =>
      show Poly.denote ctx (cond _ _ (cond _ _ _)) =
        (k * Var.denote ctx v + p.denote ctx) + (k' * Var.denote ctx v' + q.denote ctx)
      cases h : Nat.beq v v' with
      | true =>
        show (k + k') * Var.denote ctx v + (p.combine q).denote ctx = _
        rw [ih, ← (Nat.eq_of_beq_eq_true h : v = v'), Nat.add_mul]
        omega
      | false =>
        cases Nat.ble v v' with
        | false =>
          show k * Var.denote ctx v + (p.combine (.add k' v' q)).denote ctx = _
          rw [ih, Nat.add_assoc]
          rfl
        | true =>
          show k' * Var.denote ctx v' + ((Poly.add k v p).combine q).denote ctx = _
          rw [ih', Nat.add_left_comm]
          rfl

theorem Poly.denote_mul (k : Nat) (p : Poly) : (p.mul k).denote ctx = k * p.denote ctx := by
  show Poly.denote ctx (cond _ _ _) = _
  cases h : Nat.beq k 0 with
  | true =>
    rw [Nat.eq_of_beq_eq_true h, Nat.zero_mul]
    rfl
  | false =>
    show Poly.denote ctx (Poly.rec _ _ p) = _
    induction p with
    | num k => rfl
    | add k' v p ih =>
      show (k * k') * Var.denote ctx v + Poly.denote ctx (Poly.rec _ _ p) =
        k * (k' * Var.denote ctx v + p.denote ctx)
      rw [ih, Nat.mul_add, Nat.mul_assoc]

theorem Expr.denote_toPoly (e : Expr) : e.toPoly.denote ctx = e.denote ctx := by
  induction e with
  | num k => rfl
  | var i =>
    show 1 * Var.denote ctx i + 0 = Var.denote ctx i
    rw [Nat.add_zero, Nat.one_mul]
  | add a b iha ihb =>
    show (a.toPoly.combine b.toPoly).denote ctx = a.denote ctx + b.denote ctx
    rw [Poly.denote_combine, iha, ihb]
  | mulL k a ih =>
    show (a.toPoly.mul k).denote ctx = k * a.denote ctx
    rw [Poly.denote_mul, ih]
  | mulR a k ih =>
    show (a.toPoly.mul k).denote ctx = a.denote ctx * k
    rw [Poly.denote_mul, ih, Nat.mul_comm]

theorem Poly.beq_eq {p q : Poly} (h : p.beq q = true) : p = q := by
  induction p generalizing q with
  | num k =>
    cases q with
    | num k' => rw [Nat.eq_of_beq_eq_true (show Nat.beq k k' = true from h)]
    | add _ _ _ => exact Bool.noConfusion h
  | add k v p ih =>
    cases q with
    | num _ => exact Bool.noConfusion h
    | add k' v' q =>
      have ⟨h1, h⟩ := cond_and h
      have ⟨h2, h⟩ := cond_and h
      rw [(Nat.eq_of_beq_eq_true h1 : k = k'), (Nat.eq_of_beq_eq_true h2 : v = v'), ih h]

theorem Poly.denote_le {p q : Poly} (h : p.le q = true) : p.denote ctx ≤ q.denote ctx := by
  induction p generalizing q with
  | num k =>
    induction q with
    | num k' => exact Nat.le_of_ble_eq_true h
    | add k' v' q ih =>
      show k ≤ k' * Var.denote ctx v' + q.denote ctx
      exact Nat.le_trans (ih h) (Nat.le_add_left _ _)
  | add k v p ih =>
    induction q with
    | num _ => exact Bool.noConfusion h
    | add k' v' q ih' =>
      show k * Var.denote ctx v + p.denote ctx ≤ k' * Var.denote ctx v' + q.denote ctx
      have h : cond (Nat.beq v v') (cond (Nat.ble k k') (p.le q) false) ((Poly.add k v p).le q) = true := h
      cases hv : Nat.beq v v' with
      | true =>
        rw [hv] at h
        have ⟨h1, h2⟩ := cond_and h
        rw [(Nat.eq_of_beq_eq_true hv : v = v')]
        exact Nat.add_le_add (Nat.mul_le_mul_right _ (Nat.le_of_ble_eq_true h1)) (ih h2)
      | false =>
        rw [hv] at h
        exact Nat.le_trans (ih' h) (Nat.le_add_left _ _)

end

/-! ## What `simp +arith` quotes -/

theorem Expr.eq_of_toNormPoly_eq (ctx : Context) (e e' : Expr) (h : e.toPoly.beq e'.toPoly = true) :
    e.denote ctx = e'.denote ctx := by
  rw [← Expr.denote_toPoly, ← Expr.denote_toPoly, Poly.beq_eq h]

/-- `c` and `d` are of the same kind, and `c.lhs + d.rhs`, `d.lhs + c.rhs` have the same normal form. -/
noncomputable def ExprCnstr.equivalent (c d : ExprCnstr) : Bool :=
  cond (cond c.eq d.eq (not d.eq))
    ((c.lhs.toPoly.combine d.rhs.toPoly).beq (d.lhs.toPoly.combine c.rhs.toPoly)) false

theorem ExprCnstr.eq_of_toNormPoly_eq (ctx : Context) (c d : ExprCnstr) (h : c.equivalent d = true) :
    c.denote ctx = d.denote ctx := by
  have ⟨hk, hp⟩ := cond_and h
  have hs := congrArg (Poly.denote ctx) (Poly.beq_eq hp)
  rw [Poly.denote_combine, Poly.denote_combine, Expr.denote_toPoly, Expr.denote_toPoly,
    Expr.denote_toPoly, Expr.denote_toPoly] at hs
  obtain ⟨ce, cl, cr⟩ := c
  obtain ⟨de, dl, dr⟩ := d
  cases ce <;> cases de
  · show (cl.denote ctx ≤ cr.denote ctx) = (dl.denote ctx ≤ dr.denote ctx)
    dsimp only at hs
    exact propext ⟨fun h => by omega, fun h => by omega⟩
  · exact Bool.noConfusion hk
  · exact Bool.noConfusion hk
  · show (cl.denote ctx = cr.denote ctx) = (dl.denote ctx = dr.denote ctx)
    dsimp only at hs
    exact propext ⟨fun h => by omega, fun h => by omega⟩

/-- `lhs` is at most `rhs` coefficient by coefficient (and the other way round for an equation). -/
noncomputable def ExprCnstr.isValid (c : ExprCnstr) : Bool :=
  cond c.eq (c.lhs.toPoly.beq c.rhs.toPoly) (c.lhs.toPoly.le c.rhs.toPoly)

theorem ExprCnstr.eq_true_of_isValid (ctx : Context) (c : ExprCnstr) (h : c.isValid = true) :
    c.denote ctx = True := by
  obtain ⟨ce, l, r⟩ := c
  cases ce
  · show (l.denote ctx ≤ r.denote ctx) = True
    have := Poly.denote_le ctx (show l.toPoly.le r.toPoly = true from h)
    rw [Expr.denote_toPoly, Expr.denote_toPoly] at this
    exact eq_true this
  · show (l.denote ctx = r.denote ctx) = True
    exact eq_true (Expr.eq_of_toNormPoly_eq ctx l r h)

/-- One side exceeds the other by at least one, coefficient by coefficient. -/
noncomputable def ExprCnstr.isUnsat (c : ExprCnstr) : Bool :=
  cond ((c.rhs.toPoly.addConst 1).le c.lhs.toPoly) true
    (cond c.eq ((c.lhs.toPoly.addConst 1).le c.rhs.toPoly) false)

theorem lt_of_addConst_le (ctx : Context) {a b : Expr} (h : (a.toPoly.addConst 1).le b.toPoly = true) :
    a.denote ctx < b.denote ctx := by
  have := Poly.denote_le ctx h
  rw [Poly.denote_addConst, Expr.denote_toPoly, Expr.denote_toPoly] at this
  exact this

theorem ExprCnstr.eq_false_of_isUnsat (ctx : Context) (c : ExprCnstr) (h : c.isUnsat = true) :
    c.denote ctx = False := by
  obtain ⟨ce, l, r⟩ := c
  have h : cond ((r.toPoly.addConst 1).le l.toPoly) true
    (cond ce ((l.toPoly.addConst 1).le r.toPoly) false) = true := h
  cases h1 : (r.toPoly.addConst 1).le l.toPoly with
  | true =>
    have := lt_of_addConst_le ctx h1
    cases ce
    · exact eq_false (Nat.not_le_of_gt this)
    · exact eq_false (Nat.ne_of_gt this)
  | false =>
    rw [h1] at h
    cases ce
    · exact Bool.noConfusion h
    · exact eq_false (Nat.ne_of_lt (lt_of_addConst_le ctx h))

end Nat.Internal.Linear
