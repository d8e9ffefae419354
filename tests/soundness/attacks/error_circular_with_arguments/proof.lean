exact claim n
