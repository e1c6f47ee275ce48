"""Documents of hostile shapes: too large, too deep, in circles, without end."""

from __future__ import annotations

from collections.abc import Iterator

from tests.doors.hostile.attack import BAD, FINE, FORBIDDEN, INPUT, PARSING, VALIDATION, WHICH, Attack, attack

MANY = (1_001, 10_000)


def bombs() -> Iterator[Attack]:
    """Fragments that double at each level, in many shapes."""
    shapes = {
        "spread": ("Query", "...F{n} ...F{n}", "viewer {{ id }}"),
        "aliased": ("Person", "a: client {{ id }} ...F{n} ...F{n}", "name"),
        "nested": ("Ticket", "a: client {{ tickets {{ nodes {{ ...F{n} }} }} }} ...F{n}", "id"),
        "inline": ("Query", "... {{ ...F{n} }} ... on Query {{ ...F{n} }}", "viewer {{ id }}"),
        "skipped": ("Query", "...F{n} @skip(if: false) ...F{n} @include(if: true)", "viewer {{ id }}"),
        "left out": ("Query", "...F{n} @skip(if: true) ...F{n} @include(if: false)", "viewer {{ id }}"),
        "names": ("Query", "...F{n} ...F{n}", "__typename"),
    }
    starts = {"Query": "{ ...F0 }", "Person": "{ viewer { ...F0 } }", "Ticket": "{ tickets { nodes { ...F0 } } }"}
    for name, (kind, inner, last) in shapes.items():
        for levels in (8, 18, 30, 60, 110):
            parts = [f"fragment F{n} on {kind} {{ {inner.format(n=n + 1)} }}" for n in range(levels)]
            text = " ".join([starts[kind], *parts, f"fragment F{levels} on {kind} {{ {last.format()} }}"])
            yield attack(f"bomb of {levels} {name}", text, PARSING, VALIDATION, FINE)


def repeated() -> Iterator[Attack]:
    """The same thing again and again."""
    for count in (200, 330, *MANY):
        ends = (FINE, VALIDATION) if count < 1_000 else (PARSING,)
        for name, one in {
            "fields": "__typename",
            "aliases": "a{n}: __typename",
            "viewers": "a{n}: viewer {{ id }}",
            "pages": "a{n}: tickets(first: 100) {{ nodes {{ id }} }}",
            "inline fragments": "... {{ __typename }}",
            "same objects": "viewer {{ id }}",
        }.items():
            text = " ".join(one.format(n=n) for n in range(count))
            yield attack(f"{count} {name}", f"{{ {text} }}", *ends, PARSING)
    changes = " ".join(f'a{n}: ticketCancel(input: {{id: "tkt_{n}"}}) {{ userErrors {{ code }} }}' for n in range(40))
    yield attack("40 changes", f"mutation {{ {changes} }}", VALIDATION, FORBIDDEN, FINE, INPUT)


def deep() -> Iterator[Attack]:
    """Far down."""
    for levels in (13, 60, 190, 1_000, 20_000):
        text = "client { people { nodes " * levels
        ends = (VALIDATION,) if levels == 13 else (PARSING, VALIDATION)
        hops = text.replace("nodes", "nodes {") + "id" + " }" * (3 * levels + 2)
        yield attack(f"{levels} hops", "{ viewer { " + hops,
                     *ends)  # fmt: skip
        yield attack(f"{levels} brackets", "{ " * levels, PARSING)
        yield attack(f"{levels} inline fragments", "{ " + "... { " * levels + "__typename" + " }" * (levels + 1),
                     FINE, PARSING, VALIDATION)  # fmt: skip
        lists = "[" * levels + "1" + "]" * levels
        yield attack(f"{levels} lists", f"{{ tickets(first: {lists}) {{ totalCount }} }}", PARSING, VALIDATION)
        negations = "{not: " * levels + "{}" + "}" * levels
        ends = (FINE, INPUT) if levels == 13 else (FINE, PARSING, VALIDATION, INPUT)
        yield attack(f"{levels} negations", f"{{ tickets(filter: {negations}) {{ nodes {{ id }} }} }}", *ends)


def directives() -> Iterator[Attack]:
    """Directives without end."""
    for count in (200, *MANY):
        yield attack(f"{count} unknown directives", "{ __typename " + "@aa" * count + " }", PARSING, VALIDATION)
        yield attack(f"{count} includes", "{ __typename " + "@include(if: true) " * count + "}", PARSING, VALIDATION)
        yield attack(f"{count} of one's own", "{ __typename " + " ".join(f"@a{n}" for n in range(count)) + " }",
                     PARSING, VALIDATION)  # fmt: skip
    yield attack("an include of null", "query ($a: Boolean = true) { viewer @include(if: $a) { id } }", INPUT, a=None)
    yield attack("an include of nothing", "{ viewer @include { id } }", VALIDATION)
    yield attack("defer", "{ ... @defer { viewer { id } } }", VALIDATION)
    yield attack("stream", "{ tickets { nodes @stream { id } } }", VALIDATION)


