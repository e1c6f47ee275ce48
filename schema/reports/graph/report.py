"""A report: figures about tickets and processes of one organisation, or of all that the viewer sees."""

from __future__ import annotations

import datetime as dt
import inspect
from typing import Annotated
from uuid import UUID

import strawberry

from schema.binding import uuid_of
from schema.calendars.rules import hours_for
from schema.language import composite
from schema.organisations.model import Organisation, OrganisationKind
from schema.reading.paging import refused
from schema.record import now
from schema.reports.graph.backlog import Backlog, Standing, backlog, standing
from schema.reports.graph.courts import Courts, courts
from schema.reports.graph.due import ReplacementLine
from schema.reports.graph.flow import Flow, flow
from schema.reports.graph.processes import Processes, processes
from schema.reports.graph.promises import Promise, promises
from schema.reports.graph.question import LONGEST, Question
from schema.reports.graph.replacing import ReplacementPlan, device_replacement, replacement_plan
from schema.reports.graph.satisfaction import Satisfaction, satisfaction
from schema.reports.graph.section import section
from schema.reports.graph.spending import Spending, spending
from schema.reports.graph.usual import Usual, usually
from schema.reports.graph.workload import Workload, workload
from schema.reports.graph.worth import DeviceCosts, device_costs
from schema.sql import NOWHERE
from schema.viewer import Viewer

NEEDED = {"tickets", "service_levels", "reports"}
"""Domains that a token has to read: a figure about what one may not see would be none."""
SCENARIO = strawberry.argument(description="Scenario of which processes are told; all of them when absent.")


@composite
class Report:
    """Figures about tickets and processes. Each about tickets says from how many it is told, and which these are."""

    first_day: dt.date
    """First day that it is about."""
    last_day: dt.date
    """Last day that it is about."""
    as_of: dt.datetime
    """Now."""
    zone: str
    """Zone in which its days begin: that of the client's calendar, or else of the IT company's."""
    asked: strawberry.Private[Question]

    @section
    async def backlog(self) -> Backlog:
        """What is still to be done now."""
        return await backlog(self.asked)

    @section
    async def standing(self) -> Standing:
        """How that stands to what was promised, now."""
        return await standing(self.asked)

    @section
    async def promises(self) -> list[Promise]:
        """How each promise was kept in that time: the first answer, the solution."""
        return await promises(self.asked)

    @section
    async def courts(self) -> Courts:
        """Whose move it was in that time, and how long."""
        return await courts(self.asked)

    @section
    async def workload(self) -> Workload:
        """Who has how much to do."""
        return await workload(self.asked)

    @section
    async def satisfaction(self) -> Satisfaction:
        """How tickets that were closed in that time were rated."""
        return await satisfaction(self.asked)

    @section
    async def flow(self) -> Flow:
        """What came in and went out in that time."""
        return await flow(self.asked)

    @section
    async def processes(self, scenario: Annotated[strawberry.ID | None, SCENARIO] = None) -> Processes | None:
        """How processes went in that time; null for a token that does not read them and accesses."""
        return await processes(self.asked, scenario)


FIRST = strawberry.argument(name="from", description="First day of what is counted over a time.")
LAST = strawberry.argument(name="to", description="Last day of it, three years later at most.")
CLIENT = strawberry.argument(description="Organisation; all that the viewer sees when absent.")


async def _report(
    info: strawberry.Info,
    first: Annotated[dt.date, FIRST],
    last: Annotated[dt.date, LAST],
    client: Annotated[strawberry.ID | None, CLIENT] = None,
) -> Report | None:
    viewer: Viewer = info.context.viewer
    if not first <= last < first + dt.timedelta(days=LONGEST):
        raise refused(f"`to` must be from `from` on, and less than {LONGEST} days later.", "PERIOD")
    organisation = await _organisation(viewer, client)
    if organisation is None or (viewer.reads is not None and not viewer.reads >= NEEDED):
        return None
    hours = await hours_for(organisation)
    question = Question(viewer, client, first, last, hours, now())
    return Report(first_day=first, last_day=last, as_of=question.now, zone=str(hours.zone), asked=question)


async def _organisation(viewer: Viewer, client: str | None) -> UUID | None:
    """Whose hours hold: the client's if the viewer sees anything there, or the IT company's."""
    if client is None:
        company = await Organisation.get_or_none(kind=OrganisationKind.ENTERPRISE)
        return company.id if company and viewer.person_id != NOWHERE else None
    known = uuid_of(client, Organisation.prefix)
    if viewer.everywhere or known in viewer.rights:
        return known if await Organisation.exists(id=known) else None
    return None


@strawberry.type
class Query:
    """Reports."""

    report: Report | None = strawberry.field(
        resolver=_report,
        description="Figures about the tickets that the viewer sees; null where they see none of them, or too little.",
    )
    spending: list[Spending] = strawberry.field(resolver=spending, description=inspect.getdoc(spending))
    device_costs: DeviceCosts | None = strawberry.field(resolver=device_costs, description=inspect.getdoc(device_costs))
    replacement_plan: ReplacementPlan | None = strawberry.field(
        resolver=replacement_plan, description=inspect.getdoc(replacement_plan)
    )
    device_replacement: ReplacementLine | None = strawberry.field(
        resolver=device_replacement, description=inspect.getdoc(device_replacement)
    )
    usually: list[Usual] = strawberry.field(resolver=usually, description=inspect.getdoc(usually))
