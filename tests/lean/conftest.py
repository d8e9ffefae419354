"""The embedded Lean, built once into the user's cache."""

import pytest

from prover.lean.toolchain import LeanToolchain, embedded_toolchain


@pytest.fixture(scope="session")
def toolchain() -> LeanToolchain:
    return embedded_toolchain()
