prelude
import Init.Data.Bool
import Init.Data.Char
import Init.Data.Function
import Init.Data.List
import Init.Data.List.Grind
import Init.Data.Option
import Init.Data.Prod
import Init.Data.Repr
import Init.Data.Subtype
import Init.Data.Sum
