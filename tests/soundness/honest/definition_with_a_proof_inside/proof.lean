exact claim_pos
