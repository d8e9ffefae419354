exact two
