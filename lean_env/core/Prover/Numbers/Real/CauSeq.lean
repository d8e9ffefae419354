import Prover.Numbers.Algebra.Field
import Prover.Numbers.Rat

/-!
# Cauchy sequences of rational numbers

They form a ring, and each is null, eventually above a positive number, or eventually below a negative one.
-/

set_option linter.all false

namespace Prover

/-- `P n` holds for all `n` from some index on. -/
def Eventually (P : Nat → Prop) : Prop := ∃ N, ∀ n, N ≤ n → P n

namespace Eventually
variable {P Q : Nat → Prop}

theorem and (h : Eventually P) (k : Eventually Q) : Eventually fun n => P n ∧ Q n :=
  let ⟨N, h⟩ := h
  let ⟨M, k⟩ := k
  ⟨N + M, fun n hn => ⟨h n (by omega), k n (by omega)⟩⟩

theorem mono (h : Eventually P) (k : ∀ n, P n → Q n) : Eventually Q :=
  let ⟨N, h⟩ := h
  ⟨N, fun n hn => k n (h n hn)⟩

theorem of_forall (k : ∀ n, P n) : Eventually P := ⟨0, fun n _ => k n⟩

end Eventually

theorem Eventually.exists {P : Nat → Prop} (h : Eventually P) : ∃ n, P n :=
  let ⟨N, h⟩ := h
  ⟨N, h N (Nat.le_refl N)⟩

/-- The members of `a` come as close to each other as one likes. -/
def IsCauSeq (a : Nat → ℚ) : Prop :=
  ∀ ε, 0 < ε → ∃ N, ∀ m, N ≤ m → ∀ n, N ≤ n → a m - a n < ε

/-- `a` tends to 0. -/
def IsNull (a : Nat → ℚ) : Prop := ∀ ε, 0 < ε → Eventually fun n => -ε < a n ∧ a n < ε

/-- `a` is eventually above some positive number. -/
def IsPos (a : Nat → ℚ) : Prop := ∃ δ, 0 < δ ∧ Eventually fun n => δ < a n

theorem mul_lt_of_lt {u v A d : ℚ} (h₁ : -A < u) (h₂ : u < A) (h₃ : -d < v) (h₄ : v < d) :
    u * v < A * d := by
  have h := mul_pos (sub_pos.2 h₂) (show 0 < d + v by grind)
  have k := mul_pos (show 0 < A + u by grind) (sub_pos.2 h₄)
  grind

section
variable {a b : Nat → ℚ}

theorem IsCauSeq.bounded (h : IsCauSeq a) : ∃ A, 0 < A ∧ Eventually fun n => -A < a n ∧ a n < A := by
  obtain ⟨N, h⟩ := h 1 (by decide)
  have h1 := sq_nonneg (a N + 1)
  have h2 := sq_nonneg (a N - 1)
  have h3 := sq_nonneg (a N)
  refine ⟨a N ^ 2 + 2, by grind, N, fun n hn => ?_⟩
  have h4 := h n hn N (Nat.le_refl N)
  have h5 := h N (Nat.le_refl N) n hn
  constructor <;> grind

theorem IsCauSeq.const (x : ℚ) : IsCauSeq fun _ => x := fun ε hε =>
  ⟨0, fun _ _ _ _ => by show x - x < ε; rw [sub_self]; exact hε⟩

theorem IsCauSeq.add (h : IsCauSeq a) (k : IsCauSeq b) : IsCauSeq fun n => a n + b n := fun ε hε => by
  obtain ⟨N, h⟩ := h _ (half_pos hε)
  obtain ⟨M, k⟩ := k _ (half_pos hε)
  refine ⟨N + M, fun m hm n hn => ?_⟩
  have h := h m (by omega) n (by omega)
  have k := k m (by omega) n (by omega)
  grind

