prelude
import Init.Bindings.Parsers
import Init.Grind.Util

/-!
# What `grind` splits into cases
-/

set_option linter.all false

attribute [grind cases] Or
