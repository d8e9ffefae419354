first
  | (decide +kernel)
  | exact claim._proof_1
  | exact claim._proof_1_1
