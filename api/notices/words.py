"""What a notice says: a sentence for each event, in the language of whoever is told."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from schema.notices.model import NoticeKind as Kind
from schema.notices.rules import News
from schema.people.model import Language
from schema.processes.model import Task
from schema.refusals import Words

ZONE = ZoneInfo("Europe/Warsaw")

SAID = {
    "ticket.opened": Words(pl="Nowe zgłoszenie. Zgłasza: {by}", en="A new ticket, opened by {by}"),
    "ticket.commented": Words(pl="Nowa wiadomość. Pisze: {by}", en="A new message from {by}"),
    "ticket.held": Words(pl="Zgłoszenie czeka. Powód:", en="The ticket is on hold, because:"),
    "ticket.resumed": Words(pl="Praca nad zgłoszeniem trwa dalej.", en="Work on the ticket goes on."),
    "ticket.resolved": Words(
        pl="Zgłoszenie jest rozwiązane. Potwierdź to w panelu albo napisz, czego jeszcze brakuje.",
        en="The ticket is resolved. Confirm it in the panel, or write what is still missing.",
    ),
    "ticket.confirmed": Words(
        pl="Rozwiązanie jest potwierdzone, a zgłoszenie zamknięte.", en="The ticket is confirmed and closed."
    ),
    "ticket.expired": Words(
        pl="Zgłoszenie jest zamknięte, bo po rozwiązaniu nikt nie zgłosił uwag.",
        en="The ticket is closed: nobody objected to its resolution.",
    ),
    "ticket.reopened": Words(
        pl="Zgłoszenie jest znów otwarte. Pisze: {by}", en="The ticket is open again. {by} writes:"
    ),
    "ticket.cancelled": Words(pl="Zgłoszenie jest anulowane. Pisze: {by}", en="The ticket is cancelled. {by} writes:"),
    "ticket.merged": Words(
        pl="Zgłoszenie jest połączone z innym i tam toczy się dalej.",
        en="The ticket is merged into another and goes on there.",
    ),
    "ticket.unassigned": Words(
        pl="Zgłoszenie znów czeka na przydział.", en="The ticket waits for somebody to take it again."
    ),
    "clock.warned": Words(
        pl="Zbliża się termin: minęły trzy czwarte czasu.", en="Time is running out: three quarters are used."
    ),
    "clock.breached": Words(pl="Termin minął.", en="The promised time is over."),
    "decision.asked": Words(pl="Ta decyzja czeka na Ciebie.", en="This decision is yours to take."),
    "decision.delegated": Words(pl="Tę decyzję przekazano Tobie.", en="This decision has been handed to you."),
    "decision.escalated": Words(
        pl="Nikt nie zdecydował w terminie, więc decyzja należy teraz do Ciebie.",
        en="Nobody decided in time, so this decision is now yours.",
    ),
    "decision.due": Words(
        pl="Przypominamy: ta decyzja wciąż czeka na Ciebie.", en="A reminder: this decision still waits for you."
    ),
    "task.due": Words(pl="Przypominamy: to wciąż czeka na Ciebie.", en="A reminder: this still waits for you."),
    "process.held": Words(pl="Proces jest wstrzymany. Powód:", en="The process is on hold, because:"),
    "process.resumed": Words(pl="Proces toczy się dalej.", en="The process goes on."),
    "process.moved": Words(pl="Proces ma teraz inny dzień: {day}.", en="The process has another day now: {day}."),
    "process.cancelled": Words(pl="Proces jest anulowany. Powód:", en="The process is cancelled, because:"),
    "process.completed": Words(
        pl="Proces jest zakończony: wszystko jest zrobione.", en="The process is over: everything is done."
    ),
    "access_review.due": Words(
        pl="Przypominamy: ten przegląd czeka na Twoją odpowiedź. Dostępów do potwierdzenia lub odebrania: {waiting}.",
        en="A reminder: this review waits for you. Accesses to confirm or recall: {waiting}.",
    ),
    "system.due": Words(
        pl="Pora przejrzeć dostępy do tego systemu. Do potwierdzenia lub odebrania: {waiting}.",
        en="It is time to look at accesses to this system again. To confirm or recall: {waiting}.",
    ),
    "decision.asked_back": Words(
        pl="Pytanie do Twojej prośby o decyzję. Pisze: {by}", en="A question about it from {by}"
    ),
    "decision.remarked": Words(pl="Nowa uwaga do decyzji. Pisze: {by}", en="A new remark from {by}"),
    "decision.taken": Words(pl="Decyzja jest podjęta.", en="The decision has been taken."),
    "decision.expired": Words(
        pl="Nikt nie zdecydował w terminie; pytanie wygasło.", en="Nobody decided in time; it has lapsed."
    ),
    "decision.withdrawn": Words(pl="Pytanie o decyzję jest wycofane.", en="The question has been withdrawn."),
}
"""By the event; of others it is said that something has changed."""
TITLES = {
    "access_review.due": Words(pl="Przegląd dostępów: {title}", en="Review of accesses: {title}"),
    "system.due": Words(pl="Dostępy do przejrzenia: {title}", en="Accesses to look at again: {title}"),
}
"""Of what has only the name of what it is about."""
CHANGED = Words(pl="Stan zgłoszenia się zmienił.", en="The state of the ticket has changed.")
YOURS = Words(pl="To zgłoszenie jest teraz u Ciebie.", en="This ticket is now yours.")
TASKS = Words(pl="To czeka teraz na Ciebie:", en="This waits for you now:")
TAKEN = Words(pl="Tym zgłoszeniem zajmuje się {assignee}.", en="{assignee} is looking after this ticket.")
OURS = Words(pl="Zgłoszenie trafiło do zespołu.", en="The ticket has been given to a team.")
FOR_YOU = Words(pl="W Twoim imieniu powstało zgłoszenie. Zapisuje: {by}", en="{by} has opened a ticket on your behalf.")
MENTIONED = Words(pl="Wzmianka o Tobie w rozmowie. Pisze: {by}", en="{by} mentioned you:")
MENTIONED_IN = {
    "ticket.opened": Words(
        pl="Wzmianka o Tobie w nowym zgłoszeniu. Pisze: {by}", en="{by} mentioned you in a new ticket:"
    ),
    "ticket.held": Words(
        pl="Zgłoszenie czeka, a w powodzie jest wzmianka o Tobie. Pisze: {by}",
        en="The ticket is on hold. {by} mentioned you:",
    ),
    "ticket.resolved": Words(
        pl="Zgłoszenie jest rozwiązane, a w opisie rozwiązania jest wzmianka o Tobie. Pisze: {by}",
        en="The ticket is resolved. {by} mentioned you:",
    ),
    "ticket.reopened": Words(
        pl="Zgłoszenie jest znów otwarte, z wzmianką o Tobie. Pisze: {by}",
        en="The ticket is open again. {by} mentioned you:",
    ),
    "ticket.cancelled": Words(
        pl="Zgłoszenie jest anulowane, z wzmianką o Tobie. Pisze: {by}",
        en="The ticket is cancelled. {by} mentioned you:",
    ),
}
"""Where more has happened than that somebody was mentioned."""
NOTED = Words(pl="Wzmianka o Tobie w notatce zespołu. Pisze: {by}", en="{by} mentioned you in a note for the team:")
INTERNAL = Words(pl="Notatka wewnętrzna zespołu. Pisze: {by}", en="An internal note from {by}")
DUE = Words(pl="Termin: {due}", en="Due: {due}")
NOBODY = Words(pl="system", en="the system")

HOW_WAS_IT = Words(pl="Jak nam poszło? Ocena zajmie Ci chwilę.", en="How did we do? Rating it takes a moment.")
RATE = Words(pl="Oceń", en="Rate it")
OPEN_TICKET = Words(pl="Otwórz zgłoszenie", en="Open the ticket")
OPEN_DECISION = Words(pl="Otwórz decyzję", en="Open the decision")
OPEN_PROCESS = Words(pl="Otwórz proces", en="Open the process")
OPEN_REVIEW = Words(pl="Otwórz przegląd", en="Open the review")
OPEN_SYSTEM = Words(pl="Otwórz system", en="Open the system")
ANSWER = Words(pl="Możesz po prostu odpowiedzieć na tę wiadomość.", en="You can simply answer this mail.")
PIECES = Words(pl="{count} nowości", en="{count} pieces of news")
"""Of two and more."""
WHY = Words(
    pl="Dostajesz tę wiadomość, bo tak wybierasz w ustawieniach powiadomień.",
    en="You get this mail because of your notification settings.",
)
CHOOSE = Words(pl="Zmień ustawienia", en="Change the settings")
STOP = Words(pl="Nie wysyłaj mi takich wiadomości", en="Do not send me mails like this")

KINDS = {
    Kind.REPLY: Words(pl="odpowiedzi w moich sprawach", en="answers in my tickets and decisions"),
    Kind.MENTIONED: Words(pl="wzmianki o mnie", en="mentions of me"),
    Kind.STATUS: Words(pl="zmiany stanu moich spraw", en="changes of state of my tickets, decisions and processes"),
    Kind.OPENED: Words(pl="nowe zgłoszenia", en="new tickets"),
    Kind.ASSIGNED: Words(
        pl="zgłoszenia i zadania, które są moje lub mojego zespołu", en="tickets and tasks given to me or my team"
    ),
    Kind.DECISION: Words(pl="decyzje, które na mnie czekają", en="decisions that wait for me"),
    Kind.REMINDER: Words(
        pl="przypomnienia o decyzjach, zadaniach i przeglądach dostępów",
        en="reminders of decisions, tasks and reviews of accesses",
    ),
    Kind.SLA: Words(pl="zagrożone i przekroczone terminy", en="deadlines in danger or missed"),
}
"""What the kinds are called, within a sentence."""


def in_words(words: Words, language: Language) -> str:
    """The words in that language."""
    return words.en if language is Language.EN else words.pl


def said(news: News, language: Language) -> str:
    """What has happened, in a sentence."""
    told = in_words(_sentence(news), language)
    day = _day(news.due_on, language) if news.due_on else ""
    return told.format(by=news.by or in_words(NOBODY, language), assignee=news.assignee, waiting=news.waiting, day=day)


def tasks(news: News, language: Language) -> str:
    """What is theirs to do, each in a line, with its day."""
    return "\n".join(_task(task, language) for task in news.tasks)


def _task(task: Task, language: Language) -> str:
    title = task.title_en if language is Language.EN else task.title_pl
    return f"{title} ({_day(task.due_at.astimezone(ZONE), language)})" if task.due_at else title


def title(news: News, language: Language) -> str:
    """What it is about, as it is headed."""
    heading = TITLES.get(news.notice.about)
    return in_words(heading, language).format(title=news.title) if heading else news.title


def _sentence(news: News) -> Words:
    notice = news.notice
    if notice.kind is Kind.MENTIONED:
        return NOTED if news.internal else MENTIONED_IN.get(notice.about, MENTIONED)
    if news.internal:
        return INTERNAL
    if notice.kind is Kind.ASSIGNED:
        return TASKS if news.tasks else YOURS
    if notice.about == "ticket.opened" and notice.kind is Kind.STATUS:
        return FOR_YOU
    if notice.about == "ticket.assigned":
        return TAKEN if news.assignee else OURS
    return SAID.get(notice.about, CHANGED)


def due(news: News, language: Language) -> str:
    """By when something is due, where that is what it is about."""
    local = news.due_at.astimezone(ZONE) if news.due_at else None
    day, hour = local or news.due_on, f", {local:%H:%M}" if local else ""
    if day is None or news.tasks or news.notice.kind not in (Kind.DECISION, Kind.REMINDER, Kind.SLA):
        return ""
    return in_words(DUE, language).format(due=_day(day, language) + hour)


def _day(day: dt.date, language: Language) -> str:
    return f"{day:%d.%m.%Y}" if language is Language.PL else f"{day.day} {day:%B %Y}"


def pieces(count: int, language: Language) -> str:
    """How much news there is, when it is more than one piece: `5 nowości`."""
    return in_words(PIECES, language).format(count=count)
