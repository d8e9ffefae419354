calc a = b := h
  _ = c := k
