"""Scenarios are drafted, published for good, taken out of use, and adapted by a client."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.exceptions import IntegrityError, OperationalError

from schema.database import current
from schema.history.model import HistoryEvent
from schema.people import rules as people
from schema.people.model import Role
from schema.processes import rules
from schema.processes.model import Scenario, ScenarioVersion, VersionState
from schema.refusals import Faulty, Forbidden, Invalid, NotFound
from schema.viewer import SYSTEM, Viewer
from schema.writing import see
from tests.cast import Cast
from tests.processes.written import as_text, both, scenario, step
from tests.reading.asking import ask


async def drafted(cast: Cast, **more: Any) -> Scenario:
    """A scenario of the library that is being written."""
    return await rules.add_scenario(cast.adam, cast.spokojna.id, definition=as_text(scenario(**more)))


async def published(cast: Cast) -> Scenario:
    """A scenario of the library in use."""
    return await rules.publish_scenario(cast.adam, (await drafted(cast)).id)


async def states(row: Scenario) -> list[tuple[int, str]]:
    """Versions of a scenario, and whether they are in use."""
    return [
        (one.number, one.state.value) for one in await ScenarioVersion.filter(scenario_id=row.id).order_by("number")
    ]


async def sees(viewer: Viewer, row: Scenario) -> bool:
    """Whether it exists for them."""
    try:
        return bool(await see(Scenario, row.id, viewer))
    except NotFound:
        return False


async def test_clients_see_a_scenario_of_the_library_once_it_is_published(cast: Cast) -> None:
    row = await drafted(cast)
    assert [await sees(who, row) for who in (cast.tomasz, cast.katarzyna, cast.lucja)] == [True, False, False]

    row = await rules.publish_scenario(cast.adam, row.id)

    assert (row.published, row.draft, row.name_pl) == (1, None, "Nowy piekarz")
    assert [await sees(who, row) for who in (cast.katarzyna, cast.lucja, cast.halina)] == [True, True, True]
    told = await HistoryEvent.filter(subject_id=row.id).order_by("position").values_list("name", flat=True)
    assert told == ["scenario.added", "scenario.published"]


async def test_a_new_version_takes_the_place_of_the_one_before(cast: Cast) -> None:
    row = await published(cast)
    row = await rules.draft_scenario(cast.adam, row.id, definition=as_text(scenario(name=both("Piekarz"))))
    assert (row.published, row.draft, row.name_pl) == (1, 2, "Nowy piekarz")
    row = await rules.draft_scenario(cast.adam, row.id, definition=as_text(scenario(name=both("Piekarka"))))
    assert await states(row) == [(1, "PUBLISHED"), (2, "DRAFT")]

    row = await rules.publish_scenario(cast.adam, row.id)

    assert (row.published, row.draft, row.name_pl) == (2, None, "Piekarka")
    assert await states(row) == [(1, "RETIRED"), (2, "PUBLISHED")]


async def test_a_draft_with_faults_is_kept_and_not_published(cast: Cast) -> None:
    row = await drafted(cast, steps=[step("poczta", "nikt")])
    with pytest.raises(Faulty) as refused:
        await rules.publish_scenario(cast.adam, row.id)
    assert refused.value.message("pl") == "Ten scenariusz ma błędy: steps.poczta.after: nie ma kroku „nikt”."
    assert await states(row) == [(1, "DRAFT")]


async def test_what_is_no_scenario_is_not_drafted_either(cast: Cast) -> None:
    with pytest.raises(Faulty, match="kind: one of these belongs here"):
        await rules.add_scenario(cast.adam, cast.spokojna.id, definition=as_text(scenario(kind="PARTY")))
    row = await drafted(cast)
    with pytest.raises(Faulty, match="key: it stays “nowy-piekarz”"):
        await rules.draft_scenario(cast.adam, row.id, definition=as_text(scenario(key="inny")))
    with pytest.raises(Invalid, match="this key already"):
        await drafted(cast)


async def test_a_scenario_out_of_use_can_be_published_again(cast: Cast) -> None:
    row = await rules.retire_scenario(cast.adam, (await published(cast)).id)
    assert (row.published, await states(row)) == (None, [(1, "RETIRED")])
    with pytest.raises(Invalid, match="No version of it is in use"):
        await rules.retire_scenario(cast.adam, row.id)
    with pytest.raises(Invalid, match="no draft to publish"):
        await rules.publish_scenario(cast.adam, row.id)

    row = await rules.draft_scenario(cast.adam, row.id, definition=as_text(scenario()))
    await rules.publish_scenario(cast.adam, row.id)
    assert await states(row) == [(1, "RETIRED"), (2, "PUBLISHED")]


async def test_a_client_adapts_a_copy_and_the_library_stays(cast: Cast) -> None:
    library = await published(cast)
    copy = await rules.adapt_scenario(cast.katarzyna, cast.zawilec.id, scenario=library.id)
    assert (copy.client_id, copy.adapted_from_id, copy.published) == (cast.zawilec.id, library.id, None)

    changed = as_text(scenario(name=both("Nowa osoba na zmianie")))
    await rules.draft_scenario(cast.katarzyna, copy.id, definition=changed)
    await rules.publish_scenario(cast.katarzyna, copy.id)

    assert (await Scenario.get(id=copy.id)).name_pl == "Nowa osoba na zmianie"
    assert (await Scenario.get(id=library.id)).name_pl == "Nowy piekarz"
    assert [await sees(who, copy) for who in (cast.piotr, cast.tomasz, cast.halina)] == [True, True, False]
    with pytest.raises(Invalid, match="this key already"):
        await rules.adapt_scenario(cast.katarzyna, cast.zawilec.id, scenario=library.id)


async def test_only_those_who_answer_for_the_cooperation_write_them(cast: Cast) -> None:
    row = await drafted(cast)
    for who in (cast.tomasz, cast.nina):
        with pytest.raises(Forbidden):
            await rules.publish_scenario(who, row.id)
    for who in (cast.tomasz, cast.piotr, cast.lucja):
        with pytest.raises(Forbidden):
            await rules.add_scenario(who, cast.zawilec.id, definition=as_text(scenario()))
    marta = await people.add_person(SYSTEM, cast.spokojna.id, name="Marta Lis", email="marta@spoko.example")
    await people.grant_role(SYSTEM, marta.id, role=Role.ACCOUNT_MANAGER)
    await rules.publish_scenario(await people.viewer_of(marta.id), row.id)


@pytest.mark.parametrize(
    "deed",
    [
        "UPDATE scenario_versions SET definition = '[]'",
        "UPDATE scenario_versions SET state = 'DRAFT'",
        "DELETE FROM scenario_versions",
    ],
)
async def test_the_database_itself_keeps_what_was_published(cast: Cast, deed: str) -> None:
    await published(cast)
    with pytest.raises((IntegrityError, OperationalError), match="what was published stays"):
        async with current().transaction():
            await current().rows(deed)
    [kept] = await ScenarioVersion.all()
    assert (kept.state, kept.definition["key"]) == (VersionState.PUBLISHED, "nowy-piekarz")


async def test_a_client_reads_the_steps_that_are_for_both_sides_and_no_others(cast: Cast) -> None:
    quiet = step("notatka", shared=False)
    row = await drafted(cast, steps=[step("konto", "poczta"), step("poczta"), quiet])
    await rules.publish_scenario(cast.adam, row.id)
    wanted = "{ scenarios { nodes { slug published versions { nodes { number form outline definition } } } } }"

    told = await ask(wanted, cast.katarzyna)
    [version] = told["scenarios"]["nodes"][0]["versions"]["nodes"]
    assert [one["key"] for one in version["outline"]["steps"]] == ["poczta", "konto"]
    assert version["form"]["required"] == ["zdalnie"]
    assert version["definition"] is None

    [whole] = (await ask(wanted, cast.tomasz))["scenarios"]["nodes"][0]["versions"]["nodes"]
    assert len(whole["definition"]["steps"]) == 3


async def test_whoever_starts_it_reads_what_it_is_about_and_what_its_steps_ask_for(cast: Cast) -> None:
    asks = step("ustalenia", action="FORM", fields=["miejsce"])
    row = await drafted(cast, steps=[asks, step("konto", "ustalenia")])
    await rules.publish_scenario(cast.adam, row.id)
    told = await ask("{ scenarios { nodes { versions { nodes { outline } } } } }", cast.katarzyna)

    [version] = told["scenarios"]["nodes"][0]["versions"]["nodes"]
    outline = version["outline"]
    assert (outline["subject"], outline["target"]["pl"]) == ("PERSON", "Pierwszy dzień")
    assert outline["steps"][0]["form"]["properties"]["miejsce"]["enum"] == ["biuro", "sklep"]
    assert "form" not in outline["steps"][1]


@pytest.mark.parametrize("words", ["piekarz", "ZOLT", "yellow oven", "NEW BAK"])
async def test_a_scenario_is_found_by_its_words_in_either_language(cast: Cast, words: str) -> None:
    told = {"name": {"pl": "Nowy piekarz", "en": "New baker"}, "summary": {"pl": "Żółty piec.", "en": "A yellow oven."}}
    for more in (told, {"key": "inny"}):
        row = await rules.add_scenario(cast.adam, cast.spokojna.id, definition=as_text(scenario(**more)))
        await rules.publish_scenario(cast.adam, row.id)
    found = await ask("query($w: String) { scenarios(filter: {search: $w}) { nodes { slug } } }", cast.piotr, w=words)
    assert "nowy-piekarz" in [row["slug"] for row in found["scenarios"]["nodes"]]
    assert len(found["scenarios"]["nodes"]) == (2 if words == "piekarz" else 1)
