"""Builds the policies that have a model: what writes tactics, here or elsewhere, and their mix."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TypeAlias

from prover.core.protocols import Critic, Policy
from prover.core.theorem import Theorem
from prover.policy.critic import StepCritic, StepEstimator, load_head, require_own_template
from prover.policy.endpoint import EndpointGenerator, EndpointSettings
from prover.policy.file_names import definitions_in_use
from prover.policy.generator import TacticGenerator
from prover.policy.mixture import MixturePolicy
from prover.policy.model_policy import ModelPolicy
from prover.policy.model_source import CRITIC_FILE, is_address, load, own_template
from prover.policy.prompts import PLAIN, template_named
from prover.policy.server import ServedGenerator, ServedModel, policy_server
from prover.policy.transformer import DecodingSettings, TransformerGenerator
from prover.settings import PolicySettings, ProverSettings

CriticMaker: TypeAlias = Callable[[Theorem], Critic | None]


def with_model(
    fixed: Policy,
    chosen: PolicySettings,
    generator: TacticGenerator | None,
    *,
    text_above: str = "",
) -> Policy:
    """The policy that the settings ask for: the fixed tactics, a model, or both."""
    if generator is None:
        return fixed
    template = template_named(chosen.template or own_template(chosen.model) or PLAIN.name)
    model = ModelPolicy(
        generator,
        template,
        n=chosen.samples,
        definitions_for=lambda state: definitions_in_use(text_above, str(state)),
    )
    return MixturePolicy(fixed, model, chosen.share) if chosen.kind == "mixture" else model


def make_generator(
    settings: ProverSettings, *, n_threads: int | None = None, served: bool = False
) -> AbstractContextManager[TacticGenerator | None]:
    """What writes tactics, or None where the settings do without a model.

    A model here is in this process, or `served` by the cluster's `make_policy_server`.

    Raises:
        ConfigError: the model cannot be loaded.
    """
    chosen = settings.policy
    if chosen.kind == "fixed":
        return nullcontext()
    if is_address(chosen.model):
        template = template_named(chosen.template or PLAIN.name)
        asked = EndpointSettings(
            stop=template.stop,
            temperature=chosen.temperature,  # beams are not for servers: many refuse n > 1 then
            requests_per_s=chosen.requests_per_s,
            api_key=os.environ.get("PROVER_API_KEY", ""),
        )
        return EndpointGenerator(chosen.model, asked)
    if served:
        return nullcontext(ServedGenerator())
    loaded = load(chosen.model, hub=chosen.hub, n_threads=n_threads)
    return nullcontext(TransformerGenerator(loaded, _decoding(settings)))


def make_policy_server(settings: ProverSettings) -> AbstractContextManager[int | None]:
    """What writes tactics for all workers of a cluster; use it in a `with` block inside that.

    Nothing where the settings do without a model here.
    """
    chosen = settings.policy
    if chosen.kind == "fixed" or is_address(chosen.model):
        return nullcontext()
    return policy_server(ServedModel(chosen.model, chosen.hub, _decoding(settings)))


def make_critic_maker(settings: ProverSettings) -> CriticMaker:
    """What makes the critic for a theorem, or nothing where the settings do without.

    It loads the model for itself, also where another process serves it: a critic reads what a
    model makes of a state, and a server gives only what it writes.

    Raises:
        ConfigError: the critic or its model cannot be loaded, or they do not belong together.
    """
    chosen = settings.policy
    if not chosen.critic:
        return lambda theorem: None
    require_own_template(chosen.model)
    head = load_head(Path(chosen.critic) / CRITIC_FILE, model=chosen.model)
    estimator = StepEstimator(load(chosen.model, hub=chosen.hub), head)
    return lambda theorem: StepCritic(estimator.steps, theorem.header, chosen.critic_nats)


def _decoding(settings: ProverSettings) -> DecodingSettings:
    chosen = settings.policy
    return DecodingSettings(
        decoding=chosen.decoding, temperature=chosen.temperature, seed=settings.seed
    )
