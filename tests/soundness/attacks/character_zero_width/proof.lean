rfl​
