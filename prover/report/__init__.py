"""Pages that people read: the report of a run and the drawing of a search. No outside requests."""
