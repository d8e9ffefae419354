"""Reviewers without eyes: programs that use the page as browsers do, to measure it."""
