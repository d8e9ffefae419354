"""Lean itself: toolchains, interactive sessions, theorem files."""
