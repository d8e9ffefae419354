prelude
import Init.Data.List.Lemmas.Ends
import Init.Data.List.Lemmas.GetElem
