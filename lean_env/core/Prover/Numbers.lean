import Prover.Notation
import Prover.Numbers.Algebra.OrderedRing
import Prover.Numbers.Rat

/-!
# Numbers beyond `Nat` and `Int`

`import Prover.Numbers` brings all that our library has about them, and the notation of `Prover.Notation`. It
is a stage of its own: it is compiled when a file first imports it, so that others do not wait for it.
-/
