try decide +kernel
exact claim._proof_1
