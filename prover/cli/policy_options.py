"""Reads the options that say how to search and who proposes tactics."""

from argparse import Namespace

from prover.core.errors import ConfigError
from prover.policy.model_source import fingerprint, is_address, model_folder
from prover.settings import PolicyKind, PolicySettings, ProverSettings


def search_settings(options: Namespace, *, timeout_s: float | None = None) -> ProverSettings:
    """The settings that the options ask for.

    Raises:
        ConfigError: the policy asked for needs a model that is not there.
    """
    return ProverSettings(
        timeout_s=options.timeout if timeout_s is None else timeout_s,
        seed=options.seed,
        smt=not options.no_smt,
        policy=policy_settings(options),
    )


def policy_settings(options: Namespace) -> PolicySettings:
    """The policy that the options ask for.

    Raises:
        ConfigError: they do not fit together, or there is no such model.
    """
    model = options.model
    kind: PolicyKind = options.policy or ("mixture" if model else "fixed")
    if kind == "fixed":
        if model:
            raise ConfigError("--policy fixed takes no --model: leave one of them out")
        return PolicySettings()
    if not model:
        raise ConfigError(f"--policy {kind} needs --model: a folder, a name, or an address")
    remote = is_address(model)
    if kind == "endpoint" and not remote:
        raise ConfigError(f"{model}: --policy endpoint needs an address that begins with http")
    if kind == "transformer" and remote:
        raise ConfigError(f"{model}: for a server's address use --policy endpoint or mixture")
    if not remote and model_folder(model) is None and not options.hub:
        raise ConfigError(f"{model}: no such folder; --hub allows a name at the Hugging Face hub")
    return PolicySettings(
        kind=kind,
        model=model,
        fingerprint=model if remote else fingerprint(model),
        template=options.template,
        samples=options.samples,
        share=options.share,
        decoding=options.decoding,
        hub=options.hub,
    )
