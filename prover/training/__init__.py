"""Makes and improves models that write tactics."""
