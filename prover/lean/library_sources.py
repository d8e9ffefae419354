"""The sources of our Lean library: its modules, what each depends on, and its stages."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass, field
from enum import Enum
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from prover.core.errors import ConfigError
from prover.lean.header import imports_of

_FORMAT = "3"  # part of every key: raise it when the way of building changes


class Stage(Enum):
    """How much of the library is built: a later stage holds the earlier ones.

    `NUMBERS` is built only for those who import it: rationals, reals, complex numbers, finite
    sets, primes.
    """

    CORE = "core"
    NUMBERS = "numbers"

    @property
    def title(self) -> str:
        """What certificates call the part that this stage adds."""
        return {Stage.CORE: "core library", Stage.NUMBERS: "numbers"}[self]

    @property
    def root(self) -> str:
        """The module that imports all that this stage has and the one before it has not."""
        return {Stage.CORE: "Init", Stage.NUMBERS: "Prover.Numbers"}[self]


def stage_of(imports: Collection[str]) -> Stage:
    """The stage that a text with these imports needs; also that of a module so named."""
    root = Stage.NUMBERS.root
    reached = any(name == root or name.startswith(f"{root}.") for name in imports)
    return Stage.NUMBERS if reached else Stage.CORE


@dataclass(frozen=True, slots=True)
class Module:
    """One Lean file: its name, its text, what it imports of ours, and a hash of all of that.

    The hash covers what it imports, and so on down, and the Lean that compiles it.
    """

    name: str
    text: str = field(repr=False)
    imports: tuple[str, ...]
    key: str

    def file(self, suffix: str) -> Path:
        """Where its source (".lean") or its compiled form (".olean") is within its folder."""
        return module_file(self.name, suffix)


def module_file(name: str, suffix: str) -> Path:
    """Where a module's source or compiled form is within its folder."""
    return Path(*name.split(".")).with_suffix(suffix)


def read_modules(sources: Path, stage: Stage, lean_sha256: str) -> list[Module]:
    """Every module of `stage` under `sources`, each after the modules it imports.

    Raises:
        ConfigError: the modules import each other in a circle.
    """
    texts = {}
    for file in sorted(sources.rglob("*.lean")):
        name = ".".join(file.relative_to(sources).with_suffix("").parts)
        if stage is Stage.NUMBERS or stage_of([name]) is Stage.CORE:
            texts[name] = file.read_text(encoding="utf-8")
    graph = {
        name: [other for other in imports_of(text) if other in texts]
        for name, text in texts.items()
    }
    modules: dict[str, Module] = {}
    try:
        for name in TopologicalSorter(graph).static_order():
            imports = tuple(sorted(graph[name]))
            parts = (_FORMAT, lean_sha256, name, texts[name], *(modules[i].key for i in imports))
            key = hashlib.sha256("\0".join(parts).encode()).hexdigest()
            modules[name] = Module(name, texts[name], imports, key)
    except CycleError as error:
        raise ConfigError(f"the core library's modules form a cycle: {error.args[1]}") from error
    return list(modules.values())
