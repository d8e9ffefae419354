"""Our own theorem set about numbers: its sizes, its manifest, and that it can be read."""

from prover.batch.core_theorems import PARTS, read_core_theorems
from prover.bench.core_theorems_manifest import main
from prover.core.resources import bundled
from prover.smt.elaborate.statement import Statement
from prover.smt.read import read_text

FOLDER = bundled("datasets") / "number_theorems"


def test_there_are_enough_and_none_occurs_twice():
    theorems = [entry.theorem for part in PARTS for entry in read_core_theorems(FOLDER, part)]
    assert len(theorems) >= 60
    bodies = [theorem.statement.partition(theorem.name)[2] for theorem in theorems]
    assert len(set(bodies)) == len(bodies)


def test_the_manifest_is_up_to_date():
    assert main(["--folder", str(FOLDER), "--check"]) == 0


def test_the_oracle_reads_every_one():
    for part in PARTS:
        for entry in read_core_theorems(FOLDER, part):
            read = read_text(entry.theorem.header, entry.theorem.statement)
            assert isinstance(read, Statement), (entry.theorem.name, read)
