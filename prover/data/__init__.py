"""Benchmarks that are not ours to ship: fetched once, kept in the user's data folder, read."""
