"""What each node of evidence turns its sequent into, by subject, for check and finders alike."""
