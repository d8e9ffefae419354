"""The commands find the core library built, so that what they print is about the theorem."""

import pytest

from prover.lean.toolchain import embedded_toolchain


@pytest.fixture(scope="session", autouse=True)
def built_core_library() -> None:
    embedded_toolchain()
