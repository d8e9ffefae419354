prelude
import Init.Data.Option.Lemmas