theorem IsCauSeq.neg (h : IsCauSeq a) : IsCauSeq fun n => -a n := fun ε hε => by
  obtain ⟨N, h⟩ := h ε hε
  refine ⟨N, fun m hm n hn => ?_⟩
  have h := h n hn m hm
  grind

theorem IsCauSeq.mul (h : IsCauSeq a) (k : IsCauSeq b) : IsCauSeq fun n => a n * b n := fun ε hε => by
  obtain ⟨A, hA, N, ha⟩ := h.bounded
  obtain ⟨B, hB, M, hb⟩ := k.bounded
  have hd := div_pos hε (add_pos hA hB)
  have he : A * (ε / (A + B)) + B * (ε / (A + B)) = ε := by
    have := (add_pos hA hB).ne'; grind
  generalize ε / (A + B) = d at *
  obtain ⟨N', h⟩ := h d hd
  obtain ⟨M', k⟩ := k d hd
  refine ⟨N + M + (N' + M'), fun m hm n hn => ?_⟩
  have h1 := ha m (by omega)
  have h2 := hb n (by omega)
  have h3 := h m (by omega) n (by omega)
  have h4 := h n (by omega) m (by omega)
  have h5 := k m (by omega) n (by omega)
  have h6 := k n (by omega) m (by omega)
  have h7 := mul_lt_of_lt h1.1 h1.2 (by rw [← neg_sub]; exact neg_lt_neg h6) h5
  have h8 := mul_lt_of_lt h2.1 h2.2 (by rw [← neg_sub]; exact neg_lt_neg h4) h3
  show a m * b m - a n * b n < ε
  rw [← he, show a m * b m - a n * b n = a m * (b m - b n) + b n * (a m - a n) by clear he; grobner]
  exact add_lt_add h7 h8

theorem IsNull.zero : IsNull fun _ => 0 := fun ε hε => .of_forall fun _ => ⟨by grind, hε⟩

theorem IsNull.congr (h : IsNull a) (k : ∀ n, a n = b n) : IsNull b :=
  fun ε hε => (h ε hε).mono fun n p => k n ▸ p

theorem IsNull.add (h : IsNull a) (k : IsNull b) : IsNull fun n => a n + b n := fun ε hε =>
  ((h _ (half_pos hε)).and (k _ (half_pos hε))).mono fun n p => by
    have := p.1; have := p.2; constructor <;> grind

theorem IsNull.neg (h : IsNull a) : IsNull fun n => -a n := fun ε hε =>
  (h ε hε).mono fun n p => by constructor <;> grind

theorem IsNull.mul (h : IsCauSeq a) (k : IsNull b) : IsNull fun n => a n * b n := fun ε hε => by
  obtain ⟨A, hA, ha⟩ := h.bounded
  refine (ha.and (k _ (div_pos hε hA))).mono fun n p => ?_
  have he : A * (ε / A) = ε := by have := hA.ne'; grobner
  generalize ε / A = d at *
  have h1 := mul_lt_of_lt p.1.1 p.1.2 p.2.1 p.2.2
  have h2 := mul_lt_of_lt (u := a n) (v := -b n) p.1.1 p.1.2 (neg_lt_neg p.2.2)
    (by have := neg_lt_neg p.2.1; rwa [neg_neg] at this)
  rw [mul_neg, he] at h2
  exact ⟨by have := neg_lt_neg h2; rwa [neg_neg] at this, he ▸ h1⟩

theorem IsPos.add (h : IsPos a) (k : IsPos b) : IsPos fun n => a n + b n :=
  let ⟨δ, hδ, h⟩ := h
  let ⟨η, hη, k⟩ := k
  ⟨δ + η, add_pos hδ hη, (h.and k).mono fun n p => add_lt_add p.1 p.2⟩

theorem IsPos.mul (h : IsPos a) (k : IsPos b) : IsPos fun n => a n * b n :=
  let ⟨δ, hδ, h⟩ := h
  let ⟨η, hη, k⟩ := k
  ⟨δ * η, mul_pos hδ hη, (h.and k).mono fun n p => mul_lt_mul'' p.1 p.2 hδ.le hη.le⟩

