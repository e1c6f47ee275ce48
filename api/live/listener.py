"""Somebody who listens: how far they have heard, and whether they are still who they were."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from api.caller import Credential
from schema.history.tail import Trace
from schema.people.model import Membership, Person, Session, Token
from schema.viewer import Viewer


@dataclass(eq=False, slots=True)
class Listener:
    """One stream. The log is its queue: whoever is slow only stands further back in it."""

    credential: Credential
    viewer: Viewer
    place: int | None
    """Up to there they have heard whatever concerns them; None until they know where they begin."""
    doubtful: bool = True
    """Whether their rights may have changed since they were asked last."""
    _woken: asyncio.Event = field(default_factory=asyncio.Event)

    def wake(self) -> None:
        """Let them look."""
        self._woken.set()

    def doubt(self) -> None:
        """Let them be asked who they are before they hear anything else."""
        self.doubtful = True
        self.wake()

    async def woken(self, seconds: float) -> bool:
        """Whether there is reason to look, before so many seconds are over."""
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            return False
        self._woken.clear()
        return True

    def passes(self, tail: Tail, before: int) -> None:
        """Hear that this has happened: it wakes those whom it concerns; the others have heard it with that."""
        if self.place is None or tail.shakes(self.viewer, program=self.credential.program):
            self.doubt()
        elif tail.concerns(self.viewer):
            self.wake()
        elif self.place >= before:
            self.place = max(self.place, tail.end)


class Tail:
    """What has happened since the hub looked last."""

    def __init__(self, traces: Sequence[Trace]) -> None:
        self.end = traces[-1].position
        self.clients = {trace.client_id for trace in traces}
        self.actors = {trace.actor_id for trace in traces}
        self.subjects = {trace.subject_id for trace in traces if trace.subject_type in (Person.prefix, Session.prefix)}
        self.roles = _homes(traces, Membership.prefix)
        self.tokens = _homes(traces, Token.prefix)

    def concerns(self, viewer: Viewer) -> bool:
        """Whether the viewer may be told any of it."""
        if viewer.everywhere or viewer.person_id in self.actors or viewer.organisation_id in self.clients:
            return True
        return not self.clients.isdisjoint(viewer.rights)

    def shakes(self, viewer: Viewer, *, program: bool) -> bool:
        """Whether it may have changed who the viewer is: their person, session, roles or token."""
        if viewer.person_id in self.subjects or viewer.session_id in self.subjects:
            return True
        return viewer.organisation_id in self.roles or (program and viewer.organisation_id in self.tokens)


def _homes(traces: Sequence[Trace], prefix: str) -> set[UUID]:
    return {trace.client_id for trace in traces if trace.subject_type == prefix}
