"""The verifier inside a Lake project: its plumbing, and the audit's text for an official toolchain.

No official Lean is at hand. `lake` is played by a stand-in that runs the embedded Lean, and the
package `Lean` by our own bindings, changed to the signatures that official Lean has. So this shows
that `FromLean.lean` and `Audit.lean` fit those signatures; not that official Lean has them.
"""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from prover.core.resources import bundled
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Accepted, Rejected, RejectReason
from prover.lean.process import LeanToolchain, run_lean
from prover.lean.toolchain import embedded_toolchain, lake_toolchain
from prover.verify.ladder import LadderVerifier
from tests.lean.test_lake_project import stand_in_lake

pytestmark = pytest.mark.lean

# (ours, official Lean's), for what `FromLean.lean` and `Audit.lean` use.
SIGNATURES = {
    "IO.println (α : Type) (show_ : α → String) (line : α)": (
        "IO.println {α : Type} [ToString α] (line : α)"
    ),
    "emptyWithCapacity (α β : Type) [BEq α] [Hashable α] (capacity : Nat) : HashMap α β": (
        "emptyWithCapacity {α β : Type} [BEq α] [Hashable α] (capacity : Nat := 8) : HashMap α β\n"
        "instance : EmptyCollection (HashMap α β) := ⟨emptyWithCapacity⟩"
    ),
    "| lam (name : Name) (type body : Expr)": (
        "| lam (name : Name) (type body : Expr) (info : Bool)"
    ),
    "| forallE (name : Name) (type body : Expr)": (
        "| forallE (name : Name) (type body : Expr) (info : Bool)"
    ),
    "| letE (name : Name) (type value body : Expr)": (
        "| letE (name : Name) (type value body : Expr) (nondep : Bool)"
    ),
    "opaque Options.empty : Options": (
        "opaque Options.empty : Options\ninstance : EmptyCollection Options := ⟨Options.empty⟩\n"
        "instance : OfNat UInt32 0 := ⟨UInt32.ofNatLT 0 (of_decide_eq_true rfl)⟩"
    ),
    "(trustLevel : UInt32)": "(trustLevel : UInt32 := 0)",
    "(plugins : Array System.FilePath)": "(plugins : Array System.FilePath := Array.mkEmpty 0)",
    "(leakEnv loadExts : Bool)": "(leakEnv : Bool := false) (loadExts : Bool := false)",
    "(level : OLeanLevel)": "(level : OLeanLevel := .«private»)",
    "(artifacts : NativeObject)": "(artifacts : NativeObject := ⟨1⟩)",
    "(name : Name) (skipRealize : Bool)": "(name : Name) (skipRealize : Bool := false)",
    "(info : ConstantInfo) (allowOpaque : Bool)": (
        "(info : ConstantInfo) (allowOpaque : Bool := false)"
    ),
}
OURS_ALONE = (
    ("/-- Prints one line. -/", "/-! ## Hash maps -/"),
    ("/-- The environment with", None),
)


def stand_in_package() -> str:
    """A module `Lean` with what the audit needs, under official signatures."""
    text = (bundled("lean_env") / "audit" / "Native.lean").read_text("utf-8")
    for begin, end in OURS_ALONE:
        start = text.index(begin)
        text = text[:start] + (text[text.index(end) :] if end else "")
    for ours, official in SIGNATURES.items():
        assert ours in text
        text = text.replace(ours, official)
    return text


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LeanToolchain:
    embedded = embedded_toolchain()
    package = tmp_path / "package"
    package.mkdir()
    (package / "Lean.lean").write_text(stand_in_package(), encoding="utf-8")
    build = run_lean(embedded, ("Lean.lean", "-o", "Lean.olean"), timeout_s=60, folder=package)
    assert build.exit_code == 0, build.stdout
    own = dict(embedded.environment)
    own["LEAN_PATH"] += f":{package}"
    stand_in_lake(tmp_path / "bin", replace(embedded, environment=tuple(own.items())))
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PROVER_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "lakefile.toml").write_text('name = "project"\n')
    return lake_toolchain(folder)


def test_the_ladder_stands_in_a_project(project: LeanToolchain) -> None:
    header = "set_option debug.skipKernelTC true\n"
    with LadderVerifier(project, timeout_s=120) as verifier:
        honest = Theorem("claim", "", "theorem claim (a b : Nat) (h : a < b) : a + 1 ≤ b")
        verdict = verifier.verify(honest, ProofScript(("omega",)))
        assert isinstance(verdict, Accepted), verdict
        assert verdict.certificate.library.startswith("Lake project")
        unchecked = Theorem("claim", header, "theorem claim : 1 = 2")
        verdict = verifier.verify(unchecked, ProofScript(("decide +kernel",)))
        assert isinstance(verdict, Rejected), verdict
        assert verdict.reason is RejectReason.KERNEL_REFUSED
        inside = Theorem("two", "", "def two : { n : Nat // n > 1 }", " := ⟨2, by\n  ", "⟩\n")
        verdict = verifier.verify(inside, ProofScript(("decide",)))
        assert isinstance(verdict, Accepted), verdict
