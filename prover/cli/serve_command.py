"""`prover serve MODEL`: serve a model over HTTP, as OpenAI-compatible servers do."""

from argparse import Namespace
from pathlib import Path

from prover.cli.exits import Exit
from prover.core.errors import ConfigError
from prover.policy.batcher import Batcher
from prover.policy.http_server import policy_http_server
from prover.policy.model_source import load
from prover.policy.transformer import DecodingSettings, TransformerGenerator


def run(options: Namespace) -> int:
    """Answer until Ctrl-C."""
    loaded = load(options.model, hub=options.hub, n_threads=options.threads)
    generator = TransformerGenerator(loaded)
    name = Path(options.model).name
    batcher = Batcher(lambda prompts, n, settings: generator.write(prompts, n=n, settings=settings))
    try:
        server = policy_http_server(
            batcher.write,
            model=name,
            host=options.host,
            port=options.port,
            defaults=DecodingSettings(),
        )
    except OSError as error:
        raise ConfigError(
            f"cannot listen on {options.host}:{options.port}: {error.strerror or error}; "
            "choose another with --port"
        ) from error
    with batcher, server:
        host, port = server.server_address[:2]
        address = f"http://{host!s}:{port}/v1"
        print(f"serving {name} on {loaded.device} at {address}; Ctrl-C ends it", flush=True)
        server.serve_forever()
    return Exit.ALL_PROVED
