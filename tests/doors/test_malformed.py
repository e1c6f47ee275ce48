"""Some six hundred bodies that no program should send: each is refused with a code, and none is a fault of ours."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator

import pytest

from tests.doors.conftest import Company, Visit

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)  # the database does not matter here

GOOD = json.dumps(
    {
        "query": "query Żółw($id: ID!) { node(id: $id) { id } }",
        "operationName": "Żółw",
        "variables": {"id": "tkt_ł", "more": [1, 2.5, True, None]},
        "extensions": {},
    },
    ensure_ascii=False,
).encode()
VALUES = [
    b"0",
    b"-1",
    b"1e400",
    b"true",
    b"[]",
    b"[null]",
    b'[""]',
    b"NaN",
    b"Infinity",
    b"01",
    b"'x'",
    b"undefined",
    b"",
]
FIELDS = ["query", "documentId", "operationName", "variables", "extensions"]


def cut() -> Iterator[bytes]:
    """The good body, ended early at every place."""
    yield from (GOOD[:end] for end in range(len(GOOD)))


def spoilt() -> Iterator[bytes]:
    """The good body with one byte that UTF-8 or JSON does not know there."""
    for place in range(len(GOOD)):
        yield GOOD[:place] + bytes([(0xFF, 0x00, 0x1F, 0xC0)[place % 4]]) + GOOD[place + 1 :]


def misfitting() -> Iterator[bytes]:
    """Values that do not belong where they stand."""
    for field in FIELDS:
        own = b"{}" if field in ("query", "documentId", "operationName") else b'"{}"'
        for value in (*VALUES, own):
            query = b'"query": "{ __typename }", ' if field not in ("query", "documentId") else b""
            yield b"{" + query + b'"' + field.encode() + b'": ' + value + b"}"


def odd() -> Iterator[bytes]:
    """Noise, other encodings, other forms, and too much of everything."""
    dice = random.Random(7)
    yield from (dice.randbytes(dice.randint(1, 60)) for _ in range(60))
    text = GOOD.decode()
    yield from (text.encode(name) for name in ("utf-16", "utf-16-le", "utf-32", "iso8859-2", "cp1250"))
    yield from (b"\xef\xbb\xbf" + GOOD, b"\x1f\x8b\x08\x00" + GOOD, GOOD + GOOD, b"[" + GOOD + b"]", GOOD + b"\n,")
    yield from (b"[" * depth + b"]" * depth for depth in (1, 64, 65, 1_000, 50_000))
    yield from (b'{"a":' * depth + b"1" + b"}" * depth for depth in (64, 65, 1_000, 20_000))
    yield b'{"query": "{ __typename }", "variables": {"n": ' + b"9" * 5_000 + b"}" * 3
    yield b'{"query": "\\ud800", "variables": {"t": "\\udfff"}}'
    yield b'{"query": "{ __typename }", "variables": {"t": "\\ud800"}}'
    yield b"query=%7B__typename%7D"
    yield b'--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--'


@pytest.mark.parametrize("bodies", [cut, spoilt, misfitting, odd])
async def test_what_is_malformed_has_a_code_and_is_no_fault_of_ours(
    visit: Visit, company: Company, bodies: Callable[[], Iterator[bytes]]
) -> None:
    program, told = visit(company.pen), list[object]()
    for body in bodies():
        answer = await program.post("/graphql", content=body, headers={"Content-Type": "application/json"})
        [error] = answer.json()["errors"]
        if not 400 <= answer.status_code < 500 or error["extensions"]["code"] != "BAD_REQUEST":
            told.append((body[:200], answer.status_code, answer.text[:200]))
    assert told == []


@pytest.mark.parametrize(
    "id_", [str(2**31), str(2**63), str(2**64), "-1", "0", "tkt_" + str(2**63), "\u202e", "a" * 9_999]
)
async def test_ids_beyond_every_number_are_of_nothing(visit: Visit, company: Company, id_: str) -> None:
    query = "query ($id: ID!) { node(id: $id) { id } ticket(id: $id) { id } device(id: $id) { id } }"
    answer = await visit(company.pen).post("/graphql", json={"query": query, "variables": {"id": id_}})

    assert answer.json()["data"] == {"node": None, "ticket": None, "device": None}


@pytest.mark.parametrize("number", [2**53, -(2**53), 2**63, 2**64, -(2**64), 1e300])
async def test_numbers_beyond_the_graphs_are_refused(visit: Visit, company: Company, number: float) -> None:
    for query in (
        "query ($n: Int!) { tickets(first: $n) { totalCount } }",
        "query ($n: SafeInt!) { tickets(filter: { number: { eq: $n } }) { totalCount } }",
    ):
        answer = await visit(company.pen).post("/graphql", json={"query": query, "variables": {"n": number}})
        [error] = answer.json()["errors"]
        assert error["extensions"]["code"] == "BAD_USER_INPUT", answer.text
