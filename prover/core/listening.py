"""A socket to serve on: opened, and refused in one line, before anything else starts."""

import socket

from prover.core.errors import ConfigError


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens on `host`; port 0 takes a free one.

    Raises:
        ConfigError: somebody else listens there.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(128)  # whoever connects before the server is ready waits
    except OSError as error:
        listening.close()
        why = error.strerror or error
        raise ConfigError(f"cannot listen on {host}:{port} ({why}); try --port 0") from error
    return listening
