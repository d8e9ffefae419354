prelude
import Init.Data.Int.LemmasAux
import Init.Grind.Ordered.Order

/-!
# Linear integer arithmetic: polynomials and normal forms for `simp +arith` and `grind`
-/

set_option linter.all false
universe u v w

theorem Nat.lt_eq (m n : Nat) : (m < n) = (m + 1 ≤ n) := rfl

theorem Int.lt_eq (m n : Int) : (m < n) = (m + 1 ≤ n) := rfl

theorem Int.not_le_eq (a b : Int) : (¬ a ≤ b) = (b + 1 ≤ a) := propext Int.not_le

namespace Int.Internal.Linear
open Lean.Grind.CommRing (ibeq ibeq_eq cond_and band band_eq cast_ne)
open Lean.Grind.Order (ile ilt ile_iff)

abbrev Var := Nat
abbrev Context := Lean.RArray Int

inductive Expr where
  | num (v : Int)
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | mulL (k : Int) (a : Expr)
  | mulR (a : Expr) (k : Int)

inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Var) (p : Poly)

noncomputable def Var.denote (ctx : Context) (v : Var) : Int := ctx.get v

noncomputable def Expr.denote (ctx : Context) (e : Expr) : Int :=
  Expr.rec (fun k => k) (fun i => Var.denote ctx i) (fun _ _ a b => a + b) (fun _ _ a b => a - b) (fun _ a => -a) (fun k _ a => k * a) (fun _ k a => a * k) e

noncomputable def Poly.eval (ctx : Context) (p : Poly) : Int :=
  Poly.rec (fun k => k) (fun k v _ ih => k * Var.denote ctx v + ih) p

noncomputable def mul1 (k a : Int) : Int := cond (ibeq k 1) a (k * a)

noncomputable def Poly.denote_go (ctx : Context) (p : Poly) : Int → Int :=
  Poly.rec (fun k r => cond (ibeq k 0) r (r + k)) (fun k v _ ih r => ih (r + mul1 k (Var.denote ctx v))) p

noncomputable def Poly.denote' (ctx : Context) (p : Poly) : Int :=
  Poly.rec (fun k => k) (fun k v p _ => p.denote_go ctx (mul1 k (Var.denote ctx v))) p

theorem mul1_eq (k a : Int) : mul1 k a = k * a := by
  show cond _ _ _ = _
  cases h : ibeq k 1 with
  | true =>
    rw [ibeq_eq h, Int.one_mul]
    rfl
  | false => rfl

theorem Poly.denote_go_eq (ctx : Context) (p : Poly) (r : Int) : p.denote_go ctx r = r + p.eval
    ctx := by
  induction p generalizing r with
  | num k =>
    show cond _ _ _ = r + k
    cases h : ibeq k 0 with
    | true =>
      rw [ibeq_eq h, Int.add_zero]
      rfl
    | false => rfl
  | add k v p ih =>
    show p.denote_go ctx (r + mul1 k (Var.denote ctx v)) = r + (k * Var.denote ctx v + p.eval ctx)
    rw [ih, mul1_eq, Int.add_assoc]

theorem Poly.denote'_eq (ctx : Context) (p : Poly) : p.denote' ctx = p.eval ctx := by
  cases p with
  | num k => rfl
  | add k v p =>
    show p.denote_go ctx (mul1 k (Var.denote ctx v)) = k * Var.denote ctx v + p.eval ctx
    rw [denote_go_eq, mul1_eq]

noncomputable def Poly.beq (p : Poly) : Poly → Bool :=
  Poly.rec (fun k q => Poly.rec (fun k' => ibeq k k') (fun _ _ _ _ => false) q)
    (fun k v _ ih q => Poly.rec (fun _ => false) (fun k' v' q' _ => cond (ibeq k k') (cond (Nat.beq v v') (ih q') false) false) q) p

noncomputable def Poly.addConst (p : Poly) (k : Int) : Poly :=
  Poly.rec (fun k' => .num (k' + k)) (fun k' v _ ih => .add k' v ih) p

noncomputable def Poly.cons' (k : Int) (v : Var) (p : Poly) : Poly :=
  cond (ibeq k 0) p (.add k v p)

