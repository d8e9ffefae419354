prelude
import Init.Data.List.Count
import Init.Data.List.Lemmas.Ends
import Init.Data.List.TakeDrop
import Init.Data.Option.Lemmas

/-!
Patterns by which `grind` instantiates list and option lemmas.

In official Lean these lemmas carry `@[grind =]`; the patterns are their left-hand sides.
-/

namespace List

grind_pattern length_nil => length ([] : List α)
grind_pattern length_cons => (a :: as).length
grind_pattern length_append => (as ++ bs).length
grind_pattern length_map => (as.map f).length
grind_pattern length_reverse => as.reverse.length
grind_pattern length_replicate => (replicate n a).length
grind_pattern length_take => (l.take i).length
grind_pattern length_drop => (l.drop i).length
grind_pattern length_tail => l.tail.length
grind_pattern mem_cons => a ∈ b :: l
grind_pattern mem_append => a ∈ s ++ t
grind_pattern mem_reverse => x ∈ as.reverse
grind_pattern mem_map => b ∈ l.map f
grind_pattern mem_filter => x ∈ filter p as
grind_pattern mem_range => m ∈ range n
grind_pattern not_mem_nil => a ∈ ([] : List α)
grind_pattern nil_append => [] ++ as
grind_pattern cons_append => (a :: as) ++ bs
grind_pattern append_nil => as ++ []
grind_pattern append_assoc => (as ++ bs) ++ cs
grind_pattern map_nil => map f []
grind_pattern map_cons => map f (a :: l)
grind_pattern map_append => map f (l₁ ++ l₂)
grind_pattern filter_nil => filter p []
grind_pattern filter_append => filter p (l₁ ++ l₂)
grind_pattern foldl_nil => foldl f b []
grind_pattern foldl_cons => foldl f b (a :: l)
grind_pattern foldr_nil => foldr f b []
grind_pattern foldr_cons => foldr f b (a :: l)
grind_pattern reverse_nil => reverse ([] : List α)
grind_pattern reverse_cons => reverse (a :: as)
grind_pattern reverse_append => (as ++ bs).reverse
grind_pattern reverse_reverse => as.reverse.reverse
grind_pattern sum_nil => ([] : List α).sum
grind_pattern sum_cons => (a :: l).sum

end List

namespace Option

grind_pattern isSome_none => (none : Option α).isSome
grind_pattern isSome_some => (some a).isSome
grind_pattern isNone_none => (none : Option α).isNone
grind_pattern isNone_some => (some a).isNone
grind_pattern getD_none => getD none a
grind_pattern getD_some => getD (some a) b
grind_pattern map_none => none.map f
grind_pattern map_some => (some a).map f
grind_pattern bind_none => none.bind f
grind_pattern bind_some => (some a).bind f

end Option
