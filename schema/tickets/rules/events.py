"""What may happen to a ticket, who may make it happen, and where it leads."""

from __future__ import annotations

import datetime as dt

from schema.refusals import Forbidden, Invalid, Words
from schema.scope import Sight
from schema.sql import Sql
from schema.tickets.model import Audience, Comment, Source, TicketState as State
from schema.viewer import WORDS, Right
from schema.writing import Condition, Event, EventAudience, Guard, has, lately, mine, one_of

IT, CLIENT, BOTH = {Right.EXECUTE}, {Right.ASK, Right.DECIDE}, {Right.ASK, Right.EXECUTE}
UNDONE = {State.NEW, State.OPEN, State.PENDING}
WORKED_ON = {State.NEW, State.OPEN}
DONE = {State.RESOLVED}
ALIVE = UNDONE | DONE

SPEAKS = Guard(mine("requester_id") | has({Right.OBSERVE}), lambda: Forbidden(right=[WORDS[Right.OBSERVE]]))
"""Those who see a ticket only because it concerns them leave it to whoever asked for it."""
FOR_THE_CLIENT = Guard(
    mine("requester_id") | ~has(IT),
    lambda: Forbidden(right=Words(en="confirm on the client's side", pl="potwierdzanie po stronie klienta")),
)
"""The IT team does not confirm its own work."""

WORDED = Guard(mine("requester_id") | has(IT), lambda: Forbidden(right=[WORDS[Right.EXECUTE]]))
"""What is asked for is worded by whoever asks, and corrected by the IT team."""
ASKED_FOR_IT = Guard(
    mine("requester_id"),
    lambda: Forbidden(right=Words(en="rate what one asked for oneself", pl="ocenianie własnych zgłoszeń")),
)


def _still_open(_sight: Sight, row: str) -> Sql:
    """Whether the talk to which something said belongs goes on."""
    alive = ", ".join(f"'{state}'" for state in sorted(ALIVE))
    return Sql(f"EXISTS (SELECT 1 FROM tickets one WHERE one.id = {row}.ticket_id AND one.state IN ({alive}))")


OWN_WORDS = Guard(
    mine("author_id"),
    lambda: Forbidden(right=Words(en="correct one's own words", pl="poprawianie własnych słów")),
)
AMONG_THE_TEAM = Guard(one_of("audience", {Audience.SHARED}) | has(IT), lambda: Forbidden(right=[WORDS[Right.EXECUTE]]))
STILL_OPEN = Guard(
    Condition(None, _still_open, frozenset({"ticket_id"})),
    lambda: Invalid("comment", why=Words(en="The ticket is finished.", pl="Zgłoszenie jest już zakończone.")),
)
TYPED_HERE = Guard(
    ~one_of("source", {Source.EMAIL}),
    lambda: Invalid(
        "comment",
        why=Words(
            en="These words came by mail and stay as they were sent. Write what you mean below.",
            pl="Te słowa przyszły pocztą i zostają takie, jak wysłano. Napisz sprostowanie poniżej.",
        ),
    ),
)
CORRECTABLE = dt.timedelta(minutes=15)
FRESH = Guard(
    lately("at", CORRECTABLE),
    lambda: Invalid(
        "comment",
        why=Words(
            en="Words can be corrected for 15 minutes. Write what you mean below.",
            pl="Słowa można poprawić przez 15 minut. Napisz sprostowanie poniżej.",
        ),
    ),
)

