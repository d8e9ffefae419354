prelude
import Init.Data.List.Lemmas.Append
import Init.Data.List.Lemmas.Ends
import Init.Data.List.Lemmas.Filter
import Init.Data.List.Lemmas.Flatten
import Init.Data.List.Lemmas.Fold
import Init.Data.List.Lemmas.GetElem
import Init.Data.List.Lemmas.Map
import Init.Data.List.Lemmas.Mem
