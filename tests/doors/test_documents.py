"""Documents are read once, measured before they are checked, and refused in words."""

from __future__ import annotations

import time

import pytest
from graphql import build_schema

from api.documents import Documents, Wrong
from api.settings import Settings

SCHEMA = build_schema("type Query { kid: Query, name: String, count(of: Int): Int }")


@pytest.fixture
def documents() -> Documents:
    return Documents(SCHEMA, Settings(documents_kept=2))


def deep(levels: int) -> str:
    return "{ kid " * (levels - 1) + "{ name }" + " }" * (levels - 1)


def bomb(levels: int) -> str:
    """A document of a kilobyte whose fragments double at each level."""
    fragments = [
        f"fragment F{n} on Query {{ a: kid {{ ...F{n + 1} }} b: kid {{ ...F{n + 1} }} }}" for n in range(levels)
    ]
    return "{ ...F0 } " + " ".join(fragments) + f" fragment F{levels} on Query {{ name }}"


def flat_bomb(levels: int) -> str:
    """The same without depth: spreads double, fields repeat."""
    fragments = [f"fragment F{n} on Query {{ ...F{n + 1} ...F{n + 1} }}" for n in range(levels)]
    return "{ ...F0 } " + " ".join(fragments) + f" fragment F{levels} on Query {{ name }}"


async def refused(documents: Documents, text: str, *, hints: bool = True) -> list[dict[str, object]]:
    with pytest.raises(Wrong) as caught:
        await documents.get(text, hints=hints)
    return [{**(error.extensions or {}), "message": error.message} for error in caught.value.errors]


async def test_a_good_document_is_read_once(documents: Documents) -> None:
    assert await documents.get("{ name }", hints=False) is await documents.get("{ name }", hints=True)


async def test_the_last_used_documents_are_kept(documents: Documents) -> None:
    first = await documents.get("{ a: name }", hints=False)
    second = await documents.get("{ b: name }", hints=False)
    await documents.get("{ a: name }", hints=False)
    await documents.get("{ c: name }", hints=False)

    assert await documents.get("{ a: name }", hints=False) is first
    assert await documents.get("{ b: name }", hints=False) is not second


@pytest.mark.parametrize(
    ("text", "code", "reason"),
    [
        ("", "GRAPHQL_PARSE_FAILED", None),
        ("{", "GRAPHQL_PARSE_FAILED", None),
        ("{ }", "GRAPHQL_PARSE_FAILED", None),
        ("query { kid { } }", "GRAPHQL_PARSE_FAILED", None),
        ("{ name " + "name " * 1000 + "}", "GRAPHQL_PARSE_FAILED", None),
        ("{ name }" + "#\n" * 200, "GRAPHQL_PARSE_FAILED", None),
        ("{ name }" + " " * 60_000, "GRAPHQL_PARSE_FAILED", "DOCUMENT_TOO_LARGE"),
        ("{ nope }", "GRAPHQL_VALIDATION_FAILED", None),
        ("{ name name(a: 1) }", "GRAPHQL_VALIDATION_FAILED", None),
        ("query($a: Int!) { name }", "GRAPHQL_VALIDATION_FAILED", None),
        ("subscription { name }", "GRAPHQL_VALIDATION_FAILED", None),
        ("fragment F on Query { name }", "GRAPHQL_VALIDATION_FAILED", None),
        ("{ ...F } fragment F on Query { ...F }", "GRAPHQL_VALIDATION_FAILED", None),
        (deep(13), "GRAPHQL_VALIDATION_FAILED", "DOCUMENT_TOO_DEEP"),
        (deep(60), "GRAPHQL_VALIDATION_FAILED", "DOCUMENT_TOO_DEEP"),
        (bomb(11), "GRAPHQL_VALIDATION_FAILED", "DOCUMENT_TOO_WIDE"),
        (bomb(18), "GRAPHQL_VALIDATION_FAILED", "DOCUMENT_TOO_DEEP"),
        (flat_bomb(40), "GRAPHQL_VALIDATION_FAILED", "DOCUMENT_TOO_WIDE"),
    ],
)
async def test_a_wrong_document_is_refused_at_once(
    documents: Documents, text: str, code: str, reason: str | None
) -> None:
    began = time.process_time()
    errors = await refused(documents, text)

    assert time.process_time() - began < 1
    assert errors[0]["code"] == code
    assert errors[0].get("reason", reason) == reason


async def test_twelve_levels_are_allowed(documents: Documents) -> None:
    assert (await documents.get(deep(12), hints=False)).operations


async def test_at_most_five_errors_are_named(documents: Documents) -> None:
    assert len(await refused(documents, "{ a b c d e f g h }")) == 5


async def test_names_are_suggested_to_those_who_are_known(documents: Documents) -> None:
    assert "Did you mean" in str(await refused(documents, "{ nane }", hints=True))
    assert "Did you mean" not in str(await refused(documents, "{ nane }", hints=False))


async def test_an_operation_is_found_by_its_name(documents: Documents) -> None:
    document = await documents.get("query A { name } query B { name }", hints=False)

    assert document.operation("B") is document.operations["B"]
    with pytest.raises(Wrong, match="several operations"):
        document.operation(None)
    with pytest.raises(Wrong, match="no operation named 'C'"):
        document.operation("C")


@pytest.mark.parametrize(
    ("text", "introspects"),
    [
        ("{ name }", False),
        ("{ __typename }", False),
        ("{ __schema { queryType { name } } }", True),
        ('{ ... on Query { __type(name: "Query") { name } } }', True),
        ("{ ...F } fragment F on Query { __schema { queryType { name } } }", True),
    ],
)
async def test_questions_about_the_graph_itself_are_noticed(documents: Documents, text: str, introspects: bool) -> None:
    assert (await documents.get(text, hints=False)).introspects is introspects


async def test_deep_introspection_is_refused_by_the_specified_rules(documents: Documents) -> None:
    text = "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"

    assert (await refused(documents, text))[0]["code"] == "GRAPHQL_VALIDATION_FAILED"
