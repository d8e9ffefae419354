exact absurd
