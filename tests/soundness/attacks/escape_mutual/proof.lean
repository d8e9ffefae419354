rfl
mutual
theorem a : True := trivial
theorem b : True := trivial
end
