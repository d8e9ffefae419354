import Init

/-!
# Namespaces that files written for Mathlib open

They exist here even where we have nothing in them, so that `open Topology` is no error.
-/

namespace Topology
end Topology
