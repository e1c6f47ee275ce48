"""The ways the system says no. Anything else that is raised is a fault of ours.

A refusal's docstring is its message in English, `polish` the same in Polish; facts fill the braces in both and travel
as `params`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

Language = Literal["pl", "en"]


class Refusal(Exception):
    """The request was understood and refused."""

    polish: ClassVar[str] = "Prośba została zrozumiana i odrzucona."
    code: ClassVar[str] = "REFUSED"
    """Code for programs: the class name in capitals, words parted by underscores."""
    besides: Sequence[Refusal] = ()
    """What else the same request is refused for."""

    def __init_subclass__(cls) -> None:
        cls.code = "".join(f"_{c}" if c.isupper() else c for c in cls.__name__).lstrip("_").upper()

    def __init__(self, *path: str, **facts: object) -> None:
        self.path, self.facts = path, facts
        super().__init__(self.message("en"))

    def message(self, language: Language) -> str:
        """Sentence for the person who asked, in their language."""
        text = self.polish if language == "pl" else (type(self).__doc__ or "")
        return text.format(**{name: _word(fact, language) for name, fact in self.facts.items()})


class NotFound(Refusal):
    """There is no such {what}, or it is not yours to see."""

    polish = "Nie ma takiego obiektu ({what}) albo nie masz do niego dostępu."


class Forbidden(Refusal):
    """This needs the right to {right}."""

    polish = "To wymaga prawa: {right}."


class Impossible(Refusal):
    """A {what} that is {state} cannot do this; possible now: {possible}."""

    polish = "Obiekt ({what}) w stanie {state} na to nie pozwala. Co teraz można: {possible}."


class Conflict(Refusal):
    """Somebody was faster: the {what} is at version {version} now. Read it again and repeat."""

    polish = "Ktoś był szybszy: {what} ma już wersję {version}. Odczytaj ponownie i powtórz."


class Invalid(Refusal):
    """{why}"""

    polish = "{why}"


class Unfinished(Refusal):
    """Other tickets have to be finished first: {tickets}."""

    polish = "Najpierw trzeba zakończyć inne zgłoszenia: {tickets}."


class Faulty(Refusal):
    """This scenario has faults: {faults}."""

    polish = "Ten scenariusz ma błędy: {faults}."


class IdempotencyMismatch(Refusal):
    """This idempotency key was used with another input. Use a new key for a new request."""

    polish = "Tego klucza idempotencji użyto już z innymi danymi. Dla nowej prośby użyj nowego klucza."


class IdempotencyInProgress(Refusal):
    """A request with this idempotency key is still running. Repeat it in a moment."""

    polish = "Prośba z tym kluczem idempotencji jest jeszcze wykonywana. Powtórz za chwilę."


class SignInFailed(Refusal):
    """This e-mail address and password do not belong together."""

    polish = "Ten adres e-mail i to hasło nie pasują do siebie."


class LinkEnded(Refusal):
    """This link was used or replaced, or it has expired. Ask for one on the log-in page, or whoever invited you."""

    polish = "Ten link został użyty, zastąpiony albo wygasł. Poproś o nowy przy logowaniu albo tego, kto Cię zaprosił."


class RatingEnded(Refusal):
    """This was rated already, or the time in which it could be rated is over."""

    polish = "To już oceniono albo minął czas na ocenę."


class TooManyAttempts(Refusal):
    """Too many attempts. Try again in {minutes} minutes."""

    polish = "Za dużo prób. Spróbuj ponownie za {minutes} minut."


class Words:
    """One fact said in both languages, to stand in a refusal's message."""

    def __init__(self, *, en: str, pl: str) -> None:
        self.en, self.pl = en, pl

    def __str__(self) -> str:
        return self.en


NOTHING = Words(en="nothing", pl="nic")


def _word(fact: object, language: Language) -> object:
    if isinstance(fact, Words):
        return fact.pl if language == "pl" else fact.en
    if isinstance(fact, list | tuple | set | frozenset):
        return ", ".join(sorted(str(_word(one, language)) for one in fact)) or _word(NOTHING, language)
    return fact
