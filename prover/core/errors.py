"""Everything that can go wrong, in one tree.

* ProverError
  x UserError               the caller can fix it: one line that says what to do, no traceback
    + ConfigError
    + TheoremParseError     the file or the statement does not elaborate
    + MissingImportError    it imports something that this environment does not have
  x InfrastructureError     a machine, process or library failed; safe to retry
    + LeanStartError
    + LeanCrashedError
    + PolicyUnavailableError
    + WorkerLostError
  x SoundnessError          a promise about proofs was broken; never caught, stops the run
    + UnverifiedProofError
    + StatementChangedError

A failed tactic, a failed proof and a timeout are results (`TacticOutcome`, `Verdict`,
`SearchResult`), not errors. Errors take one message, so that they survive pickling (Ray).
"""


class ProverError(Exception):
    """Base of every error this project raises."""


class UserError(ProverError):
    """The caller can fix it; the message says how."""


class ConfigError(UserError):
    """A setting, option or installed tool does not fit."""


class TheoremParseError(UserError):
    """A theorem file cannot be read, or a statement in it does not elaborate."""


class MissingImportError(UserError):
    """A theorem file imports a module that its Lean environment does not have."""


class InfrastructureError(ProverError):
    """A machine, process or library failed; safe to retry."""


class LeanStartError(InfrastructureError):
    """A Lean process could not be started."""


class LeanCrashedError(InfrastructureError):
    """A Lean process died or was killed for its memory."""


class PolicyUnavailableError(InfrastructureError):
    """What proposes tactics does not answer."""


class WorkerLostError(InfrastructureError):
    """A worker process died with the work it held."""


class SoundnessError(ProverError):
    """A promise about proofs was broken. Never catch it."""


class UnverifiedProofError(SoundnessError):
    """Something unverified was used as a proof."""


class StatementChangedError(SoundnessError):
    """A proof of another statement was about to be used."""
