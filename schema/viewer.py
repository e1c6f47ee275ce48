"""Who is looking, and what they may do where."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Literal
from uuid import UUID

from schema.refusals import Forbidden, Language, Words
from schema.sql import NOWHERE

Breadth = Literal["NONE", "ONE", "SOME", "ALL"]


class Right(StrEnum):
    """The client decides, the IT team executes; both see the same thing."""

    OBSERVE = "OBSERVE"
    """See everything of the organisation that both sides share."""
    ASK = "ASK"
    """Ask for help and answer, for oneself or, with OBSERVE, for others."""
    DECIDE = "DECIDE"
    """Decide on behalf of the client."""
    EXECUTE = "EXECUTE"
    """Do the work of the IT team."""


WORDS = {
    Right.OBSERVE: Words(en="observe", pl="obserwowanie"),
    Right.ASK: Words(en="ask", pl="zgłaszanie"),
    Right.DECIDE: Words(en="decide", pl="decydowanie"),
    Right.EXECUTE: Words(en="execute", pl="wykonywanie"),
}


@dataclass(frozen=True)
class Shape:
    """What of a viewer changes the text of a query rather than its parameters: plans are kept per shape."""

    observes: Breadth
    asks: bool
    staff: bool
    program: bool
    reads: frozenset[str] | None


@dataclass(frozen=True)
class Viewer:
    """One person, or one token of theirs, with their rights in each organisation."""

    person_id: UUID
    organisation_id: UUID
    staff: bool = False
    """Whether they belong to the IT company."""
    rights: Mapping[UUID, frozenset[Right]] = field(default_factory=dict)
    everywhere: frozenset[Right] = frozenset()
    """Rights in every organisation."""
    reads: frozenset[str] | None = None
    """Domains that a token may read; None means all."""
    writes: bool = True
    """Whether this viewer may change anything: a read token may not."""
    program: bool = False
    """Whether a program asks, with a token, and not a person in the panel."""
    language: Language = "pl"
    session_id: UUID = field(default=NOWHERE, compare=False)
    """Session in which a person acts, which changes nothing of who they are; nowhere for a program."""
    caller: str = field(default="", compare=False)
    """Whose allowance a request uses: a session's, a token's or an address's."""
    application: str = field(default="", compare=False)
    """Name of the token with which a program asks; a person in the panel has none."""
    on_behalf_of_id: UUID | None = None
    request_id: str = ""

    def within(self, request_id: str) -> Viewer:
        """The same viewer in one request, with what has been worked out about them already."""
        twin = object.__new__(type(self))
        vars(twin).update(vars(self), shape=self.shape, request_id=request_id)
        return twin

    def may(self, right: Right, client_id: UUID) -> bool:
        """Whether they have that right in that organisation."""
        return right in self.everywhere or right in self.rights.get(client_id, frozenset())

    def must(self, rights: Set[Right], client_id: UUID) -> None:
        """Refuse unless they have one of the rights in that organisation."""
        if not self.writes or not any(self.may(right, client_id) for right in rights):
            raise Forbidden(right=[WORDS[right] for right in rights])

    def everywhere_may(self, rights: Set[Right]) -> bool:
        """Whether they have one of the rights in every organisation, and may change anything."""
        return self.writes and not self.everywhere.isdisjoint(rights)

    def places(self, rights: Set[Right]) -> list[UUID]:
        """Organisations that are named to them in which they have one of the rights, and may change anything."""
        return sorted(one for one, had in self.rights.items() if self.writes and not had.isdisjoint(rights))

    def must_decide(self, client_id: UUID) -> None:
        """Refuse unless they decide in that organisation or administer the installation."""
        if not self.administers:
            self.must({Right.DECIDE}, client_id)

    @property
    def administers(self) -> bool:
        """Whether they run the installation: that is, decide for the IT company."""
        return self.staff and self.writes and self.may(Right.DECIDE, self.organisation_id)

    @property
    def actor_id(self) -> UUID | None:
        """The person who acts; None when it is the system itself."""
        return None if self.person_id == NOWHERE else self.person_id

    @cached_property
    def observed(self) -> list[UUID]:
        """Organisations of which they see everything shared."""
        return sorted(one for one, rights in self.rights.items() if Right.OBSERVE in rights)

    @cached_property
    def asking(self) -> list[UUID]:
        """Organisations of which they see only what is theirs."""
        return sorted(one for one, rights in self.rights.items() if Right.OBSERVE not in rights)

    @cached_property
    def shape(self) -> Shape:
        """The part of them that plans depend on."""
        count = len(self.observed)
        breadth: Breadth = "NONE" if not count else "ONE" if count == 1 else "SOME"
        everything = Right.OBSERVE in self.everywhere
        asks = bool(self.asking) and not everything
        return Shape("ALL" if everything else breadth, asks, self.staff, self.program, self.reads)


NOBODY = Viewer(NOWHERE, NOWHERE, reads=frozenset(), writes=False)
"""Someone who has not signed in: sees nothing, may do nothing."""

SYSTEM = Viewer(NOWHERE, NOWHERE, staff=True, everywhere=frozenset(Right))
"""The installation itself, when no person acts: its first administrator, an import from the command line, a timer."""
