cases n with
| zero => rfl
| succ k => skip
