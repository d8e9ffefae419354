"""Ways to refute a task, each in a file of its own behind one protocol."""
