import Prover.Numbers.Complex.Basic
import Prover.Numbers.NNReal.Basic
import Prover.Numbers.Topology.Filter

/-!
# Limits and continuity

Topological spaces, `𝓝 x`, `Continuous`, as in Mathlib's `Mathlib.Topology.Basic`; the open sets of ℝ, ℝ≥0, ℚ and ℂ are
those that have with a point all points near it, those of ℕ and ℤ are all sets.
-/

set_option linter.all false

universe u v

/-- A topology: the sets that are open. -/
class TopologicalSpace (X : Type u) where
  /-- The set is open. -/
  protected IsOpen : Set X → Prop
  protected isOpen_univ : IsOpen Set.univ
  protected isOpen_inter : ∀ s t, IsOpen s → IsOpen t → IsOpen (s ∩ t)
  protected isOpen_sUnion : ∀ S : Set (Set X), (∀ s, s ∈ S → IsOpen s) → IsOpen (setOf fun x => ∃ s, s ∈ S ∧ x ∈ s)

section
variable {X : Type u} {Y : Type v} [TopologicalSpace X] [TopologicalSpace Y]

/-- The set is open. -/
def IsOpen (s : Set X) : Prop := TopologicalSpace.IsOpen s

/-- The complement is open. -/
def IsClosed (s : Set X) : Prop := IsOpen sᶜ

/-- The sets that have an open set around `x` in them. -/
def nhds (x : X) : Filter X where
  sets := setOf fun s => ∃ t, t ⊆ s ∧ IsOpen t ∧ x ∈ t
  univ_sets := ⟨Set.univ, fun _ _ => trivial, TopologicalSpace.isOpen_univ, trivial⟩
  sets_of_superset := fun ⟨t, h, o, m⟩ k => ⟨t, fun a ha => k a (h a ha), o, m⟩
  inter_sets := fun ⟨t, h, o, m⟩ ⟨t', h', o', m'⟩ =>
    ⟨t ∩ t', fun a ha => ⟨h a ha.1, h' a ha.2⟩, TopologicalSpace.isOpen_inter _ _ o o', m, m'⟩

/-- The neighbourhoods of `x`, cut down to `s`. -/
def nhdsWithin (x : X) (s : Set X) : Filter X := min (nhds x) (Filter.principal s)

namespace Topology
@[inherit_doc] scoped notation "𝓝" => nhds
@[inherit_doc nhdsWithin] scoped macro "𝓝[" s:term "] " x:term:100 : term => `(nhdsWithin $x $s)
/-- The neighbourhoods of `x` without `x`. -/
scoped macro "𝓝[≠] " x:term:100 : term => `(nhdsWithin $x (Singleton.singleton $x : Set _)ᶜ)
/-- The right half of the neighbourhoods of `x`, without `x`. -/
scoped macro "𝓝[>] " x:term:100 : term => `(nhdsWithin $x (Set.Ioi $x))
/-- The left half of the neighbourhoods of `x`, without `x`. -/
scoped macro "𝓝[<] " x:term:100 : term => `(nhdsWithin $x (Set.Iio $x))

@[app_unexpander nhdsWithin] def unexpandNhdsWithin : Lean.PrettyPrinter.Unexpander
  | `($_ $x { $_:term }ᶜ) => `(𝓝[≠] $x)
  | `($_ $x $s) => match s with
    | `(Set.Ioi $_) => `(𝓝[>] $x)
    | `(Set.Iio $_) => `(𝓝[<] $x)
    | _ => `(𝓝[$s] $x)
  | _ => throw ()
end Topology

open Topology

