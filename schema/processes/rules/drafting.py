"""Writing scenarios: a new one, a copy for a client, and drafts of either."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from schema.folding import fold
from schema.organisations.model import Organisation
from schema.processes.model import Definition, Scenario, ScenarioVersion, Step, VersionState
from schema.processes.rules.events import ADAPTED, ADDED, DRAFTED, IN_USE
from schema.processes.rules.faults import Fault
from schema.processes.rules.forms import form_of, schema_of
from schema.processes.rules.order import before, ordered
from schema.processes.rules.reading import Unread, read, read_text, written
from schema.refusals import Faulty, Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, create, keep, parts, see, unit

JSON_TEXT = "The whole scenario as JSON; docs/processes.md says what stands in it."


async def add_scenario(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Whose it is: a client's own, or the IT company's, for all of its clients."],
    *,
    definition: Annotated[str, JSON_TEXT],
) -> Scenario:
    """Begin a scenario with a draft."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=ADDED)
        told = _read(definition)
        scenario = Scenario(client_id=client, slug=await _free_key(told, client), draft=1)
        name(scenario, told)
        return await create(scenario, viewer, ADDED, parts=[_version(scenario, told)])


async def adapt_scenario(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Client that does it in its own way."],
    *,
    scenario: Annotated[UUID, Scenario, "Scenario that is in use, mostly one of the library."],
) -> Scenario:
    """Begin a client's own copy of a scenario, with a draft that says the same."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=ADAPTED)
        original = await see(Scenario, scenario, viewer)
        await IN_USE.check(viewer, original)
        told = read((await ScenarioVersion.get(scenario_id=original.id, number=original.published)).definition)
        copy = Scenario(client_id=client, slug=await _free_key(told, client), draft=1, adapted_from_id=original.id)
        name(copy, told)
        return await create(copy, viewer, ADAPTED, parts=[_version(copy, told)])


async def draft_scenario(
    viewer: Viewer,
    scenario: Annotated[UUID, Scenario, "Scenario that is going to change."],
    *,
    definition: Annotated[str, JSON_TEXT],
) -> Scenario:
    """Write the next version of a scenario, or write it anew; what is in use stays as it is until this is published."""
    async with change(Scenario, scenario, viewer, DRAFTED) as row:
        told = _read(definition)
        if told.key != row.slug:
            raise Faulty("definition", faults=[_other_key(row).words])
        drafts = await parts(ScenarioVersion, scenario_id=row.id, state=VersionState.DRAFT)
        last = await ScenarioVersion.filter(scenario_id=row.id).order_by("-number").first()
        row.draft = row.draft or (last.number if last else 0) + 1
        keep(_worded(drafts[0], told) if drafts else _version(row, told))
        if row.published is None:
            name(row, told)
    return row


def _read(definition: str) -> Definition:
    try:
        return read_text(definition)
    except Unread as error:
        raise Faulty("definition", faults=[fault.words for fault in error.faults]) from None


def _other_key(scenario: Scenario) -> Fault:
    return Fault("key", f"it stays “{scenario.slug}”", f"zostaje „{scenario.slug}”")


async def _free_key(told: Definition, client: UUID) -> str:
    if await Scenario.exists(client_id=client, slug=told.key):
        en, pl = "There is a scenario with this key already.", "Jest już scenariusz o tym kluczu."
        raise Invalid("client", why=Words(en=en, pl=pl))
    return told.key


def name(scenario: Scenario, told: Definition) -> None:
    """Call it in both languages what its definition does."""
    scenario.kind = told.kind
    scenario.name_pl, scenario.name_en = told.name.pl, told.name.en
    scenario.summary_pl, scenario.summary_en = told.summary.pl, told.summary.en
    words = (told.name.pl, told.name.en, told.summary.pl, told.summary.en)
    scenario.search = fold(" ".join(words))[:2243]


def _version(scenario: Scenario, told: Definition) -> ScenarioVersion:
    of: dict[str, Any] = {"client_id": scenario.client_id, "scenario_id": scenario.id, "number": scenario.draft}
    return _worded(ScenarioVersion(**of, state=VersionState.DRAFT), told)


def _worded(version: ScenarioVersion, told: Definition) -> ScenarioVersion:
    version.definition, version.form, version.outline = written(told), form_of(told), _outline(told)
    return version


def _outline(told: Definition) -> dict[str, Any]:
    """What everybody sees of it; steps that wait in a circle stay as they are written."""
    earlier = before(told.steps)
    runs = all(step.key not in earlier[step.key] and earlier.keys() >= set(step.after) for step in told.steps)
    steps = ordered(told.steps) if runs else told.steps
    return {
        "subject": told.subject,
        "target": written(told.target) if told.target else None,
        "phases": written(told.phases),
        "steps": [_step(told, step) for step in steps if step.shared],
    }


def _step(told: Definition, step: Step) -> dict[str, Any]:
    """A step, and what is filled in when it is done."""
    asked = [field for field in told.fields if field.key in step.fields]
    return {**written(step), **({"form": schema_of(asked)} if asked else {})}
