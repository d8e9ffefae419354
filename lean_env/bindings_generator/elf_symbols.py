"""Dynamic symbols of a 64-bit little-endian ELF shared library, read without binutils."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

_SHT_NOBITS = 8
_SHT_DYNSYM = 11
_SHF_EXECINSTR = 0x4


class Placement(Enum):
    """Where the linker put a symbol."""

    CODE = auto()
    DATA = auto()  # initialised in the file
    BSS = auto()  # zero until the library's initialiser ran


@dataclass(frozen=True, slots=True)
class Symbol:
    """One defined symbol; `address` is relative to where the library gets loaded."""

    name: str
    address: int
    placement: Placement


@dataclass(frozen=True, slots=True)
class _Section:
    type: int
    flags: int
    offset: int
    size: int
    link: int

    @classmethod
    def parse(cls, header: bytes) -> "_Section":
        _, kind, flags, _, offset, size, link, _, _, _ = struct.unpack("<IIQQQQIIQQ", header)
        return cls(kind, flags, offset, size, link)

    def placement(self) -> Placement:
        if self.type == _SHT_NOBITS:
            return Placement.BSS
        return Placement.CODE if self.flags & _SHF_EXECINSTR else Placement.DATA


def dynamic_symbols(library: Path) -> Iterator[Symbol]:
    """The symbols that `library` defines and exports, in the order of its table."""
    with library.open("rb") as file:
        header = file.read(64)
        if header[:6] != b"\x7fELF\x02\x01":
            raise ValueError(f"{library} is not a 64-bit little-endian ELF file")
        (table_offset,) = struct.unpack_from("<Q", header, 40)
        entry_size, n_sections = struct.unpack_from("<HH", header, 58)
        file.seek(table_offset)
        sections = [_Section.parse(file.read(entry_size)) for _ in range(n_sections)]
        dynsym = next(section for section in sections if section.type == _SHT_DYNSYM)
        strings = sections[dynsym.link]
        file.seek(dynsym.offset)
        entries = file.read(dynsym.size)
        file.seek(strings.offset)
        names = file.read(strings.size)
    for name_offset, _, _, section, address, _ in struct.iter_unpack("<IBBHQQ", entries):
        if 0 < section < n_sections:
            name = names[name_offset : names.index(0, name_offset)].decode()
            yield Symbol(name, address, sections[section].placement())
