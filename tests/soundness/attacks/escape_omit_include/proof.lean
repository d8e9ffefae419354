rfl
include n
