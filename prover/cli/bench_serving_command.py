"""`prover bench serving`: the policy server against the model's own batched generation."""

import sys
from argparse import Namespace
from dataclasses import replace

from prover.batch.core_theorems import read_core_theorems
from prover.bench.serving_part import first_prompts, raw_generate, time_serving
from prover.bench.table import Measurement, as_json, as_markdown
from prover.cli.build_progress import build_progress
from prover.cli.exits import Exit
from prover.cli.policy_options import policy_settings
from prover.core.errors import ConfigError
from prover.core.resources import bundled
from prover.lean.environment import LeanEnvironment
from prover.lean.toolchain import embedded_toolchain
from prover.policy.fixed_tactics import FixedTactics
from prover.policy.model_source import load
from prover.policy.server import ServedGenerator, ServedModel, policy_server
from prover.policy.transformer import DecodingSettings
from prover.policy_wiring import with_model
from prover.settings import PolicySettings, ProverSettings
from prover.wiring import make_session
from search.ray_workers import local_cluster

_N_CANDIDATES = 8
_N_PROMPTS = 48
_LONGEST = 96  # tokens of an answer, for both
_N_CLIENTS = 32  # states that wait at once: more than one server batch holds of late ones
_STATES_PER_S, _RATIO = 20.0, 1.3


def run(options: Namespace) -> int:
    """Print the table."""
    if not options.model:
        raise ConfigError("bench serving needs --model: what is served")
    decoding = DecodingSettings(decoding="sample", max_tokens=_LONGEST)
    prompts = _prompts(replace(policy_settings(options), kind="transformer"))
    loaded = load(options.model, hub=options.hub)
    raw = raw_generate(loaded, n=_N_CANDIDATES, max_tokens=decoding.max_tokens)
    with (
        local_cluster(options.workers),
        policy_server(ServedModel(options.model, options.hub, decoding)),
    ):
        times = time_serving(
            ServedGenerator(),
            raw,
            prompts,
            n=_N_CANDIDATES,
            n_clients=_N_CLIENTS,
            observer=lambda line: print(line, file=sys.stderr, flush=True),
        )
    shown = ", ".join(f"{s:.1f}" for s in times.served_s)
    raw_shown = ", ".join(f"{s:.1f}" for s in times.raw_s)
    rows = [
        Measurement(
            f"policy server, {_N_CANDIDATES} candidates a state",
            f"{_STATES_PER_S:g} states/s",
            f"{times.states_per_s:.1f} states/s ({shown} s for {times.n_prompts})",
            times.states_per_s >= _STATES_PER_S,
        ),
        Measurement(
            "against batched generate, same prompts",
            f"within {_RATIO:g} times",
            f"{times.ratio:.2f} times (generate: {raw_shown} s)",
            times.ratio <= _RATIO,
        ),
    ]
    print(as_json(rows) if options.json else as_markdown(rows))
    return Exit.NOT_ALL_PROVED if any(row.met is False for row in rows) else Exit.ALL_PROVED


def _prompts(chosen: PolicySettings) -> list[str]:
    """What the model is shown of theorems from all files of core_theorems."""
    entries = read_core_theorems(bundled("datasets") / "core_theorems", "dev")
    theorems = [entry.theorem for entry in entries]
    with build_progress() as progress:
        toolchain = embedded_toolchain(progress=progress)
    with make_session(toolchain, ProverSettings()) as session:
        return first_prompts(
            theorems[:: len(theorems) // _N_PROMPTS][:_N_PROMPTS],
            LeanEnvironment(session),
            lambda theorem, generator: with_model(
                FixedTactics(), chosen, generator, text_above=theorem.header
            ),
        )
