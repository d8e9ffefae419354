prelude
import Init.Data.Option.Basic
import Init.Data.Option.Lemmas
