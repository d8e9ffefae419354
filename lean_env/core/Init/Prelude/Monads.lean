prelude
import Init.Prelude.Nat

/-!
# Monads

The classes of the `do` notation, `Except`, `ReaderT` and `EStateM`.
-/

set_option autoImplicit false
set_option linter.all false

universe u v w u₁ u₂ u₃

open BEq (beq)
open HAdd (hAdd)
open HSub (hSub)
open HMul (hMul)
open HPow (hPow)
open HAppend (hAppend)
open HAdd (hAdd)

/-- A cast without a proof, for compiled code. -/
@[inline] unsafe def unsafeCast {α : Sort u} {β : Sort v} (a : α) : β :=
  PLift.down (ULift.down.{max u v} (cast lcUnreachable (ULift.up.{max u v} (PLift.up a))))

/-- `x >>= f`. -/
class Bind (m : Type u → Type v) where
  bind : {α β : Type u} → m α → (α → m β) → m β

export Bind (bind)

/-- `pure a`. -/
class Pure (f : Type u → Type v) where
  pure {α : Type u} : α → f α

export Pure (pure)

/-- `f <$> x`. -/
class Functor (f : Type u → Type v) : Type (max (u+1) v) where
  map : {α β : Type u} → (α → β) → f α → f β
  mapConst : {α β : Type u} → α → f β → f α := Function.comp map (Function.const _)

/-- `f <*> x`. -/
class Seq (f : Type u → Type v) : Type (max (u+1) v) where
  seq : {α β : Type u} → f (α → β) → (Unit → f α) → f β

/-- `x <* y`. -/
class SeqLeft (f : Type u → Type v) : Type (max (u+1) v) where
  seqLeft : {α β : Type u} → f α → (Unit → f β) → f α

/-- `x *> y`. -/
class SeqRight (f : Type u → Type v) : Type (max (u+1) v) where
  seqRight : {α β : Type u} → f α → (Unit → f β) → f β

/-- Applicative functors. -/
class Applicative (f : Type u → Type v) extends Functor f, Pure f, Seq f, SeqLeft f, SeqRight
    f where
  map := fun x y => Seq.seq (pure x) fun _ => y
  seqLeft := fun a b => Seq.seq (Functor.map (Function.const _) a) b
  seqRight := fun a b => Seq.seq (Functor.map (Function.const _ id) a) b

/-- Monads. -/
class Monad (m : Type u → Type v) : Type (max (u+1) v) extends Applicative m, Bind m where
  map f x := bind x (Function.comp pure f)
  seq f x := bind f fun y => Functor.map y (x ())
  seqLeft x y := bind x fun a => bind (y ()) (fun _ => pure a)
  seqRight x y := bind x fun _ => y ()

/-- One step of lifting an action from `m` to `n`. -/
class MonadLift (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α

/-- Lifting an action from `m` to `n`. -/
class MonadLiftT (m : Type u → Type v) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α

export MonadLiftT (monadLift)

@[always_inline] instance (m : Type u → Type v) (n : Type u → Type w) (o : Type u → Type u₁)
    [MonadLift n o] [MonadLiftT m n] : MonadLiftT m o where
  monadLift x := MonadLift.monadLift (m := n) (monadLift x)

@[always_inline] instance (m : Type u → Type v) : MonadLiftT m m where monadLift x := x

/-- Monads with exceptions of type `ε`. -/
class MonadExceptOf (ε : semiOutParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} (body : m α) (handler : ε → m α) : m α

/-- Throws an exception of a given type. -/
abbrev throwThe (ε : Type u) {m : Type v → Type w} [MonadExceptOf ε m] {α : Type v} (e : ε) : m α :=
  MonadExceptOf.throw e

/-- Monads with exceptions. -/
class MonadExcept (ε : outParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} : m α → (ε → m α) → m α

export MonadExcept (throw tryCatch)

instance (ε : outParam (Type u)) (m : Type v → Type w) [MonadExceptOf ε m] : MonadExcept ε m where
  throw := MonadExceptOf.throw
  tryCatch := MonadExceptOf.tryCatch

/-- A value, or an error. -/
inductive Except (ε : Type u) (α : Type v) where
  | error : ε → Except ε α
  | ok : α → Except ε α

/-- Adds a readable value to a monad. -/
def ReaderT (ρ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := ρ → m α

/-- Monads with a readable value of type `ρ`. -/
class MonadReaderOf (ρ : semiOutParam (Type u)) (m : Type u → Type v) where
  read : m ρ

/-- Monads with a readable value. -/
class MonadReader (ρ : outParam (Type u)) (m : Type u → Type v) where
  read : m ρ

export MonadReader (read)

instance (ρ : Type u) (m : Type u → Type v) [MonadReaderOf ρ m] : MonadReader ρ m :=
  ⟨MonadReaderOf.read⟩

namespace ReaderT

@[always_inline, inline] protected def bind {ρ : Type u} {m : Type u → Type v} [Monad m]
    {α β : Type u} (x : ReaderT ρ m α) (f : α → ReaderT ρ m β) : ReaderT ρ m β :=
  fun r => bind (x r) (fun a => f a r)

@[always_inline, inline] protected def pure {ρ : Type u} {m : Type u → Type v} [Monad m]
    {α : Type u} (a : α) : ReaderT ρ m α :=
  fun _ => pure a

@[always_inline] instance {ρ : Type u} {m : Type u → Type v} [Monad m] : Monad (ReaderT ρ m) where
  bind := ReaderT.bind
  pure := ReaderT.pure

instance (ρ : Type u) (m : Type u → Type v) : MonadLift m (ReaderT ρ m) where
  monadLift x := fun _ => x

@[always_inline] instance {ρ : Type u} {m : Type u → Type v} [Monad m] : MonadReaderOf ρ
    (ReaderT ρ m) where
  read := fun r => pure r

@[always_inline] instance {ρ : Type u} {m : Type u → Type v} (ε : Type u₁) [MonadExceptOf ε m] :
    MonadExceptOf ε (ReaderT ρ m) where
  throw e := fun _ => throwThe ε e
  tryCatch x c := fun r => MonadExceptOf.tryCatch (x r) (fun e => c e r)

end ReaderT

namespace EStateM

/-- A value or an error, with the new state. -/
inductive Result (ε σ α : Type u) where
  | ok : α → σ → Result ε σ α
  | error : ε → σ → Result ε σ α

end EStateM

/-- The monad with state `σ` and errors `ε`. -/
def EStateM (ε σ α : Type u) := σ → EStateM.Result ε σ α

namespace EStateM

variable {ε σ α β : Type u}

@[always_inline, inline] protected def pure (a : α) : EStateM ε σ α := fun s => Result.ok a s

@[always_inline, inline] protected def throw (e : ε) : EStateM ε σ α := fun s => Result.error e s

@[always_inline, inline] protected def bind (x : EStateM ε σ α) (f : α → EStateM ε σ β) : EStateM ε
    σ β :=
  fun s =>
  match x s with
  | Result.ok a s => f a s
  | Result.error e s => Result.error e s

@[always_inline, inline] protected def tryCatch (x : EStateM ε σ α) (handle : ε → EStateM ε σ α) :
    EStateM ε σ α :=
  fun s =>
  match x s with
  | Result.error e s => handle e s
  | ok => ok

@[always_inline] instance instMonad : Monad (EStateM ε σ) where
  bind := EStateM.bind
  pure := EStateM.pure

@[always_inline] instance : MonadExceptOf ε (EStateM ε σ) where
  throw := EStateM.throw
  tryCatch := EStateM.tryCatch

end EStateM
