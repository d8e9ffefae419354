"""The types, protocols and errors that everything else speaks. Standard library only."""
