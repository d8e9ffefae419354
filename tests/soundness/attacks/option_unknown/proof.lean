set_option warningAsError false in
rfl
