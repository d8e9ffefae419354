exact Classical.em p
