exact claim
