"""Documents with hostile values: pages, filters, numbers and texts beyond sense."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.doors.hostile.attack import BAD, FINE, INPUT, LARGE, PARSING, VALIDATION, Attack, attack


def pages() -> Iterator[Attack]:
    """More rows than anybody reads."""
    lists = ("tickets", "people", "devices", "organisations", "history", "deviceModels", "imports")
    for name in lists:
        yield attack(f"{name} by the million", f"{{ {name}(first: 1000000) {{ nodes {{ id }} }} }}", VALIDATION)
        yield attack(f"{name} below nothing", f"{{ {name}(first: -1) {{ nodes {{ id }} }} }}", INPUT)
        yield attack(f"{name} from both ends", f"{{ {name}(first: 5, last: 5) {{ nodes {{ id }} }} }}", INPUT)
        yield attack(f"{name} just beyond a page", f"{{ {name}(first: 101) {{ nodes {{ id }} }} }}", INPUT, FINE)
        yield attack(f"{name} after nonsense", f'{{ {name}(after: "zzz") {{ nodes {{ id }} }} }}', INPUT)
    hops = "people(first: 100) { nodes { requestedTickets(first: 100) { nodes { comments(first: 100) { nodes { id"
    yield attack("pages in pages", f"{{ {hops}{' }' * 7}", VALIDATION)
    edges = hops.replace("nodes {", "edges { node {")
    yield attack("edges in edges", f"{{ {edges}{' }' * 10}", VALIDATION)
    yield attack("a default page in a default page", "{ people { nodes " + "{ client { people { nodes " * 3 + "{ id"
                 + " }" * 12, VALIDATION)  # fmt: skip
    wide = " ".join(f"f{n}: title" for n in range(300))
    yield attack("wide pages", f"{{ tickets(first: 10000) {{ nodes {{ {wide} }} }} }}", VALIDATION)
    yield attack("a page that a variable sizes", "query ($n: Int) { tickets(first: $n) { nodes { id } } }",
                 VALIDATION, n=2**31 - 1)  # fmt: skip


def counts() -> Iterator[Attack]:
    """Counting everything, many times."""
    counted = " ".join(f"a{n}: history(first: 0) {{ totalCount }}" for n in range(80))
    yield attack("80 counts", f"{{ {counted} }}", VALIDATION)
    faceted = " ".join(
        f"a{n}: tickets(first: 0) {{ facets(by: [STATE, KIND, CLIENT]) {{ field }} }}" for n in range(30)
    )
    yield attack("90 facets", f"{{ {faceted} }}", VALIDATION)
    by = ", ".join(["STATE"] * 400)
    yield attack("400 facets", f"{{ tickets(first: 0) {{ facets(by: [{by}]) {{ field }} }} }}", VALIDATION)
    yield attack("counts in rows", "{ people(first: 100) { nodes { " + " ".join(
        f"a{n}: devices {{ totalCount }}" for n in range(30)) + " } } }", VALIDATION)  # fmt: skip


def variables() -> Iterator[Attack]:
    """Variables that are too much, or of another kind."""
    page = "query ($f: TicketFilter) { tickets(filter: $f) { nodes { id } } }"
    for count in (100, 2_000):
        said = [{"search": f"x{n}"} for n in range(count)]
        yield attack(f"{count} searches", page, VALIDATION, f={"or": said})
        yield attack(f"{count} conditions", page, VALIDATION, FINE, INPUT,
                     f={"and": [{"state": {"eq": "NEW"}}] * count})  # fmt: skip
        yield attack(f"{count} ids", page, FINE, f={"id": {"in": [f"tkt_{n}" for n in range(count)]}})
        some = [{"comments": {"some": {"body": {"eq": "x"}}}}] * count
        yield attack(f"{count} of some", page, VALIDATION, f={"or": some})
    nested: dict[str, Any] = {}
    for levels in range(120):
        nested = {"not": nested}
        if levels in (10, 40, 119):
            yield attack(f"{levels} negations in a variable", page, FINE, INPUT, BAD, VALIDATION, f=nested)
    yield attack("a list for a text", "query ($s: String) { tickets(filter: {search: $s}) { nodes { id } } }",
                 INPUT, s=[["x"]])  # fmt: skip
    yield attack("no value where one is needed", "query ($id: ID!) { ticket(id: $id) { id } }", INPUT)
    yield attack("1,001 unknown values", "{ __typename }", FINE, **{f"a{n}": n for n in range(1_001)})
    declared = " ".join(f"$a{n}: Int" for n in range(150))
    yield attack("150 variables that nobody uses", f"query ({declared}) {{ __typename }}", VALIDATION)
    yield attack("a variable of an unknown type", "query ($a: Nothing) { __typename }", VALIDATION)
    wrong = {"state": {"in": ["NOTHING"] * 2_000}}
    yield attack("2,000 wrong values", page, INPUT, f=wrong)


def numbers() -> Iterator[Attack]:
    """Numbers beyond sense."""
    for number in ("2147483648", "9" * 40, "9" * 5_000, "1e400", "-0", "1.5", "0x10", "1_000"):
        yield attack(f"a page of {number[:12]} ({len(number)})", f"{{ tickets(first: {number}) {{ nodes {{ id }} }} }}",
                     VALIDATION, PARSING, INPUT, FINE)  # fmt: skip
        text = "query ($p: Position) { changes(after: $p) { more } }"
        yield attack(f"a place at {number[:12]} ({len(number)})", text, INPUT, FINE, p=number)
    for value in (2**31, 2**63, -(2**63), 1e308, True, "5"):
        yield attack(f"a page of the value {value!r}", "query ($n: Int) { tickets(first: $n) { nodes { id } } }",
                     INPUT, VALIDATION, n=value)  # fmt: skip
        text = "query ($n: SafeInt) { tickets(filter: {number: {eq: $n}}) { nodes { id } } }"
        yield attack(f"a number like {value!r}", text, INPUT, FINE, VALIDATION, n=value)


def texts() -> Iterator[Attack]:
    """Letters that should not be, and too many of them."""
    search = "query ($s: String) { tickets(filter: {search: $s}) { nodes { id } } }"
    odd = {"nul": "\0", "bidi": "\u202eabc", "bom": "\ufeff", "zalgo": "a" + "\u0301" * 500, "emoji": "👩‍👩‍👧‍👦" * 40,
           "percent": "%" * 900, "underscores": "_" * 900, "backslashes": "\\" * 900, "quotes": "'\"" * 400,
           "long": "x" * 5_000, "longer": "ż" * 100_000}  # fmt: skip
    for name, text in odd.items():
        yield attack(f"{name} searched for", search, FINE, INPUT, s=text)
        yield attack(f"{name} as an id", "query ($s: ID!) { node(id: $s) { id } }", FINE, INPUT, s=text)
        yield attack(f"{name} as a place", "query ($s: String) { tickets(after: $s) { nodes { id } } }", INPUT, s=text)
    yield attack("a long string", f'{{ tickets(filter: {{search: "{"x" * 60_000}"}}) {{ totalCount }} }}', PARSING)
    yield attack("a long comment", "{ __typename } #" + "x" * 60_000, PARSING)
    yield attack("many comments", "{ __typename }" + "\n#" * 1_000, PARSING)
    yield attack("a lot of nothing", "{ __typename }" + "," * 49_000, FINE)
    yield attack("more than is read", "{ __typename }" + " " * 300_000, LARGE)
    yield attack("a block string", '{ node(id: """' + "\n x" * 10_000 + '""") { id } }', FINE, PARSING)
    yield attack("escapes", '{ node(id: "' + "\\u0041" * 5_000 + '") { id } }', FINE)
    yield attack("half of a letter", '{ node(id: "\\ud800") { id } }', PARSING)
    yield attack("a letter that is none", "{ żółw }", PARSING)
    yield attack("nothing at all", "", PARSING)
    yield attack("only a comment", "#", PARSING)


def filters() -> Iterator[Attack]:
    """Filters that look at everything, in long ways."""
    inner = "{client: {people: {some: " * 3 + "{name: {eq: " + '"x"' + "}}" + "}}}" * 3
    yield attack("people of people of people", f"{{ people(filter: {inner}) {{ nodes {{ id }} }} }}", VALIDATION)
    said = " ".join(f'{{search: "{n}"}}' for n in range(60))
    yield attack(
        "60 searches in the document", f"{{ tickets(filter: {{or: [{said}]}}) {{ nodes {{ id }} }} }}", VALIDATION
    )
    ids = " ".join(f'"{n}"' for n in range(700))
    yield attack("700 ids", f"{{ tickets(filter: {{id: {{in: [{ids}]}}}}) {{ nodes {{ id }} }} }}", FINE)
    yield attack("a comparison that is none", "{ tickets(filter: {state: {like: NEW}}) { nodes { id } } }", VALIDATION)
    yield attack("a regular expression", '{ tickets(filter: {title: {regex: "(a+)+$"}}) { nodes { id } } }', VALIDATION)
    yield attack("an order among conditions", "{ tickets(filter: {orderBy: STATE}) { nodes { id } } }", VALIDATION)
    yield attack("a filter that is a list", "{ tickets(filter: [{}, {}]) { nodes { id } } }", VALIDATION)
    yield attack("nothing needed to be", "{ tickets(filter: {or: []}) { nodes { id } } }", FINE)


def orders() -> Iterator[Attack]:
    """Orders that are not there."""
    keys = ", ".join(["{field: NUMBER, direction: ASC}"] * 60)
    yield attack("60 keys", f"{{ tickets(orderBy: [{keys}]) {{ nodes {{ id }} }} }}", VALIDATION)
    yield attack(
        "a key that is none", "{ tickets(orderBy: {field: BODY, direction: ASC}) { nodes { id } } }", VALIDATION
    )
    yield attack("no direction", "{ tickets(orderBy: {field: NUMBER}) { nodes { id } } }", VALIDATION)
    yield attack("a statement", '{ tickets(orderBy: {field: "1; DROP TABLE tickets", direction: ASC}) { totalCount } }',
                 VALIDATION)  # fmt: skip
