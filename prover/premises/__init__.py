"""Which lemmas of the library may help with a goal."""
