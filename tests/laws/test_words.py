"""Everything that the outside or a colleague meets has words."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLNamedType, GraphQLObjectType

from schema.graph import schema
from schema.record import Record
from schema.refusals import Refusal
from schema.scope import scoped
from schema.viewer import WORDS, Right
from schema.writing import Event, catalogue

ROOT = Path(__file__).parents[2]
ROOMS = ("api", "schema", "fixtures")
TYPES = [kind for name, kind in schema._schema.type_map.items() if not name.startswith("__")]
EVENTS = list(catalogue.values())
REFUSALS = Refusal.__subclasses__()
RECORDS = sorted((model for model in scoped() if issubclass(model, Record)), key=lambda model: model.__name__)
FILES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def told(kind: GraphQLNamedType) -> Iterator[tuple[str, str | None]]:
    """A type of the graph and all its parts, with what is said of each."""
    yield kind.name, kind.description
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
        for name, field in kind.fields.items():
            yield f"{kind.name}.{name}", field.description
            yield from ((f"{kind.name}.{name}({argument}:)", one.description) for argument, one in field.args.items())
    if isinstance(kind, GraphQLInputObjectType):
        yield from ((f"{kind.name}.{name}", field.description) for name, field in kind.fields.items())
    if isinstance(kind, GraphQLEnumType):
        yield from ((f"{kind.name}.{name}", value.description) for name, value in kind.values.items())


@pytest.mark.parametrize("kind", TYPES, ids=str)
def test_a_type_of_the_graph_has_words_and_so_has_each_of_its_parts(kind: GraphQLNamedType) -> None:
    assert [name for name, words in told(kind) if not (words or "").strip()] == []


@pytest.mark.parametrize("kind", TYPES, ids=str)
def test_words_of_the_graph_are_sentences(kind: GraphQLNamedType) -> None:
    """A capital in front, a full stop at the end; names of the graph may stand in front."""
    wrong = [name for name, words in told(kind) if words and not (words[0] in "`" or words[0].isupper())]
    wrong += [name for name, words in told(kind) if words and words.rstrip()[-1] not in ".!?:`}"]
    assert wrong == []


@pytest.mark.parametrize("event", EVENTS, ids=str)
def test_an_event_has_words_in_both_languages(event: Event) -> None:
    assert all(words.strip() for words in event.words)
    assert len(event.words) == 2


@pytest.mark.parametrize("model", RECORDS, ids=lambda model: model.__name__)
def test_a_stored_thing_has_words_in_both_languages(model: type[Record]) -> None:
    assert len(model.words) == 2
    assert all(words.strip() for words in model.words)


def test_a_right_has_words_in_both_languages() -> None:
    assert {*WORDS} == {*Right}
    assert all(words.en and words.pl for words in WORDS.values())


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.code)
def test_a_refusal_says_the_same_in_both_languages(refusal: type[Refusal]) -> None:
    english, polish = (refusal.__doc__ or "").strip(), refusal.__dict__.get("polish", "").strip()
    assert english
    assert polish
    assert facts(english) == facts(polish)


def facts(message: str) -> set[str]:
    """Names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(message) if name}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_whatever_is_public_has_words(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert [name for name, node in public(tree, path.stem) if not ast.get_docstring(node)] == []


Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def public(node: Documented, name: str) -> Iterator[tuple[str, Documented]]:
    """A module or class and what is public in it, save what says again what a base has said."""
    yield name, node
    overrides = isinstance(node, ast.ClassDef) and bool(node.bases)
    for inner in node.body if isinstance(node, ast.Module | ast.ClassDef) else ():
        kinds = (ast.ClassDef,) if overrides else (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
        if isinstance(inner, kinds) and not inner.name.startswith("_") and inner.name != "Meta":
            yield from public(inner, f"{name}.{inner.name}")
