rfl
def two := 2
