"""Clients of others, as they come from their registry: what they ask is answered, and what changes is heard."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conformance.conftest import node

Answers = list[dict[str, Any]]
Said = dict[str, Any]


@pytest.fixture
def sse(address: str, token: str) -> Said:
    """What graphql-sse tells."""
    said: Said = node("sse.mjs", address, token)
    return said


@pytest.fixture
def ws(address: str, token: str) -> Said:
    """What graphql-ws tells."""
    said: Said = node("ws.mjs", address, token)
    return said


def codes(answers: Answers) -> list[str]:
    """Codes of the errors in the answers, or of those that ended them."""
    return [
        error["extensions"]["code"]
        for answer in answers
        for error in [*answer.get("errors", []), *answer.get("thrown", [])]
    ]


def keeps_to_the_protocol(said: Said) -> None:
    """Each operation is answered and ends, errors are told as such, changes come in order, and again from a place."""
    assert [answer["data"] for answer in said["query"]] == [{"viewer": {"name": "Adam Gawron"}}]
    assert [answer["data"]["viewerUpdate"]["userErrors"] for answer in said["mutation"]] == [[]]
    assert codes(said["unknown"]) == ["GRAPHQL_VALIDATION_FAILED"]
    assert codes(said["broken"]) == ["GRAPHQL_PARSE_FAILED"]
    assert codes(said["misfit"]) == ["BAD_USER_INPUT"]
    heard = [answer["data"]["changes"] for answer in said["heard"]]
    assert [event["name"] for changes in heard for event in changes["events"]] == ["person.corrected"] * 2
    assert int(heard[0]["position"]) < int(heard[1]["position"])
    assert [answer["data"]["changes"]["events"] for answer in said["resumed"]] == [[{"name": "person.corrected"}]]


def test_graphql_sse_is_understood(sse: Said) -> None:
    keeps_to_the_protocol(sse)
    for refused in (sse["stranger"], sse["revoked"]):
        assert refused == [{"thrown": "Server responded with 401: Unauthorized"}]


def test_graphql_ws_is_understood(ws: Said) -> None:
    keeps_to_the_protocol(ws)
    assert codes(ws["stranger"]) == ["UNAUTHENTICATED"]
    assert ws["pongs"] > 0, "A ping is answered."
    assert ws["closed"] == {
        "another protocol": 1006,  # nothing was agreed upon, and the client itself hangs up before it hears 4406
        "no protocol": 4406,
        "no hello": 4401,
        "two hellos": 4429,
        "one id twice": 4409,
        "no message": 4400,
        "unknown message": 4400,
        "a foreign token": 4403,
    }
