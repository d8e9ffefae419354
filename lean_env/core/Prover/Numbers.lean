import Prover.Notation
import Prover.Numbers.Algebra.Cast
import Prover.Numbers.Algebra.Divisibility
import Prover.Numbers.Algebra.Field
import Prover.Numbers.Algebra.MinMax
import Prover.Numbers.Algebra.SimpSet
import Prover.Numbers.Complex.Basic
import Prover.Numbers.Finset.Product
import Prover.Numbers.Floor
import Prover.Numbers.Function
import Prover.Numbers.GrindPatterns
import Prover.Numbers.NNReal.Pow
import Prover.Numbers.Namespaces
import Prover.Numbers.Nat.Digits
import Prover.Numbers.Nat.Factorial
import Prover.Numbers.Nat.FastDivisors
import Prover.Numbers.Nat.Functions
import Prover.Numbers.Nat.ModEq
import Prover.Numbers.Nat.Parity
import Prover.Numbers.Nat.Periods
import Prover.Numbers.Rat
import Prover.Numbers.RatCast
import Prover.Numbers.Real.Irrational
import Prover.Numbers.Real.Pow
import Prover.Numbers.Real.Sqrt
import Prover.Numbers.Real.TrigValues
import Prover.Numbers.Set.Bounds
import Prover.Numbers.Set.Finite
import Prover.Numbers.Sum.Order
import Prover.Numbers.Sum.Ring
import Prover.Numbers.Topology.Basic
import Prover.Numbers.ZMod

/-!
# Numbers beyond `Nat` and `Int`

`import Prover.Numbers` brings all that our library has about them, and the notation of `Prover.Notation`. It
is a stage of its own: it is compiled when a file first imports it, so that others do not wait for it.
-/
