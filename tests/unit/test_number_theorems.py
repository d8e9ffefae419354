"""Our own theorem set about numbers: its sizes, its manifest, and that it can be read."""

from prover.batch.core_theorems import PARTS, read_core_theorems
from prover.bench.core_theorems_manifest import main
from prover.core.resources import bundled
from prover.smt.elaborate.statement import Statement
from prover.smt.read import read_text
from tests.unit.smt.minif2f import problems

FOLDER = bundled("datasets") / "number_theorems"
# What the oracle does not read: images, braces whose type the other side tells, a complement, a
# filter after a dot.
NOT_READ = {
    *("multiples_in_a_range", "squares_modulo_eleven", "sum_with_a_condition", "prime_divisors"),
    *("injective_affine_map", "preimage_of_a_point", "solution_set", "complement_of_a_ray"),
    *("image_of_an_interval", "pairs_below_a_sum"),
}


def test_there_are_enough_and_none_occurs_twice():
    theorems = [entry.theorem for part in PARTS for entry in read_core_theorems(FOLDER, part)]
    assert len(theorems) >= 200
    bodies = [theorem.statement.partition(theorem.name)[2] for theorem in theorems]
    assert len(set(bodies)) == len(bodies)


def test_none_is_a_benchmarks():
    ours = {
        _words(entry.theorem.statement.partition(entry.theorem.name)[2])
        for part in PARTS
        for entry in read_core_theorems(FOLDER, part)
    }
    theirs = {
        _words(problem.statement.rpartition(":=")[0].partition(problem.name)[2])
        for problem in problems().values()
    }
    assert not ours & theirs


def _words(text: str) -> str:
    return " ".join(text.split())


def test_the_manifest_is_up_to_date():
    assert main(["--folder", str(FOLDER), "--check"]) == 0


def test_the_oracle_reads_all_but_a_few():
    for part in PARTS:
        for entry in read_core_theorems(FOLDER, part):
            if entry.theorem.name in NOT_READ:
                continue
            read = read_text(entry.theorem.header, entry.theorem.statement)
            assert isinstance(read, Statement), (entry.theorem.name, read)
