"""Conjectures on Lean: they elaborate, what testing says of them is so, and they can be proved."""

import random
from typing import Any

import pytest

from prover.core.theorem import ProofScript, Theorem
from prover.lean.diagnostics import Severity
from prover.lean.environment import LeanEnvironment
from prover.lean.process import run_lean
from prover.lean.session import LeanSession
from prover.learning_wiring import make_families
from prover.synthesis.conjecture import conjectures
from prover.synthesis.definitions import definitions
from prover.synthesis.packed_look import PackedLook
from prover.synthesis.prove import states_before
from prover.synthesis.schemes import SchemeFamily

pytestmark = pytest.mark.lean

SAMPLES: dict[str, list[tuple[str, Any]]] = {
    "Nat": [("0", 0), ("3", 3), ("6", 6)],
    "List Nat": [("[2, 5, 0, 3]", (2, 5, 0, 3))],
}


@pytest.mark.parametrize("family", make_families(), ids=lambda family: family.name)
def test_what_a_family_drafts_elaborates(toolchain, tmp_path, family):
    drawn = conjectures(family, seed=5, number=0, level=3, count=12)
    by_header: dict[str, dict[str, str]] = {}
    for one in drawn.conjectures:
        by_header.setdefault(one.theorem.header, {})[one.theorem.name] = one.theorem.statement
    for header, statements in by_header.items():
        text = header + "".join(f"{one} := by sorry\n" for one in statements.values())
        file = tmp_path / "drafts.lean"
        file.write_text(text)
        run = run_lean(toolchain, ["--json", file], timeout_s=120)
        errors = [found for found in run.diagnostics if found.severity is Severity.ERROR]
        assert not errors, (errors[0].message, text)


def test_definitions_compute_in_lean_what_they_compute_in_python(toolchain, tmp_path):
    lines = []
    for seed in range(40):
        [made] = definitions(random.Random(seed), (f"f{seed}",))
        lines.append(made.text)
        for text, value in SAMPLES[made.arguments[0]]:
            more = [SAMPLES[sort][0] for sort in made.arguments[1:]]
            arguments = " ".join([text, *(one for one, _ in more)])
            result = made.function(value, *(one for _, one in more))
            shown = list(result) if isinstance(result, tuple) else result
            lines.append(f"example : {made.name} {arguments} = {shown} := by rfl")
    file = tmp_path / "values.lean"
    file.write_text("\n".join(lines) + "\n")
    run = run_lean(toolchain, ["--json", file], timeout_s=120)
    assert [found.message for found in run.diagnostics if found.severity is Severity.ERROR] == []


@pytest.fixture(scope="module")
def session(toolchain):
    with LeanSession(toolchain) as session:
        yield session


@pytest.mark.parametrize("level", [2, 5])
def test_nearly_all_proofs_that_conjectures_are_built_with_close(session, level):
    families = [family for family in make_families() if isinstance(family, SchemeFamily)]
    drawn = [
        one
        for family in families
        for one in conjectures(family, seed=3, number=0, level=level, count=4).conjectures
        if one.proofs
    ]
    claims = [(one.theorem, one.proofs[0]) for one in drawn]
    states = PackedLook(session).states(claims)
    failed = [one.theorem.statement for one, found in zip(drawn, states, strict=True) if not found]
    assert len(failed) <= len(drawn) // 12, failed


def test_states_seen_in_a_pack_are_those_seen_alone(session):
    [family] = [family for family in make_families() if family.name == "strong_induction"]
    drawn = conjectures(family, seed=1, number=0, level=2, count=4).conjectures
    claims = [(one.theorem, one.proofs[0]) for one in drawn]
    environment = LeanEnvironment(session)
    alone = [states_before(theorem, proof, environment) for theorem, proof in claims]
    assert PackedLook(session).states(claims) == alone


def test_in_a_pack_each_theorem_stands_for_itself(session):
    header = "def double (n : Nat) : Nat := n + n\n"
    statements = {"good": "double 2 = 4", "wrong": "double 2 = 5", "other": "double 0 = 0"}
    theorems = {
        name: Theorem(name, header, f"theorem {name} : {claim}")
        for name, claim in statements.items()
    }
    broken = Theorem("broken", header, "theorem broken : nothing_of_that_name = 4")
    rfl = ProofScript(("rfl",))
    look = PackedLook(session)
    claims = [
        (theorems["wrong"], rfl),
        (theorems["good"], rfl),
        (broken, rfl),
        (theorems["wrong"], ProofScript(("sorry",))),
        (theorems["good"], ProofScript(("skip", "rfl", "rfl"))),
        (theorems["other"], ProofScript(("unfold double", "rfl"))),
    ]
    assert look.states(claims) == [
        None,
        ("⊢ double 2 = 4",),
        None,
        None,
        None,
        ("⊢ double 0 = 0", "⊢ 0 + 0 = 0"),
    ]
    tactics = [(theorems[name], "rfl") for name in ("wrong", "good", "other")]
    assert look.closes(tactics) == [False, True, True]
