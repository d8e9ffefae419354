prelude
import Init.Data.Sum.Lemmas