OPENED = Event("ticket.opened", by=BOTH, to=State.NEW, words=("open", "otworzyć"))
ASSIGNED = Event("ticket.assigned", by=IT, of=UNDONE, to=State.OPEN, words=("assign", "przydzielić"))
HELD = Event("ticket.held", by=IT, of=UNDONE, to=State.PENDING, words=("hold", "wstrzymać"))
TURNED = Event("ticket.turned", by=frozenset(Right), of=WORKED_ON, words=("pass the turn", "zmienić, czyj jest ruch"))
RESUMED = Event(
    "ticket.resumed", by=BOTH, of={State.PENDING}, to=State.OPEN, words=("resume", "wznowić"), only=(SPEAKS,)
)
RESOLVED = Event("ticket.resolved", by=IT, of=UNDONE, to=State.RESOLVED, words=("resolve", "rozwiązać"))
CONFIRMED = Event(
    "ticket.confirmed",
    by=CLIENT,
    of=DONE,
    to=State.CLOSED,
    words=("confirm", "potwierdzić"),
    only=(SPEAKS, FOR_THE_CLIENT),
)
EXPIRED = Event("ticket.expired", by=IT, of=DONE, to=State.CLOSED, words=("close unanswered", "zamknąć bez odpowiedzi"))
REOPENED = Event(
    "ticket.reopened", by=BOTH, of=DONE, to=State.OPEN, words=("reopen", "otworzyć ponownie"), only=(SPEAKS,)
)
CANCELLED = Event(
    "ticket.cancelled", by=BOTH, of=UNDONE, to=State.CANCELLED, words=("cancel", "anulować"), only=(SPEAKS,)
)
UNASSIGNED = Event(
    "ticket.unassigned", by=IT, of={State.OPEN, State.PENDING}, to=State.NEW, words=("unassign", "oddać")
)
ROUTED = Event("ticket.routed", by=IT, of=UNDONE, words=("route", "skierować"))
UPDATED = Event("ticket.updated", by=BOTH, of=UNDONE, words=("correct", "poprawić"), only=(WORDED,))
CLASSIFIED = Event("ticket.classified", by=IT, of=ALIVE, words=("classify", "sklasyfikować"))
PRIORITISED = Event("ticket.prioritised", by=IT, of=ALIVE, words=("prioritise", "nadać priorytet"))
LINKED = Event("ticket.linked", by=IT, words=("link", "powiązać"))
UNLINKED = Event("ticket.unlinked", by=IT, words=("unlink", "rozłączyć"))
NESTED = Event("ticket.nested", by=IT, of=ALIVE, words=("put under another", "podporządkować"))
MERGED = Event("ticket.merged", by=IT, of=ALIVE, to=State.CLOSED, words=("merge", "scalić"))
FOLLOWED = Event(
    "ticket.followed", by=BOTH, of={State.CLOSED, State.CANCELLED}, words=("go on in a new one", "kontynuować w nowym")
)
WATCHED = Event("ticket.watched", by=BOTH, words=("watch", "obserwować"))
UNWATCHED = Event("ticket.unwatched", by=BOTH, words=("stop watching", "przestać obserwować"))
WORKED = Event("ticket.worked", by=IT, words=("log work", "zapisać pracę"))
WORK_CORRECTED = Event("ticket.work_corrected", by=IT, words=("correct logged work", "poprawić zapisaną pracę"))
RATED = Event("ticket.rated", by=CLIENT, of={State.CLOSED}, words=("rate", "ocenić"), only=(ASKED_FOR_IT,))
RATING_ASKED = Event("ticket.rating_asked", by=IT, of={State.CLOSED}, words=("ask for a rating", "poprosić o ocenę"))
COMMENTED = Event("ticket.commented", by=BOTH, of=ALIVE, words=("comment", "skomentować"))


def _told_to(comment: Comment) -> EventAudience:
    """Those for whom it was said."""
    return EventAudience(comment.audience)


CORRECTED = Event(
    "comment.corrected",
    by=BOTH,
    words=("correct", "poprawić"),
    audience=_told_to,
    only=(OWN_WORDS, AMONG_THE_TEAM, STILL_OPEN, TYPED_HERE, FRESH),
)
DEVICE_ADDED = Event(
    "ticket.device_added", by=BOTH, of=ALIVE, words=("add a device", "dodać urządzenie"), only=(SPEAKS,)
)
PERSON_ADDED = Event("ticket.person_added", by=BOTH, of=ALIVE, words=("add a person", "dodać osobę"), only=(SPEAKS,))
