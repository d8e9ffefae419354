"""Names of what the library knows of functions; `rules.facts` and `rules.laws` say what it is."""

from enum import Enum


class Fact(Enum):
    """What is known of a function at a term `t`; `uses` names a hypothesis that it needs."""

    INVERSE = "inverse"  # t * t⁻¹ = 1, from t ≠ 0, 0 < t or t < 0
    INVERSE_ZERO = "inverse of zero"  # t⁻¹ = 0, from t = 0
    INVERSE_POSITIVE = "positive inverse"  # 0 < t⁻¹, from 0 < t
    INVERSE_NEGATIVE = "negative inverse"  # t⁻¹ < 0, from t < 0
    ROOT_NONNEGATIVE = "root is not negative"  # 0 ≤ √t
    ROOT_SQUARE = "square of a root"  # √t ^ 2 = t, from 0 ≤ t
    ROOT_ZERO = "root is zero"  # √t = 0, from t < 0 or t ≤ 0
    ABS_NONNEGATIVE = "absolute value of t ≥ 0"  # |t| = t, from 0 ≤ t
    ABS_NEGATIVE = "absolute value of t < 0"  # |t| = -t, from t < 0 or t ≤ 0
    I_SQUARE = "square of i"  # i ^ 2 = -1
    EQUIVALENCE = "equivalence undone"  # e.2 (e.1 x) = x for t = e.1 x, and the other way round


class Law(Enum):
    """What holds of a term `t`, given what `uses` says."""

    ROOT_VALUE = "root of a numeral"  # √t = k * √m for a closed t = k ^ 2 * m, m without squares
    ROOT_NESTED = "root of a sum with a root"  # √(p + q√r) = a + b√r, from 0 ≤ a + b√r
    LOG_PRODUCT = "logarithm of a product"  # log (x * y) = log x + log y, from x ≠ 0 and y ≠ 0
    LOG_QUOTIENT = "logarithm of a quotient"  # log (x / y) = log x - log y, from x ≠ 0 and y ≠ 0
    LOG_INVERSE = "logarithm of an inverse"  # log x⁻¹ = -log x
    LOG_POWER = "logarithm of a power"  # log (x ^ n) = n * log x, for n : ℕ
    LOG_REAL_POWER = "logarithm of a real power"  # log (x ^ y) = y * log x, from 0 < x
    LOG_EXPONENTIAL = "logarithm of an exponential"  # log (exp t) = t
    LOG_NUMERAL = "logarithm of a numeral"  # log 12 = 2 * log 2 + log 3
    LOG_POSITIVE = "positive logarithm"  # 0 < log t, from 1 < t
    LOG_NEGATIVE = "negative logarithm"  # log t < 0, from 0 < t and t < 1
    LOG_ROOT = "logarithm of a root"  # log √x = 1 / 2 * log x, from 0 < x
    LOG_TO_BASE = "logarithm to a base"  # logb b x = log x / log b
    EXP_LOGARITHM = "exponential of a logarithm"  # exp (log t) = t, from 0 < t
    EXP_POSITIVE = "positive exponential"  # 0 < exp t
    EXP_SUM = "exponential of a sum"  # exp (x + y) = exp x * exp y
    EXP_OPPOSITE = "exponential of an opposite"  # exp (-x) = (exp x)⁻¹
    POWER_POSITIVE = "positive real power"  # 0 < x ^ y, from 0 < x
    POWER_HALF = "half-integer power"  # x ^ (3 / 2) = √x ^ 3, from 0 ≤ x
    POWER_SUM = "real power with a sum"  # x ^ (y + z) = x ^ y * x ^ z, from 0 < x
    POWER_DIFFERENCE = "real power with a difference"  # x ^ (y - z) = x ^ y / x ^ z, from 0 < x
    POWER_MULTIPLE = "real power with a multiple"  # x ^ (3 * y) = (x ^ y) ^ 3, from 0 < x
    POWER_OF_BASE = "real power of a perfect power"  # 9 ^ y = (3 ^ y) ^ 2
    POWER_RATIONAL = "rational power of a numeral"  # 27 ^ (2 / 3) = 9
    POWER_NATURAL = "real power by a numeral"  # x ^ (2 : ℝ) = x ^ 2, from 0 < x
    ANGLE_SQUARES = "squares of sine and cosine"  # sin t ^ 2 + cos t ^ 2 = 1
    SIN_DOUBLE = "sine of a double"  # sin (2 * x) = 2 * sin x * cos x
    COS_DOUBLE = "cosine of a double"  # cos (2 * x) = 2 * cos x ^ 2 - 1
    SIN_SUM = "sine of a sum"
    COS_SUM = "cosine of a sum"
    SIN_DIFFERENCE = "sine of a difference"
    COS_DIFFERENCE = "cosine of a difference"
    SIN_OPPOSITE = "sine of an opposite"  # sin (-x) = -sin x
    COS_OPPOSITE = "cosine of an opposite"  # cos (-x) = cos x
    PI_ABOVE = "π from below"  # 3 < π
    PI_BELOW = "π from above"  # π < 63 / 20
    SIN_POSITIVE = "positive sine"  # 0 < sin t, from 0 < t and t < π
    COS_POSITIVE = "positive cosine"  # 0 < cos t, from -(π / 2) < t and t < π / 2
    ANGLE_VALUE = "sine or cosine of a known angle"  # cos (π / 3) = 1 / 2
    TAN_QUOTIENT = "tangent"  # tan t = sin t / cos t
    FLOOR_BELOW = "floor from below"  # ⌊t⌋ ≤ t
    FLOOR_ABOVE = "floor from above"  # t < ⌊t⌋ + 1
    CEIL_ABOVE = "ceiling from above"  # t ≤ ⌈t⌉
    CEIL_BELOW = "ceiling from below"  # ⌈t⌉ < t + 1
    GCD_LCM = "greatest common divisor times least common multiple"  # gcd a b * lcm a b = a * b
    EXACT_QUOTIENT = "quotient without remainder"  # d * (a / d) = a over ℕ, from a % d = 0
    ABS_BOUND = "absolute value as a bound"  # t ≤ |t|
    ABS_BOUND_OPPOSITE = "absolute value as a bound of the opposite"  # -t ≤ |t|