theorem IsPos.add_null (h : IsPos a) (k : IsNull b) : IsPos fun n => a n + b n :=
  let ⟨δ, hδ, h⟩ := h
  ⟨δ / 2, half_pos hδ, (h.and (k _ (half_pos hδ))).mono fun n p => by
    have := p.1; have := p.2; grind⟩

theorem IsPos.congr (h : IsPos a) (k : ∀ n, a n = b n) : IsPos b :=
  let ⟨δ, hδ, h⟩ := h
  ⟨δ, hδ, h.mono fun n p => k n ▸ p⟩

theorem IsPos.not_null (h : IsPos a) : ¬ IsNull a := fun k => by
  obtain ⟨δ, hδ, h⟩ := h
  obtain ⟨n, p⟩ := (h.and (k δ hδ)).exists
  exact lt_asymm p.1 p.2.2

theorem IsPos.not_neg (h : IsPos a) : ¬ IsPos fun n => -a n := fun k =>
  (h.add k).not_null (IsNull.zero.congr fun n => by grind)

theorem IsCauSeq.trichotomy (h : IsCauSeq a) : IsNull a ∨ IsPos a ∨ IsPos fun n => -a n := by
  refine Classical.byContradiction fun hn => ?_
  have hn := not_or.1 hn
  have hp := not_or.1 hn.2
  refine hn.1 fun ε hε => Classical.byContradiction fun he => ?_
  obtain ⟨N, hN⟩ := h _ (half_pos hε)
  refine he ⟨N, fun n hn => ⟨lt_of_not_ge fun k => hp.2 ⟨ε / 2, half_pos hε, N, fun m hm => ?_⟩,
    lt_of_not_ge fun k => hp.1 ⟨ε / 2, half_pos hε, N, fun m hm => ?_⟩⟩⟩
  · have := hN m hm n hn; grind
  · have := hN n hn m hm; grind

theorem inv_sub_inv_lt {x y c ε : ℚ} (hc : 0 < c) (hx : c < x) (hy : c < y) (hε : 0 < ε)
    (h : y - x < ε * (c * c)) : x⁻¹ - y⁻¹ < ε := by
  have pos : ∀ z : ℚ, c < z → 0 < z⁻¹ ∧ z * z⁻¹ = 1 := fun z hz =>
    ⟨inv_pos_of_pos (hc.trans hz), mul_inv_cancel₀ (hc.trans hz).ne'⟩
  obtain ⟨p, hp⟩ := pos x hx
  obtain ⟨q, hq⟩ := pos y hy
  generalize x⁻¹ = u at *
  generalize y⁻¹ = v at *
  have h1 := mul_lt_mul_of_pos_right hx p
  have h2 := mul_lt_mul_of_pos_right hy q
  rw [hp] at h1
  rw [hq] at h2
  have h3 := mul_lt_mul_of_pos_left (mul_lt_mul'' h1 h2 (mul_pos hc p).le (mul_pos hc q).le) hε
  rw [show u - v = u * v * (y - x) by grobner]
  refine lt_trans (mul_lt_mul_of_pos_left h (mul_pos p q)) ?_
  rwa [mul_one, mul_one, show ε * (c * u * (c * v)) = u * v * (ε * (c * c)) by clear hp hq; grobner] at h3

theorem IsPos.inv (h : IsCauSeq a) (k : IsPos a) : IsCauSeq fun n => (a n)⁻¹ := fun ε hε => by
  obtain ⟨δ, hδ, N, k⟩ := k
  obtain ⟨M, h⟩ := h _ (mul_pos hε (mul_pos hδ hδ))
  exact ⟨N + M, fun m hm n hn => inv_sub_inv_lt hδ (k m (by omega)) (k n (by omega)) hε
    (h n (by omega) m (by omega))⟩

end
end Prover
