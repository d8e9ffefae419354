"""`python -m prover COMMAND …` is `prover COMMAND …`."""

import sys

from prover.cli import main

sys.exit(main())
