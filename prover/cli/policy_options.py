"""Reads the options that say how to search and who proposes tactics."""

import hashlib
from argparse import Namespace
from pathlib import Path

from prover.core.errors import ConfigError
from prover.policy.model_source import CRITIC_FILE, fingerprint, is_address, model_folder
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
        if options.critic:
            raise ConfigError("--critic needs --model: the model that it was trained for")
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
    if remote and options.critic:
        raise ConfigError(f"{model}: --critic needs a model here, not a server's address")
    return PolicySettings(
        kind=kind,
        model=model,
        fingerprint=_fingerprint(model, options),
        template=options.template,
        samples=options.samples,
        share=options.share,
        decoding=options.decoding,
        hub=options.hub,
        critic=options.critic,
        critic_nats=options.critic_nats,
    )


def _fingerprint(model: str, options: Namespace) -> str:
    """What tells the model, with its critic if there is one, from others.

    Raises:
        ConfigError: there is no such critic.
    """
    alone = model if is_address(model) else fingerprint(model)
    if not options.critic:
        return alone
    critic = Path(options.critic) / CRITIC_FILE
    if not critic.is_file():
        raise ConfigError(f"{critic}: no such critic; `prover train-critic` makes one")
    digest = hashlib.sha256(f"{alone} {options.critic_nats} ".encode())
    digest.update(critic.read_bytes())
    return digest.hexdigest()
