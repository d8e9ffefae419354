"""Laws of natural numbers: quotients without remainder, common divisors and multiples."""

from typing import Final

from prover.evidence.nodes.library import Law
from prover.evidence.rules.reals import Claim, Instance
from prover.smt.terms.build import arith, eq, num
from prover.smt.terms.term import Term
from prover.smt.terms.types import NAT


def _gcd_times_lcm(t: Term) -> Instance | None:
    if t.op != "gcd" or t.type != NAT or t.args[0].type != NAT:
        return None
    return (), eq(arith("mul", t, Term("lcm", t.args, NAT)), arith("mul", *t.args))


def _exact_quotient(t: Term) -> Instance | None:
    if t.op != "div" or t.type != NAT or not t.args[1].is_num or t.args[1].integer < 1:
        return None
    a, d = t.args
    return (eq(arith("mod", a, d), num(0, NAT)),), eq(arith("mul", d, t), a)


NATURAL_LAWS: Final[dict[Law, Claim]] = {
    Law.GCD_LCM: _gcd_times_lcm,
    Law.EXACT_QUOTIENT: _exact_quotient,
}
