"""`process simulate`: how long a scenario takes and whom it waits for, played many times."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import NamedTuple

from api.commands import acting
from api.commands.definitions import definition, owner
from api.commands.saying import CommandError, out
from api.settings import Settings
from schema.calendars.rules import OFFICE, Hours, hours_for
from schema.decisions.model import Side
from schema.processes import rules
from schema.processes.model import Definition, Scenario, ScenarioVersion
from schema.record import now

FILES = (".toml", ".json")
SHOWN = (10, 50, 80, 95)
MOST = 100_000
WORDS = {
    "en": {
        "times": "{name}: plays {times}, seed {seed}",
        "cases": "of all cases",
        "working_days": "working days",
        "days": "calendar days",
        "waited": "waited for, of the working time",
        Side.CLIENT: "client",
        Side.ENTERPRISE: "IT team",
        "measured": "measured {count} times",
        "assumed": "assumed",
    },
    "pl": {
        "times": "{name}: symulacji {times}, ziarno {seed}",
        "cases": "przypadków",
        "working_days": "dni roboczych",
        "days": "dni kalendarzowych",
        "waited": "na kogo się czeka, w czasie pracy",
        Side.CLIENT: "klient",
        Side.ENTERPRISE: "zespół IT",
        "measured": "liczba pomiarów: {count}",
        "assumed": "założenie",
    },
}


class Played(NamedTuple):
    """What is played, and by what."""

    told: Definition
    hours: Hours
    past: rules.Past


def add(command: ArgumentParser) -> None:
    """Put the words on the command line."""
    command.add_argument("scenario", metavar="SCENARIO", help="TOML or JSON, or what a scenario in use is called")
    command.add_argument("--client", metavar="CODE", help="client whose calendar and past count (default: all clients)")
    command.add_argument("--times", type=int, default=1_000, help="how often it is played (default 1000)")
    command.add_argument("--seed", type=int, default=1, help="the same seed gives the same (default 1)")
    command.add_argument("--language", choices=["en", "pl"], default="en", help="language of the answer (default en)")
    command.set_defaults(run=_simulate)


def _simulate(arguments: Namespace, settings: Settings) -> None:
    if not 1 <= arguments.times <= MOST:
        raise CommandError(f"--times is from 1 to {MOST}.")
    path = Path(arguments.scenario)
    told = definition(path) if path.suffix in FILES else None
    if told and (faults := rules.faults_of(told)):
        raise CommandError(f"{path} cannot be played: {'; '.join(str(one.words) for one in faults)}")
    if told and arguments.client is None:
        _tell(Played(told, OFFICE, rules.Past()), arguments)
    else:
        acting.run(_with_the_past(told, arguments, settings))


async def _with_the_past(told: Definition | None, arguments: Namespace, settings: Settings) -> None:
    async with acting.opened(settings):
        home = await owner(arguments.client)
        slug = told.key if told else arguments.scenario
        scenario = await _known_as(slug, home.id) or await _known_as(slug, (await owner(None)).id)
        hours = await hours_for(home.id)
        if told is None:
            told = await _in_use(scenario, slug)
        client = home.id if arguments.client else None
        past = await rules.past_of(scenario.id, client, hours) if scenario else rules.Past()
        _tell(Played(told, hours, past), arguments)


async def _known_as(slug: str, client_id: object) -> Scenario | None:
    return await Scenario.get_or_none(slug=slug, client_id=client_id)


async def _in_use(scenario: Scenario | None, slug: str) -> Definition:
    if scenario is None or scenario.published is None:
        raise CommandError(f"There is no scenario {slug!r} in use.")
    version = await ScenarioVersion.get(scenario_id=scenario.id, number=scenario.published)
    return rules.read(version.definition)


def _tell(played: Played, arguments: Namespace) -> None:
    words, polish = WORDS[arguments.language], arguments.language == "pl"
    asked = {"times": arguments.times, "seed": arguments.seed}
    today = now().astimezone(played.hours.zone).date()
    seen = rules.simulate(played.told, played.hours, played.past, today, **asked)
    name = played.told.name.pl if polish else played.told.name.en
    lines = [words["times"].format(name=name, **asked), ""]
    lines.append(f"{words['cases']:>12}  {words['working_days']:>13}  {words['days']:>18}")
    for per_cent in SHOWN:
        days, calendar = rules.within(seen.working_days, per_cent), rules.within(seen.days, per_cent)
        lines.append(f"{per_cent:11}%  {days:13}  {calendar:18}")
    lines += ["", f"{words['waited']}:", *(f"{seen.sides[side]:6.0%}  {words[side]}" for side in Side), ""]
    for step in sorted(played.told.steps, key=lambda step: -seen.steps[step.key]):
        count = len(played.past.lasted.get(step.key, ()))
        known = words["measured"].format(count=count) if count else words["assumed"]
        title = step.title.pl if polish else step.title.en
        lines.append(f"{seen.steps[step.key]:6.0%}  {words[step.side]:<9}  {title} ({known})")
    out.print("\n".join(lines), markup=False)
