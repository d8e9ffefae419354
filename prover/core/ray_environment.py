"""What Ray has to be told before it is imported, by us or by way of lean-dojo."""

import os
import sys
from typing import Final

from prover.core.errors import InfrastructureError

_ON_LOOPBACK: Final = "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"
_ENVIRONMENT: Final = {
    "RAY_USAGE_STATS_ENABLED": "0",
    _ON_LOOPBACK: "0",  # despite its name: 127.0.0.1, no other address
    "RAY_DEDUP_LOGS_SKIP_REGEX": ".*",  # Ray would announce lost workers on our stdout
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",  # no notice about GPUs
}


def prepare_for_ray() -> None:
    """Have Ray stay on this machine and keep quiet. Call it before what imports Ray.

    Raises:
        InfrastructureError: Ray was imported before, and would listen to the network.
    """
    if "ray" in sys.modules and os.environ.get(_ON_LOOPBACK) != "0":
        raise InfrastructureError("Ray was loaded before it was told to stay on this machine")
    os.environ.update(_ENVIRONMENT)
