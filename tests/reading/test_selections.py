"""What is asked for is what is told: aliases, fragments, conditions, interfaces, and what is not for everyone."""

from __future__ import annotations

import pytest

from fixtures.world import World
from schema.viewer import NOBODY
from tests.reading.asking import ask, asked, refusal


async def test_aliases_give_one_thing_under_several_names(world: World) -> None:
    ticket = world.tickets["ZAWIL-72"]
    query = "query ($id: ID!) { a: ticket(id: $id) { one: number two: number } b: ticket(id: $id) { title } }"
    told = await ask(query, world.viewer("tomasz.wrona"), id=ticket.key)
    assert told == {"a": {"one": 72, "two": 72}, "b": {"title": ticket.title}}


async def test_fragments_open_into_what_they_say(world: World) -> None:
    query = """
    query { viewer { ...Who client { ...Where } } }
    fragment Who on Person { name ...Tongue }
    fragment Tongue on Person { language }
    fragment Where on Organisation { code ... { kind } }
    """
    told = await ask(query, world.viewer("lucja.zolc"))
    assert told == {"viewer": {"name": "Łucja Żółć", "language": "PL", "client": {"code": "ZAWIL", "kind": "CLIENT"}}}


async def test_selections_of_one_field_become_one(world: World) -> None:
    query = "{ viewer { client { code } } viewer { client { name } name } }"
    told = await ask(query, world.viewer("lucja.zolc"))
    assert told == {"viewer": {"client": {"code": "ZAWIL", "name": "Piekarnia Zawilec"}, "name": "Łucja Żółć"}}


@pytest.mark.parametrize("on", [True, False])
async def test_conditions_follow_their_variables(world: World, on: bool) -> None:
    query = """query ($on: Boolean!) {
        viewer { name @include(if: $on) title @skip(if: $on) ... @include(if: $on) { phone } email @skip(if: true) id }
    }"""
    for wanted in (on, not on, on):
        told = await ask(query, world.viewer("lucja.zolc"), on=wanted)
        assert list(told["viewer"]) == (["name", "phone", "id"] if wanted else ["title", "id"])


async def test_a_condition_is_never_null(world: World) -> None:
    query = "query ($on: Boolean = true) { viewer { name @include(if: $on) } }"
    assert "must not be null" in (await refusal(query, world.viewer("lucja.zolc"), on=None))[1]


async def test_every_object_says_its_type(world: World) -> None:
    query = """{ __typename devices(first: 1, filter: { tag: { eq: "ZAW-016" } }) {
        __typename
        pageInfo { __typename }
        edges { __typename node { __typename price { __typename } model { __typename } } }
    } }"""
    told = await ask(query, world.viewer("tomasz.wrona"))
    node = {"__typename": "Device", "price": {"__typename": "Money"}, "model": {"__typename": "DeviceModel"}}
    edge = {"__typename": "DeviceEdge", "node": node}
    page = {"__typename": "DeviceConnection", "pageInfo": {"__typename": "PageInfo"}, "edges": [edge]}
    assert told == {"__typename": "Query", "devices": page}


@pytest.mark.parametrize(
    ("prefix", "kind"),
    [("organisations", "Organisation"), ("people", "Person"), ("devices", "Device"), ("tickets", "Ticket")],
)
async def test_anything_is_found_by_its_id_alone(world: World, prefix: str, kind: str) -> None:
    row = next(iter(getattr(world, prefix).values()))
    query = "query ($id: ID!) { node(id: $id) { __typename id ... on Record { version } ... on Ticket { number } } }"
    told = await ask(query, world.viewer("tomasz.wrona"), id=row.key)
    assert (told["node"]["__typename"], told["node"]["id"], told["node"]["version"]) == (kind, row.key, row.version)
    assert ("number" in told["node"]) == (kind == "Ticket")


async def test_the_history_shows_what_it_tells_of(world: World) -> None:
    ticket = world.tickets["ZAWIL-72"]
    query = """query ($id: ID!) { ticket(id: $id) { history(last: 1) {
        nodes { name subject { __typename id ... on Ticket { number } ... on Device { tag } } }
    } } }"""
    told = await ask(query, world.viewer("tomasz.wrona"), id=ticket.key)
    subject = {"__typename": "Ticket", "id": ticket.key, "number": 72}
    assert told["ticket"]["history"]["nodes"] == [{"name": "ticket.opened", "subject": subject}]


async def test_what_is_not_there_is_null(world: World) -> None:
    missing = "assignee { name client { name } } closedAt"
    query = f"{{ tickets(first: 1, filter: {{ not: {{ assignee: {{}} }} }}) {{ nodes {{ {missing} }} }} }}"
    told = await ask(query, world.viewer("tomasz.wrona"))
    assert told["tickets"]["nodes"] == [{"assignee": None, "closedAt": None}]


async def test_nobody_sees_nothing(world: World) -> None:
    query = """query ($id: ID!) { viewer { name } ticket(id: $id) { title } node(id: $id) { id }
        organisations { totalCount nodes { name } } deviceModels { totalCount } history { nodes { name } } }"""
    told = await ask(query, NOBODY, id=world.tickets["ZAWIL-72"].key)
    empty = {
        "organisations": {"totalCount": 0, "nodes": []},
        "deviceModels": {"totalCount": 0},
        "history": {"nodes": []},
    }
    assert told == {"viewer": None, "ticket": None, "node": None, **empty}


async def test_a_price_is_for_those_who_see_the_whole_register(world: World) -> None:
    query = """query ($holder: ID!) { devices(first: 1, filter: { holder: { id: { eq: $holder } } }) {
        nodes { tag price { minor currency } bare: price { __typename } }
    } }"""
    holder = world.people["lucja.zolc"].key
    [mine] = (await ask(query, world.viewer("lucja.zolc"), holder=holder))["devices"]["nodes"]
    [seen] = (await ask(query, world.viewer("piotr.maj"), holder=holder))["devices"]["nodes"]
    assert (mine["price"], mine["bare"]) == (None, None)
    assert seen["tag"] == mine["tag"]
    assert seen["bare"] == {"__typename": "Money"}
    assert (seen["price"]["minor"], seen["price"]["currency"]) == (world.devices[seen["tag"]].price_minor, "PLN")


async def test_what_exactly_changed_is_for_those_who_see_the_whole_organisation(world: World) -> None:
    query = "{ history(first: 5) { nodes { name changes } } }"
    mine = (await ask(query, world.viewer("lucja.zolc")))["history"]["nodes"]
    all_of_it = (await ask(query, world.viewer("piotr.maj")))["history"]["nodes"]
    assert len(mine) == len(all_of_it) == 5
    assert all(event["changes"] is None for event in mine)
    assert all(isinstance(event["changes"], dict) for event in all_of_it)


async def test_the_second_asking_takes_the_plan_of_the_first(world: World) -> None:
    query = "query ($id: ID!) { node(id: $id) { id ... on Ticket { number } ... on Device { tag } } }"
    for row in (world.tickets["ZAWIL-72"], world.devices["ZAW-016"], world.tickets["ZAWIL-1"]):
        told = await ask(query, world.viewer("tomasz.wrona"), id=row.key)
        assert told["node"]["id"] == row.key


async def test_what_needs_a_value_does_not_take_null(world: World) -> None:
    query = 'query ($id: ID = "tkt_1") { ticket(id: $id) { title } }'
    assert "must not be null" in (await refusal(query, world.viewer("tomasz.wrona"), id=None))[1]
    assert (await asked(query, world.viewer("tomasz.wrona"))).body == b'{"data":{"ticket":null}}'
