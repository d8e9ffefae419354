first
  | omega
  | sorry
