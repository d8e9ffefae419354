obtain ⟨n, hp, _⟩ := h
exact ⟨n, hp⟩
