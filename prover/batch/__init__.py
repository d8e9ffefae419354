"""Many theorems: runner, records, report."""
