exact hp
