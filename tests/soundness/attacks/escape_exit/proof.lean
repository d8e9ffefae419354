rfl
#exit
