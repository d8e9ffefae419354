rfl
end N
namespace N
open Nat
