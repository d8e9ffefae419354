"""The core library proves what it says: axioms, kernel replay, attacks, tactics."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from prover.core.resources import bundled
from prover.lean.diagnostics import first_error
from prover.lean.process import LeanRun, LeanToolchain, check_file, run_lean
from prover.lean.toolchain import Stage, embedded_toolchain

pytestmark = pytest.mark.lean

HERE = Path(__file__).parent
SOURCES = bundled("lean_env") / "core"
STANDARD_AXIOMS = {"propext", "Classical.choice", "Quot.sound"}
# The compiler's: unsafe, so that the kernel lets no theorem use them.
UNSAFE_AXIOMS = {
    *("lcAny", "lcCast", "lcErased", "lcProof", "lcUnreachable", "lcVoid"),
    "Quot.lcInv",
}


@pytest.fixture(scope="module")
def toolchain() -> LeanToolchain:
    """With every stage: what is promised holds for all that is ours."""
    return embedded_toolchain(Stage.NUMBERS)


@dataclass(frozen=True)
class Constant:
    kind: str
    safe: bool
    name: str
    uses: tuple[str, ...]


def modules() -> list[Path]:
    return [path.relative_to(SOURCES) for path in sorted(SOURCES.rglob("*.lean"))]


def run_on_library(toolchain, program: str, folder: Path) -> LeanRun:
    """Runs a Lean program with the compiled form of every module as its arguments."""
    built = Path(dict(toolchain.environment)["LEAN_PATH"])
    oleans = [built / module.with_suffix(".olean") for module in modules()]
    assert all(olean.is_file() for olean in oleans)
    header = bundled("lean_env") / "audit" / "Native.lean"
    file = folder / program
    file.write_text(header.read_text() + (HERE / "core_library" / program).read_text())
    run = run_lean(toolchain, ["--run", file, *oleans], timeout_s=120)
    assert run.exit_code == 0, run.stdout[-2000:] + run.stderr
    return run


@pytest.fixture(scope="module")
def constants(toolchain, tmp_path_factory) -> dict[str, Constant]:
    run = run_on_library(toolchain, "Dependencies.lean", tmp_path_factory.mktemp("graph"))
    found: dict[str, Constant] = {}
    for line in run.stdout.splitlines():
        kind, safety, name, *uses = line.split("\t")
        assert name not in found, f"{name} is declared twice"
        found[name] = Constant(kind, safety == "safe", name, tuple(uses))
    return found


def axioms_of(constants: dict[str, Constant]) -> dict[str, set[str]]:
    """The axioms that each constant rests on, through everything that it uses."""
    users: dict[str, list[str]] = {}
    for constant in constants.values():
        for used in constant.uses:
            users.setdefault(used, []).append(constant.name)
    resting: dict[str, set[str]] = {name: set() for name in constants}
    for axiom in (c.name for c in constants.values() if c.kind == "axiom"):
        todo = [axiom]
        while todo:
            name = todo.pop()
            if axiom not in resting[name]:
                resting[name].add(axiom)
                todo += users.get(name, [])
    return resting


def test_every_theorem_rests_on_the_standard_axioms_only(constants):
    theorems = [constant.name for constant in constants.values() if constant.kind == "theorem"]
    assert len(theorems) > 3000  # the graph is really read
    axioms = axioms_of(constants)
    assert "propext" in axioms["Classical.em"]
    assert {name: axioms[name] - STANDARD_AXIOMS for name in theorems} == {
        n: set() for n in theorems
    }


def test_no_safe_constant_rests_on_more_than_the_standard_axioms(constants):
    axioms = axioms_of(constants)
    beyond = {name for name, on in axioms.items() if constants[name].safe and on - STANDARD_AXIOMS}
    assert beyond == {"sorryAx"}


def test_the_axioms_are_lean_s_and_all_but_four_are_unsafe(constants):
    axioms = {
        constant.name: constant.safe for constant in constants.values() if constant.kind == "axiom"
    }
    assert {name for name, safe in axioms.items() if safe} == STANDARD_AXIOMS | {"sorryAx"}
    assert {name for name, safe in axioms.items() if not safe} == UNSAFE_AXIOMS


def test_every_constant_that_is_used_is_declared(constants):
    missing = {used for constant in constants.values() for used in constant.uses} - constants.keys()
    assert missing <= {"Quot", "Quot.mk", "Quot.lift", "Quot.ind"}


def test_the_kernel_accepts_the_library_again_from_nothing(toolchain, tmp_path):
    assert run_on_library(toolchain, "Replay.lean", tmp_path).stdout.strip() == "replayed"


def test_the_sources_have_no_way_around_a_proof():
    forbidden = re.compile(r"\bsorry\b|\badmit\b|skipKernelTC|\bnative_decide\b|ofReduceBool")
    axiom = re.compile(r"^\s*(unsafe )?axiom (\S+)", re.M)
    declared = set()
    for module in modules():
        text = (SOURCES / module).read_text()
        code = re.sub(r"/-.*?-/|--[^\n]*", "", text, flags=re.S)
        if module.parts[:2] != ("Init", "Bindings"):  # there `sorry` is the name of its syntax
            assert not forbidden.search(code), module
        declared |= {name for _, name in axiom.findall(code)}
    assert declared == STANDARD_AXIOMS | {"sorryAx"} | UNSAFE_AXIOMS


def test_names_that_look_made_up_are_in_our_namespace(constants):
    made_up = re.compile(r"^(?!.*(_private|_proof_|match_|hyg|Prover\.)).*[a-z]0('*)$")
    official = {"Array.mkArray0", "Fin.elim0", "Zero.toOfNat0", "Zero.ofOfNat0"}
    kinds = ("Lean.Parser.", "Lean.Grind.", "Bindings.")
    found = {
        name
        for name in constants
        if made_up.match(name) and name not in official and not name.startswith(kinds)
    }
    assert found == set()


ATTACKS = {
    "an unsafe axiom": "theorem t : False := lcProof",
    "an unsafe cast": "theorem t : False := lcCast True.intro",
    "an unsafe definition": "theorem t : False := unsafeCast True.intro",
    "the compiler's inverse of a class": (
        "theorem t : True = False := by\n"
        "  have h := @Quot.lcInv Prop (fun _ _ => True) (Quot.mk _ False)\n"
        "  exact absurd h (by decide)"
    ),
    "a compiled implementation": (
        "def lie : Bool := true\n"
        "@[implemented_by lie] def truth : Bool := false\n"
        "theorem t : truth = true := by decide"
    ),
    "a foreign implementation": (
        '@[extern "lean_nat_add"] def oddAdd (a b : Nat) : Nat := a * b\n'
        "theorem t : oddAdd 2 3 = 5 := by decide"
    ),
    "an opaque constant's value": (
        "opaque three : Nat := 3\ntheorem t : three = 3 := by first | rfl | decide"
    ),
    "an axiom of native computation": "theorem t : Lean.reduceBool true = true := rfl",
    "a bound native function": (
        'theorem t : String.quote "" = "" := by first | rfl | decide | simp'
    ),
    "an empty type by recursion": (
        "theorem t : False := loop ()\nwhere loop (x : Unit) : False := loop x"
    ),
    "an opaque constant of an empty type": "opaque t : Empty",
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_in_the_library_proves_a_falsehood(attack, toolchain, tmp_path):
    file = tmp_path / "Attack.lean"
    file.write_text(ATTACKS[attack] + "\n")
    run = check_file(toolchain, file, timeout_s=60)
    assert run.exit_code == 1
    assert first_error(run.diagnostics) is not None


def test_native_computation_is_an_axiom_of_the_theorem(toolchain, tmp_path):
    file = tmp_path / "Native.lean"
    file.write_text(
        "def lie : Bool := true\n"
        "@[implemented_by lie] def truth : Bool := false\n"
        "theorem t : truth = true := by native_decide\n"
        "#print axioms t\n"
    )
    run = check_file(toolchain, file, timeout_s=60)
    assert any("axioms: [t._native" in diagnostic.message for diagnostic in run.diagnostics)


def tactic_files() -> list[str]:
    return [path.stem for path in sorted((HERE / "tactics").glob("*.lean"))]


@pytest.mark.parametrize("name", tactic_files())
def test_a_file_that_uses_the_tactics_compiles_without_a_word(name, toolchain):
    run = check_file(toolchain, HERE / "tactics" / f"{name}.lean", timeout_s=60)
    complaints = [f"{d.severity.value}: {d.message}" for d in run.diagnostics]
    assert (run.exit_code, complaints) == (0, [])
