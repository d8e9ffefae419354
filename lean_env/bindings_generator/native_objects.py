"""Reads Lean's runtime objects (constructors, names, strings) out of a loaded `libleanshared`.

Layout: `lean_object` of Lean's `runtime/object.h`: a 4-byte reference count, a 2-byte size,
1 byte `other` (number of fields) and 1 byte `tag`; constructor fields are 8-byte words; a word
with its lowest bit set is a boxed scalar.
"""

import ctypes
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

Name = tuple[str | int, ...]

_STRING_TAG = 249
_LONGEST_STRING = 4000


class NotAnObjectError(ValueError):
    """The bytes at an address do not form the object that was asked for."""


@dataclass(frozen=True, slots=True)
class Header:
    """Tag (constructor index or kind), number of fields and reference count of an object."""

    tag: int
    n_fields: int
    reference_count: int


class NativeLibrary:
    """`libleanshared`, loaded and with the native data of `Init` initialised."""

    def __init__(self, path: Path) -> None:
        """Loads the library at `path` into this process and runs its `Init` initialisers."""
        self._library = ctypes.CDLL(str(path))
        self._library.lean_initialize_runtime_module()
        self._library.initialize_Init.restype = ctypes.c_void_p
        self._library.initialize_Init(ctypes.c_uint8(1))
        self._readable = _readable_ranges()

    def pointer_at(self, symbol: str) -> int | None:
        """The object that the global variable `symbol` points to, if it is not a scalar."""
        pointer = ctypes.c_void_p.in_dll(self._library, symbol).value
        return pointer if pointer and not pointer & 1 else None

    def header(self, pointer: int) -> Header:
        """The header of the object at `pointer`."""
        count, _, n_fields, tag = struct.unpack("<iHBB", self._read(pointer, 8))
        return Header(tag, n_fields, count)

    def field(self, pointer: int, index: int) -> int:
        """Field number `index` of the constructor object at `pointer`."""
        (word,) = struct.unpack("<Q", self._read(pointer + 8 + 8 * index, 8))
        return int(word)

    def string(self, pointer: int) -> str:
        """The Lean string at `pointer`."""
        if self.header(pointer).tag != _STRING_TAG:
            raise NotAnObjectError("not a string")
        n_bytes = self.field(pointer, 0)  # with the terminating zero
        if n_bytes > _LONGEST_STRING:
            raise NotAnObjectError("no name is that long")
        return self._read(pointer + 32, n_bytes)[:-1].decode()

    def name(self, pointer: int) -> Name:
        """The `Lean.Name` at `pointer`, as a tuple of its components."""
        if pointer & 1:
            return ()
        header = self.header(pointer)
        if header.n_fields != 2 or header.tag not in (1, 2):
            raise NotAnObjectError("not a name")
        prefix, last = self.name(self.field(pointer, 0)), self.field(pointer, 1)
        return (*prefix, self.string(last) if header.tag == 1 else last >> 1)

    def _read(self, address: int, n_bytes: int) -> bytes:
        if address & 7 or not any(start <= address < end for start, end in self._readable):
            raise NotAnObjectError("outside of the library's memory")
        return ctypes.string_at(address, n_bytes)


def _readable_ranges() -> Sequence[tuple[int, int]]:
    ranges = []
    for line in Path("/proc/self/maps").read_text().splitlines():
        span, permissions, *_ = line.split()
        if "r" in permissions and "[v" not in line:  # [vvar] and [vsyscall] cannot be read
            start, end = span.split("-")
            ranges.append((int(start, 16), int(end, 16)))
    return ranges
