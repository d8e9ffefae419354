"""Whatever the text is, the translator reads it or refuses it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from prover.formalize.rules import NotTranslated, RuleTranslator, Translated

_TRANSLATOR = RuleTranslator()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "if then for all every integer n , . is even odd and or not the sum of 2 $ ^ { } "
            "\\frac ( ) | prime divides such that there exists a b = < \\le , 10 \\pmod -".split()
        ),
        max_size=14,
    ).map(" ".join)
    | st.text(max_size=60)
)
def test_no_text_is_too_strange(text: str):
    assert isinstance(_TRANSLATOR.translate(text, "t"), Translated | NotTranslated)
