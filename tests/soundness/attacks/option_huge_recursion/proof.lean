set_option maxRecDepth 100000000 in
rfl
