"""What may happen to a ticket, who may make it happen, and where it leads."""

from __future__ import annotations

from schema.tickets.model import TicketState as State
from schema.viewer import Right
from schema.writing import Event

IT, CLIENT, BOTH = {Right.EXECUTE}, {Right.ASK, Right.DECIDE}, {Right.ASK, Right.EXECUTE}
UNDONE = {State.NEW, State.OPEN, State.PENDING}
DONE = {State.RESOLVED}
ALIVE = UNDONE | DONE

OPENED = Event("ticket.opened", by=BOTH, to=State.NEW, words=("open", "otworzyć"))
ASSIGNED = Event("ticket.assigned", by=IT, of=UNDONE, to=State.OPEN, words=("assign", "przydzielić"))
HELD = Event("ticket.held", by=IT, of=UNDONE, to=State.PENDING, words=("hold", "wstrzymać"))
RESUMED = Event("ticket.resumed", by=BOTH, of={State.PENDING}, to=State.OPEN, words=("resume", "wznowić"))
RESOLVED = Event("ticket.resolved", by=IT, of=UNDONE, to=State.RESOLVED, words=("resolve", "rozwiązać"))
CONFIRMED = Event("ticket.confirmed", by=CLIENT, of=DONE, to=State.CLOSED, words=("confirm", "potwierdzić"))
EXPIRED = Event("ticket.expired", by=IT, of=DONE, to=State.CLOSED, words=("close unanswered", "zamknąć bez odpowiedzi"))
REOPENED = Event("ticket.reopened", by=BOTH, of=DONE, to=State.OPEN, words=("reopen", "otworzyć ponownie"))
CANCELLED = Event("ticket.cancelled", by=BOTH, of=UNDONE, to=State.CANCELLED, words=("cancel", "anulować"))
COMMENTED = Event("ticket.commented", by=BOTH, of=ALIVE, words=("comment", "skomentować"))
DEVICE_ADDED = Event("ticket.device_added", by=BOTH, of=ALIVE, words=("add a device", "dodać urządzenie"))
PERSON_ADDED = Event("ticket.person_added", by=BOTH, of=ALIVE, words=("add a person", "dodać osobę"))
