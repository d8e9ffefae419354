"""`prover serve MODEL`: serve a model over HTTP, as OpenAI-compatible servers do."""

from argparse import Namespace
from pathlib import Path

from prover.cli.exits import Exit
from prover.core.listening import listen
from prover.policy.batcher import Batcher
from prover.policy.http_server import policy_app, policy_server
from prover.policy.model_source import load
from prover.policy.transformer import DecodingSettings, TransformerGenerator


def run(options: Namespace) -> int:
    """Answer until Ctrl-C."""
    with listen(options.host, options.port) as listening:
        loaded = load(options.model, hub=options.hub, n_threads=options.threads)
        generator = TransformerGenerator(loaded)
        name = Path(options.model).name
        with Batcher(
            lambda prompts, n, settings: generator.write(prompts, n=n, settings=settings)
        ) as batcher:
            app = policy_app(batcher.write, model=name, defaults=DecodingSettings())
            host, port = listening.getsockname()[:2]
            shown = f"[{host}]" if ":" in host else host
            address = f"http://{shown}:{port}/v1"
            print(f"serving {name} on {loaded.device} at {address}; Ctrl-C ends it", flush=True)
            policy_server(app).run(sockets=[listening])
    return Exit.ALL_PROVED
