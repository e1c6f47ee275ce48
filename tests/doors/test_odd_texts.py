"""Texts that one database keeps and the other cannot are refused on both: nothing is stored that cannot be read."""

from __future__ import annotations

import pytest

from tests.doors.conftest import Company, Visit

CHANGE = """mutation ($phone: String!) {
  viewerUpdate(input: { phone: $phone }) { person { phone } userErrors { code path } }
}"""
FIND = """query ($text: String!) {
  people(filter: { or: [{ search: $text }, { name: { eq: $text } }, { phone: { eq: $text } }] }) { totalCount }
}"""


@pytest.mark.parametrize("text", ["\0", "600\0100", "\u202e600 100 200", "\ufffe", "\x1b[31m600", "6" * 100_000])
async def test_an_odd_text_is_kept_as_it_is_or_refused_in_words(visit: Visit, company: Company, text: str) -> None:
    program = visit(company.pen)
    answer = (await program.post("/graphql", json={"query": CHANGE, "variables": {"phone": text}})).json()
    if "errors" in answer:
        assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    elif answer["data"]["viewerUpdate"]["userErrors"]:
        assert answer["data"]["viewerUpdate"]["userErrors"] == [{"code": "INVALID", "path": ["phone"]}]
    else:
        assert answer["data"]["viewerUpdate"]["person"]["phone"] == text


@pytest.mark.parametrize("text", ["\0", "a\0b", "\ufffe", "%", "_", "\\", "'", "a" * 100_000])
async def test_an_odd_text_is_found_nowhere_or_refused_in_words(visit: Visit, company: Company, text: str) -> None:
    answer = (await visit(company.pen).post("/graphql", json={"query": FIND, "variables": {"text": text}})).json()

    if "errors" in answer:
        assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    else:
        assert answer["data"] == {"people": {"totalCount": 0}}