noncomputable def Poly.combine (p : Poly) : Poly → Poly :=
  Poly.rec (fun k q => q.addConst k)
    (fun k v p' ih q => Poly.rec (fun k' => (Poly.add k v p').addConst k') (fun k' v' q' ih' =>
      cond (Nat.beq v v') (.cons' (k + k') v (ih q'))
        (cond (Nat.ble v v') (.add k' v' ih') (.add k v (ih (.add k' v' q'))))) q) p

noncomputable def Poly.mul (p : Poly) (k : Int) : Poly :=
  cond (ibeq k 0) (.num 0) (Poly.rec (fun k' => .num (k * k')) (fun k' v _ ih => .add (k * k') v ih) p)

noncomputable def Poly.leadCoeff (p : Poly) : Int :=
  Poly.rec (fun _ => 1) (fun k _ _ _ => k) p

noncomputable def Poly.coeff (p : Poly) (x : Var) : Int :=
  Poly.rec (fun _ => 0) (fun k v _ ih => cond (Nat.beq v x) k ih) p

noncomputable def Poly.getConst (p : Poly) : Int :=
  Poly.rec (fun k => k) (fun _ _ _ ih => ih) p

/-- Sorts and merges the terms. -/
noncomputable def Poly.norm (p : Poly) : Poly :=
  Poly.rec (fun k => .num k) (fun k v _ ih => (Poly.cons' k v (.num 0)).combine ih) p

noncomputable def Expr.norm (e : Expr) : Poly :=
  Expr.rec (fun k => .num k) (fun i => .add 1 i (.num 0)) (fun _ _ a b => a.combine b) (fun _ _ a b => a.combine (b.mul (-1)))
    (fun _ a => a.mul (-1)) (fun k _ a => a.mul k) (fun _ k a => a.mul k) e

-- p with all coefficients divided by k, the constant rounded up (exact when k | const)
noncomputable def Poly.divCeil (p : Poly) (k : Int) : Poly :=
  Poly.rec (fun c => .num (-((-c) / k))) (fun k' v _ ih => .add (k' / k) v ih) p

noncomputable def Poly.dropConst (p : Poly) : Poly :=
  Poly.rec (fun _ => .num 0) (fun k v _ ih => .add k v ih) p

theorem Poly.beq_eq {p q : Poly} (h : p.beq q = true) : p = q := by
  induction p generalizing q with
  | num k => cases q with | num k' => rw [ibeq_eq h] | add _ _ _ => exact Bool.noConfusion h
  | add k m p ih => cases q with
    | num _ => exact Bool.noConfusion h
    | add k' m' q =>
      have ⟨h1, h⟩ := cond_and h
      have ⟨h2, h⟩ := cond_and h
      rw [ibeq_eq h1, ih h, (Nat.eq_of_beq_eq_true h2 : m = m')]

section
variable (ctx : Context)

theorem Poly.eval_cons' (k : Int) (v : Var) (p : Poly) : (p.cons' k v).eval ctx = k * Var.denote
    ctx v + p.eval ctx := by
  show Poly.eval ctx (cond _ _ _) = _
  cases h : ibeq k 0 with
  | true =>
    rw [ibeq_eq h, Int.zero_mul, Int.zero_add]
    rfl
  | false => rfl

theorem Poly.eval_addConst (p : Poly) (k : Int) : (p.addConst k).eval ctx = p.eval ctx + k := by
  induction p with
  | num k' => rfl
  | add k' v p ih =>
    show k' * Var.denote ctx v + (p.addConst k).eval ctx = k' * Var.denote ctx v + p.eval ctx + k
    rw [ih, Int.add_assoc]

theorem Poly.eval_combine (p q : Poly) : (p.combine q).eval ctx = p.eval ctx + q.eval ctx := by
  induction p generalizing q with
  | num k =>
    show (q.addConst k).eval ctx = k + _
    rw [eval_addConst, Int.add_comm]
  | add k v p ih =>
    induction q with
    | num k' => exact eval_addConst ctx (.add k v p) k'
    | add k' v' q ih' =>
      show Poly.eval ctx (cond _ _ (cond _ _ _)) = (k * Var.denote ctx v + p.eval ctx) + (k' * Var.denote ctx v' + q.eval ctx)
      cases h : Nat.beq v v' with
      | true =>
        show ((p.combine q).cons' (k+k') v).eval ctx = _
        rw [eval_cons', ih, ← (Nat.eq_of_beq_eq_true h : v = v')]
        grind
      | false =>
        cases Nat.ble v v' with
        | false =>
          show k * Var.denote ctx v + (p.combine (.add k' v' q)).eval ctx = _
          rw [ih, Int.add_assoc]; rfl
        | true =>
          show k' * Var.denote ctx v' + ((Poly.add k v p).combine q).eval ctx = _
          rw [ih', Int.add_left_comm]; rfl

theorem Poly.eval_norm (p : Poly) : p.norm.eval ctx = p.eval ctx := by
  induction p with
  | num k => rfl
  | add k v p ih =>
    show ((Poly.cons' k v (.num 0)).combine p.norm).eval ctx = k * Var.denote ctx v + p.eval ctx
    rw [eval_combine, eval_cons', ih]
    show k * Var.denote ctx v + 0 + p.eval ctx = _
    rw [Int.add_zero]

theorem Poly.eval_mul (k : Int) (p : Poly) : (p.mul k).eval ctx = k * p.eval ctx := by
  show Poly.eval ctx (cond _ _ _) = _
  cases h : ibeq k 0 with
  | true =>
    rw [ibeq_eq h, Int.zero_mul]
    rfl
  | false =>
    show Poly.eval ctx (Poly.rec _ _ p) = _
    induction p with
    | num k => rfl
    | add k' v p ih =>
      show (k * k') * Var.denote ctx v + Poly.eval ctx (Poly.rec _ _ p) = k * (k' * Var.denote ctx v + p.eval ctx)
      rw [ih]; grind

theorem Expr.eval_norm (e : Expr) : e.norm.eval ctx = e.denote ctx := by
  induction e with
  | num k => rfl
  | var i =>
    exact (Int.add_zero _).trans (Int.one_mul (Var.denote ctx i))
  | add a b iha ihb =>
    show (a.norm.combine b.norm).eval ctx = a.denote ctx + b.denote ctx
    rw [Poly.eval_combine, iha, ihb]
  | sub a b iha ihb =>
    show (a.norm.combine (b.norm.mul (-1))).eval ctx = a.denote ctx - b.denote ctx
    rw [Poly.eval_combine, Poly.eval_mul, iha, ihb, Int.neg_mul, Int.one_mul]
    rfl
  | neg a ih =>
    show (a.norm.mul (-1)).eval ctx = -a.denote ctx
    rw [Poly.eval_mul, ih, Int.neg_mul, Int.one_mul]
  | mulL k a ih =>
    show (a.norm.mul k).eval ctx = k * a.denote ctx
    rw [Poly.eval_mul, ih]
  | mulR a k ih =>
    show (a.norm.mul k).eval ctx = a.denote ctx * k
    rw [Poly.eval_mul, ih, Int.mul_comm]

theorem Poly.eval_dropConst (p : Poly) : p.eval ctx = p.dropConst.eval ctx + p.getConst := by
  induction p with
  | num k =>
    exact (Int.zero_add k).symm
  | add k v p ih =>
    show k * Var.denote ctx v + p.eval ctx = (k * Var.denote ctx v + p.dropConst.eval ctx) + p.getConst
    rw [ih, Int.add_assoc]

-- simp arith / normal forms
theorem Expr.eq_of_norm_eq (e : Expr) (p : Poly) (h : e.norm.beq p = true) : e.denote ctx =
    p.denote' ctx := by
  rw [Poly.denote'_eq, ← Poly.beq_eq h, Expr.eval_norm]

theorem sub_norm {lhs rhs : Expr} {p : Poly} (h : (Expr.sub lhs rhs).norm.beq p = true) :
    p.denote' ctx = lhs.denote ctx - rhs.denote ctx := by
  rw [Poly.denote'_eq, ← Poly.beq_eq h, Expr.eval_norm]; rfl

theorem norm_eq (lhs rhs : Expr) (p : Poly) (h : (Expr.sub lhs rhs).norm.beq p = true) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  rw [sub_norm ctx h]; exact propext Int.sub_eq_zero.symm

theorem norm_le (lhs rhs : Expr) (p : Poly) (h : (Expr.sub lhs rhs).norm.beq p = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  rw [sub_norm ctx h]
  exact propext ⟨Int.sub_nonpos_of_le, fun h => Int.zero_add (rhs.denote ctx) ▸ Int.sub_le_iff_le_add.1 h⟩

theorem norm_eq_var (lhs rhs : Expr) (x y : Var)
    (h : (Expr.sub lhs rhs).norm.beq (.add 1 x (.add (-1) y (.num 0))) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (Var.denote ctx x = Var.denote ctx y) := by
  have h1 := sub_norm ctx h; rw [Poly.denote'_eq] at h1
  have h1 : 1 * Var.denote ctx x + ((-1) * Var.denote ctx y + 0) = lhs.denote ctx - rhs.denote ctx := h1
  rw [Int.one_mul, Int.add_zero, Int.neg_mul, Int.one_mul] at h1
  have h2 : Var.denote ctx x - Var.denote ctx y = lhs.denote ctx - rhs.denote ctx := h1
  exact propext (by rw [← Int.sub_eq_zero, ← h2, Int.sub_eq_zero])

theorem norm_eq_var_const (lhs rhs : Expr) (x : Var) (k : Int)
    (h : (Expr.sub lhs rhs).norm.beq (.add 1 x (.num (-k))) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (Var.denote ctx x = k) := by
  have h1 := sub_norm ctx h; rw [Poly.denote'_eq] at h1
  have h1 : 1 * Var.denote ctx x + -k = lhs.denote ctx - rhs.denote ctx := h1
  rw [Int.one_mul] at h1
  have h2 : Var.denote ctx x - k = lhs.denote ctx - rhs.denote ctx := h1
  exact propext (by rw [← Int.sub_eq_zero, ← h2, Int.sub_eq_zero])

noncomputable def norm_eq_coeff_cert (lhs rhs : Expr) (p : Poly) (k : Int) : Bool :=
  band ((Expr.sub lhs rhs).norm.beq (p.mul k)) (ilt 0 k)

theorem ilt_lt {a b : Int} (h : ilt a b = true) : a < b := by
  obtain ⟨n, hn⟩ := ile_iff h
  omega

theorem ile_le {a b : Int} (h : ile a b = true) : a ≤ b := by
  obtain ⟨n, hn⟩ := ile_iff h
  omega

theorem mul_nonpos_iff {k a : Int} (h : 0 < k) : k * a ≤ 0 ↔ a ≤ 0 := by
  constructor
  · intro h1
    refine Classical.byContradiction fun h2 => ?_
    have := Prover.Int.mul_lt_mul_left (Int.not_le.1 h2) h
    rw [Int.mul_zero] at this
    exact Int.not_le.2 this h1
  · intro h1
    have := Prover.Int.mul_le_mul_left (Int.le_of_lt h) h1
    rw [Int.mul_zero] at this; exact this

theorem mul_eq_zero_iff {k a : Int} (h : k ≠ 0) : k * a = 0 ↔ a = 0 :=
  ⟨fun h1 => Lean.Grind.CommRing.intCast_mul_cancel (α := Int) h (by show k * a = k * 0; rw [h1, Int.mul_zero]), fun h1 => by rw [h1, Int.mul_zero]⟩

theorem norm_eq_coeff (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : norm_eq_coeff_cert lhs rhs p k = true) : (lhs.denote ctx = rhs.denote ctx) =
    (p.denote' ctx = 0) := by
  have ⟨h1, h2⟩ := band_eq h
  have hk := ilt_lt h2
  rw [norm_eq ctx lhs rhs _ h1, Poly.denote'_eq, Poly.denote'_eq, Poly.eval_mul]
  exact propext (mul_eq_zero_iff (Int.ne_of_gt hk))

theorem norm_le_coeff (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : norm_eq_coeff_cert lhs rhs p k = true) : (lhs.denote ctx ≤ rhs.denote ctx) =
    (p.denote' ctx ≤ 0) := by
  have ⟨h1, h2⟩ := band_eq h
  rw [norm_le ctx lhs rhs _ h1, Poly.denote'_eq, Poly.denote'_eq, Poly.eval_mul]
  exact propext (mul_nonpos_iff (ilt_lt h2))

-- tightening: p' = k*q + c, p = q + c' with k*(c'-1) < c ≤ k*c'
noncomputable def tight_cert (p' p : Poly) (k : Int) : Bool :=
  band (ilt 0 k) (band (p'.dropConst.beq (p.dropConst.mul k)) (band (ile p'.getConst (k * p.getConst)) (ilt (k * (p.getConst - 1)) p'.getConst)))

theorem tight {p' p : Poly} {k : Int} (h : tight_cert p' p k = true) : p'.eval ctx ≤ 0 ↔ p.eval
    ctx ≤ 0 := by
  have ⟨h1, h⟩ := band_eq h
  have ⟨h2, h⟩ := band_eq h
  have ⟨h3, h4⟩ := band_eq h
  have hk := ilt_lt h1
  have h3 := ile_le h3
  have h4 := ilt_lt h4
  rw [Poly.eval_dropConst ctx p', Poly.eval_dropConst ctx p, Poly.beq_eq h2, Poly.eval_mul]
  generalize p.dropConst.eval ctx = q at *
  generalize p.getConst = c' at *
  generalize p'.getConst = c at *
  constructor
  · intro h
    have h5 : k * (q + (c' - 1)) < 0 := by rw [Int.mul_add]; omega
    refine Classical.byContradiction fun h6 => ?_
    have := Prover.Int.mul_le_mul_left (show 0 ≤ k by omega) (show 0 ≤ q + (c' - 1) by omega)
    rw [Int.mul_zero] at this; omega
  · intro h
    have := (mul_nonpos_iff hk).2 h
    rw [Int.mul_add] at this; omega

noncomputable def norm_le_coeff_tight_cert (lhs rhs : Expr) (p : Poly) (k : Int) : Bool :=
  tight_cert (Expr.sub lhs rhs).norm p k

theorem Poly.beq_self (p : Poly) : p.beq p = true := by
  induction p with
  | num k => exact Lean.Grind.Order.ibeq_self k
  | add k v p ih =>
    show cond _ (cond _ (p.beq p) false) false = true
    rw [Lean.Grind.Order.ibeq_self, show Nat.beq v v = true from Nat.beq_refl_eq_true v, ih]
    rfl

theorem norm_le_coeff_tight (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : norm_le_coeff_tight_cert lhs rhs p k = true) : (lhs.denote ctx ≤ rhs.denote ctx) =
    (p.denote' ctx ≤ 0) := by
  rw [norm_le ctx lhs rhs (Expr.sub lhs rhs).norm (by generalize (Expr.sub lhs rhs).norm = p; exact Poly.beq_self p), Poly.denote'_eq, Poly.denote'_eq]
  exact propext (tight ctx h)

-- trivial
theorem eq_eq_true (lhs rhs : Expr) (h : (Expr.sub lhs rhs).norm.beq (.num 0) = true) :
    (lhs.denote ctx = rhs.denote ctx) = True := by
  have := sub_norm ctx h
  have this : 0 = lhs.denote ctx - rhs.denote ctx := this
  exact eq_true (Int.sub_eq_zero.1 this.symm)

noncomputable def isNum (p : Poly) (f : Int → Bool) : Bool :=
  Poly.rec (fun k => f k) (fun _ _ _ _ => false) p

theorem isNum_spec {p : Poly} {f : Int → Bool} (h : isNum p f = true) : ∃ k, p = .num k ∧ f k =
    true := by
  cases p with
  | num k => exact ⟨k, rfl, h⟩
  | add _ _ _ => exact Bool.noConfusion h

theorem eq_eq_false (lhs rhs : Expr)
    (h : isNum (Expr.sub lhs rhs).norm (fun k => !(ibeq k 0)) = true) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  obtain ⟨k, hk, h⟩ := isNum_spec h
  have h1 := Expr.eval_norm ctx (.sub lhs rhs); rw [hk] at h1
  have h1 : k = lhs.denote ctx - rhs.denote ctx := h1
  exact eq_false fun e => cast_ne h (h1.trans (Int.sub_eq_zero.2 e))

theorem le_eq_true (lhs rhs : Expr)
    (h : isNum (Expr.sub lhs rhs).norm (fun k => ile k 0) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = True := by
  obtain ⟨k, hk, h⟩ := isNum_spec h
  have h1 := Expr.eval_norm ctx (.sub lhs rhs); rw [hk] at h1
  have h1 : k = lhs.denote ctx - rhs.denote ctx := h1
  have := ile_le h; exact eq_true (by omega)

theorem le_eq_false (lhs rhs : Expr)
    (h : isNum (Expr.sub lhs rhs).norm (fun k => ilt 0 k) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = False := by
  obtain ⟨k, hk, h⟩ := isNum_spec h
  have h1 := Expr.eval_norm ctx (.sub lhs rhs); rw [hk] at h1
  have h1 : k = lhs.denote ctx - rhs.denote ctx := h1
  have := ilt_lt h; exact eq_false (by omega)

end
end Int.Internal.Linear