/-- The preimages of open sets are open. -/
structure Continuous (f : X → Y) : Prop where
  isOpen_preimage : ∀ s, IsOpen s → IsOpen (f ⁻¹' s)

/-- `f y` tends to `f x` as `y` tends to `x`. -/
def ContinuousAt (f : X → Y) (x : X) : Prop := Filter.Tendsto f (𝓝 x) (𝓝 (f x))

/-- `f y` tends to `f x` as `y` tends to `x` within `s`. -/
def ContinuousWithinAt (f : X → Y) (s : Set X) (x : X) : Prop := Filter.Tendsto f (𝓝[s] x) (𝓝 (f x))

/-- Continuous within `s` at each point of `s`. -/
def ContinuousOn (f : X → Y) (s : Set X) : Prop := ∀ x, x ∈ s → ContinuousWithinAt f s x

end

namespace Prover

/-- The topology of a distance: a set is open if it has all points near each of its points. -/
@[reducible] def metricTopology {X : Type u} (near : X → ℝ → X → Prop)
    (mono : ∀ x δ ε y, δ ≤ ε → near x δ y → near x ε y) : TopologicalSpace X where
  IsOpen s := ∀ x, x ∈ s → ∃ ε, 0 < ε ∧ ∀ y, near x ε y → y ∈ s
  isOpen_univ := fun _ _ => ⟨1, one_pos, fun _ _ => trivial⟩
  isOpen_inter := fun s t hs ht x hx => by
    obtain ⟨δ, hδ, h⟩ := hs x hx.1
    obtain ⟨ε, hε, k⟩ := ht x hx.2
    exact ⟨min δ ε, lt_min_iff.2 ⟨hδ, hε⟩, fun y hy =>
      ⟨h y (mono _ _ _ _ (min_le_left δ ε) hy), k y (mono _ _ _ _ (min_le_right δ ε) hy)⟩⟩
  isOpen_sUnion := fun S h x ⟨s, hs, hx⟩ => by
    obtain ⟨ε, hε, k⟩ := h s hs x hx
    exact ⟨ε, hε, fun y hy => ⟨s, hs, k y hy⟩⟩

/-- The topology in which every set is open. -/
@[reducible] def discreteTopology (X : Type u) : TopologicalSpace X where
  IsOpen _ := True
  isOpen_univ := trivial
  isOpen_inter _ _ _ _ := trivial
  isOpen_sUnion _ _ := trivial

end Prover

instance : TopologicalSpace ℕ := Prover.discreteTopology ℕ
instance : TopologicalSpace ℤ := Prover.discreteTopology ℤ
instance : TopologicalSpace ℝ := Prover.metricTopology (fun x ε y => |y - x| < ε) fun _ _ _ _ h k => lt_of_lt_of_le k h
instance : TopologicalSpace ℚ :=
  Prover.metricTopology (fun x ε y => |(y : ℝ) - x| < ε) fun _ _ _ _ h k => lt_of_lt_of_le k h
instance : TopologicalSpace NNReal :=
  Prover.metricTopology (fun x ε y => |(y : ℝ) - x| < ε) fun _ _ _ _ h k => lt_of_lt_of_le k h
instance : TopologicalSpace ℂ :=
  Prover.metricTopology (fun z ε w => √(Complex.normSq (w - z)) < ε) fun _ _ _ _ h k => lt_of_lt_of_le k h

open Filter Topology

namespace Prover.Real

theorem isOpen_ball (a ε : ℝ) : IsOpen {y : ℝ | |y - a| < ε} := fun x hx => by
  refine ⟨ε - |x - a|, sub_pos.2 hx, fun y hy => ?_⟩
  have hy : |y - x| < ε - |x - a| := hy
  have h := abs_add_le (y - x) (x - a)
  rw [show y - x + (x - a) = y - a by grobner] at h
  exact lt_of_le_of_lt h (lt_sub_iff_add_lt.1 hy)

theorem mem_nhds {a : ℝ} {s : Set ℝ} : s ∈ 𝓝 a ↔ ∃ ε, 0 < ε ∧ ∀ y, |y - a| < ε → y ∈ s := by
  constructor
  · rintro ⟨t, h, o, m⟩
    obtain ⟨ε, hε, k⟩ := o a m
    exact ⟨ε, hε, fun y hy => h y (k y hy)⟩
  · rintro ⟨ε, hε, h⟩
    exact ⟨_, h, isOpen_ball a ε, by show |a - a| < ε; rw [sub_self, abs_zero]; exact hε⟩

/-- A sequence of real numbers tends to `a` if it comes as close to `a` as one likes and stays there. -/
theorem tendsto_atTop {u : ℕ → ℝ} {a : ℝ} :
    Tendsto u atTop (𝓝 a) ↔ ∀ ε, 0 < ε → ∃ N, ∀ n, N ≤ n → |u n - a| < ε := by
  constructor
  · intro h ε hε
    exact eventually_atTop.1 (h (mem_nhds.2 ⟨ε, hε, fun y hy => hy⟩ : {y : ℝ | |y - a| < ε} ∈ 𝓝 a))
  · intro h s hs
    obtain ⟨ε, hε, k⟩ := mem_nhds.1 hs
    obtain ⟨N, hN⟩ := h ε hε
    exact mem_atTop_sets.2 ⟨N, fun n hn => k _ (hN n hn)⟩

/-- A sequence has at most one limit. -/
theorem limit_unique {u : ℕ → ℝ} {a b : ℝ} (h : Tendsto u atTop (𝓝 a)) (k : Tendsto u atTop (𝓝 b)) :
    a = b := by
  refine Classical.byContradiction fun hne => ?_
  have hp : 0 < |a - b| := abs_pos.2 (sub_ne_zero.2 hne)
  obtain ⟨N, hN⟩ := tendsto_atTop.1 h _ (half_pos hp)
  obtain ⟨M, hM⟩ := tendsto_atTop.1 k _ (half_pos hp)
  have h1 := hN (N + M) (Nat.le_add_right N M)
  have h2 := hM (N + M) (Nat.le_add_left M N)
  have h3 := abs_add_le (a - u (N + M)) (u (N + M) - b)
  rw [show a - u (N + M) + (u (N + M) - b) = a - b by grobner, abs_sub_comm a (u (N + M))] at h3
  have h4 := lt_of_le_of_lt h3 (add_lt_add h1 h2)
  rw [← add_div, ← two_mul, mul_div_cancel_left₀ _ two_pos.ne'] at h4
  exact lt_irrefl _ h4

end Prover.Real

namespace NNReal

theorem _root_.Prover.NNReal.mem_nhds {a : NNReal} {s : Set NNReal} :
    s ∈ 𝓝 a ↔ ∃ ε : ℝ, 0 < ε ∧ ∀ y : NNReal, |(y : ℝ) - a| < ε → y ∈ s := by
  constructor
  · rintro ⟨t, h, o, m⟩
    obtain ⟨ε, hε, k⟩ := o a m
    exact ⟨ε, hε, fun y hy => h y (k y hy)⟩
  · rintro ⟨ε, hε, h⟩
    refine ⟨{y : NNReal | |(y : ℝ) - a| < ε}, h, fun x hx => ⟨ε - |(x : ℝ) - a|, sub_pos.2 hx, fun y hy => ?_⟩, ?_⟩
    · show |(y : ℝ) - a| < ε
      have hy : |(y : ℝ) - x| < ε - |(x : ℝ) - a| := hy
      have h := abs_add_le ((y : ℝ) - x) (x - a)
      rw [show (y : ℝ) - x + (x - a) = y - a by grobner] at h
      exact lt_of_le_of_lt h (lt_sub_iff_add_lt.1 hy)
    · show |(a : ℝ) - a| < ε
      rw [sub_self, abs_zero]; exact hε

/-- Limits in ℝ≥0 are limits in ℝ. -/
@[norm_cast] theorem tendsto_coe {α : Type u} {f : Filter α} {m : α → NNReal} {x : NNReal} :
    Tendsto (fun a => (m a : ℝ)) f (𝓝 (x : ℝ)) ↔ Tendsto m f (𝓝 x) := by
  constructor
  · intro h s hs
    obtain ⟨ε, hε, k⟩ := Prover.NNReal.mem_nhds.1 hs
    exact mem_of_superset (h (Prover.Real.mem_nhds.2 ⟨ε, hε, fun _ => id⟩)) fun a ha => k _ ha
  · intro h s hs
    obtain ⟨ε, hε, k⟩ := Prover.Real.mem_nhds.1 hs
    exact mem_of_superset (h (Prover.NNReal.mem_nhds.2 ⟨ε, hε, fun _ => id⟩)) fun a ha => k _ ha

end NNReal