def cycles() -> Iterator[Attack]:
    """Fragments in a circle."""
    for length in (1, 2, 3, 10, 60, 120):
        parts = [f"fragment F{n} on Query {{ ...F{(n + 1) % length} }}" for n in range(length)]
        yield attack(f"a circle of {length}", " ".join(["{ ...F0 }", *parts]), VALIDATION)
    within = "fragment F on Person { client { people { nodes { ...F } } } }"
    yield attack("a circle through objects", f"{{ viewer {{ ...F }} }} {within}", VALIDATION)


def describing() -> Iterator[Attack]:
    """The graph's description, over and over."""
    deeper = "name kind " + "fields { name type { " * 4 + "name" + " } }" * 4
    types = "types { name fields { name args { name type { name } } type { name fields { name } } } }"
    ends = (FORBIDDEN, VALIDATION)
    yield attack("types in types", f"{{ __schema {{ types {{ {deeper} }} }} }}", *ends)
    for count in (2, 5, 20):
        again = " ".join(f"a{n}: __schema {{ {types} }}" for n in range(count))
        yield attack(f"{count} schemas", f"{{ {again} }}", *ends)
        again = " ".join(f"a{n}: {types}" for n in range(count))
        yield attack(f"types {count} times", f"{{ __schema {{ {again} }} }}", *ends)
    named = " ".join(
        f'a{n}: __type(name: "Query") {{ fields {{ name args {{ name type {{ name }} }} }} }}' for n in range(40)
    )
    yield attack("one type 40 times", f"{{ {named} }}", *ends)
    yield attack("a type of no name", '{ __type(name: "") { name } }', FORBIDDEN, FINE)


def conflicts() -> Iterator[Attack]:
    """Selections that overlap, and have to be compared."""
    for count in (40, 100, 180):
        same = " ".join(f"viewer {{ a{n}: name }}" for n in range(count))
        yield attack(f"{count} that merge", f"{{ {same} }}", FINE, PARSING, VALIDATION)
        other = " ".join(f"viewer {{ a: {'name' if n % 2 else 'email'} }}" for n in range(count))
        yield attack(f"{count} that do not", f"{{ {other} }}", VALIDATION, PARSING)
        parts = " ".join(f"fragment F{n} on Person {{ a{n}: name client {{ id }} }}" for n in range(count // 2))
        spread = " ".join(f"...F{n}" for n in range(count // 2))
        yield attack(f"{count} fragments that merge", f"{{ viewer {{ {spread} }} }} {parts}", FINE, PARSING)
        nested = "viewer { client { people(first: 1) { nodes { client { name } } } } } " * (count // 5)
        yield attack(f"{count} deep ones that merge", f"{{ {nested} }}", FINE, PARSING, VALIDATION)


def operations() -> Iterator[Attack]:
    """Too many of them, or none."""
    for count in (50, 150, *MANY):
        text = " ".join(f"query Q{n} {{ __typename }}" for n in range(count))
        few = (FINE,) if count < 200 else (PARSING,)
        yield attack(f"{count} operations", text, *few, PARSING, operation="Q1")
        yield attack(f"{count} operations and no name", text, WHICH, PARSING)
    yield attack("the same name twice", "query A { __typename } query A { __typename }", VALIDATION, operation="A")
    yield attack("a name that is none", "query A { __typename }", WHICH, operation="B" * 10_000)
    yield attack("only a fragment", "fragment F on Query { __typename }", VALIDATION, WHICH)
    yield attack("a type", "type Query { a: Int } query { __typename }", VALIDATION)
    yield attack("one with a name and one without", "query { __typename } query B { __typename }", VALIDATION)


def unknown() -> Iterator[Attack]:
    """Things that do not exist."""
    for count in (5, 240, *MANY):
        names = " ".join(f"nothing{n}" for n in range(count))
        yield attack(f"{count} unknown fields", f"{{ {names} }}", VALIDATION, PARSING)
        said = " ".join(f"a{n}: 1" for n in range(count))
        yield attack(f"{count} unknown arguments", f"{{ viewer({said}) {{ id }} }}", VALIDATION, PARSING)
    yield attack("a fragment that is none", "{ ...Nothing }", VALIDATION)
    yield attack("a fragment on nothing", "{ ...F } fragment F on Nothing { id }", VALIDATION)
    yield attack("a fragment on a value", "{ ...F } fragment F on String { id }", VALIDATION)
    yield attack("secrets", "{ viewer { password hash secret } }", VALIDATION)
    yield attack("inside out", "} {", PARSING)


def listening() -> Iterator[Attack]:
    """Streams where none are."""
    yield attack("a stream", "subscription { changes { more } }", BAD, INPUT, VALIDATION, WHICH, FORBIDDEN)
    yield attack("two at once", "subscription { a: changes { more } b: changes { more } }", VALIDATION)
    yield attack("a bomb to listen to",
                 "subscription { changes { events { subject { ... on Ticket { comments(first: 100)"
                 " { nodes { ticket { comments(first: 100) { nodes { id } } } } } } } } } }",
                 VALIDATION, BAD, INPUT, WHICH, FORBIDDEN)  # fmt: skip
