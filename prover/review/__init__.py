"""The review queue: where people decide what no machine can, one append-only event at a time."""
