"""Every setting, read from the environment: `TANDEM_` and the setting's name in capitals."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import Field, dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any

PREFIX = "TANDEM_"
DATABASE = re.compile(r"sqlite://[^:].*|postgres(ql)?://([^@/]*@)?[^@/:]*(:\d+)?/.+")
MAIL = re.compile(r"|log|smtps?://([^@/?]+@)?[^@/?:]+(:\d+)?/?(\?starttls)?")
SOURCE = re.compile(r"|maildir:///.+|imaps?://[^@/]+@[^@/:]+(:\d+)?(/.+)?")
ADDRESS = re.compile(r"[^@\r\n]*?<?[^@\s<>]+@[^@\s<>]+>?")
ORIGIN = re.compile(r"https?://[^/\s]+")
TRUTHS = {"true": True, "false": False}
LEVELS = ("debug", "info", "warning", "error")


class SettingsError(Exception):
    """A setting that cannot be used, said so that its owner can mend it."""


@dataclass(frozen=True)
class Settings:
    """How one installation differs from another."""

    database: str = "sqlite://.tandem/tandem.db"
    """Where everything is stored: `sqlite://path/file.db`, or `postgres://user:password@host:5432/name`."""
    readers: int = 4
    """Connections that read: threads on SQLite, the size of the pool on PostgreSQL."""
    writers: int = 10
    """Connections that write on PostgreSQL; SQLite has one."""
    database_timeout: float = 30.0
    """Seconds that one statement may take on PostgreSQL."""
    database_patience: float = 5.0
    """Seconds that a request waits for a free connection on PostgreSQL."""
    host: str = "127.0.0.1"
    """Address on which the server listens; `0.0.0.0` is every address of the machine."""
    port: int = 8000
    """Port on which the server listens."""
    workers: int = 1
    """Number of server processes. More than one needs PostgreSQL."""
    origins: tuple[str, ...] = ()
    """Addresses at which browsers reach the panel, parted by commas, as `https://it.example`. With `https` cookies
    travel encrypted only. Empty: the address by which a request came."""
    proxies: tuple[str, ...] = ()
    """Addresses of proxies in front of the server, parted by commas: only they may say who the caller is
    (`X-Forwarded-For`, `X-Forwarded-Proto`) and give requests an id (`X-Request-ID`)."""
    mail: str = ""
    """Server that takes outgoing mail: `smtp://user:password@host:587?starttls` or `smtps://user:password@host`. With
    `log` mail is only written to the log; empty: none is sent. Links in mail lead to the first of the origins."""
    mail_from: str = ""
    """Who outgoing mail is from, as `Tandem <tandem@it.example>`."""
    notice_days: int = 400
    """Days after which letters that were sent are forgotten, and with them their links to stop letters; the history
    stays. At least 30; 0: never."""
    mail_source: str = ""
    """Where servers fetch incoming mail: `maildir:///var/mail/tandem`, or `imaps://user:password@host/INBOX`. Empty:
    only what is handed to `python -m api mail deliver` comes in."""
    mail_hourly: int = 20
    """Most mails of one sender that are taken within an hour; the rest waits for somebody to look at it."""
    mail_authority: str = ""
    """Name by which your mail server signs its `Authentication-Results`: mail that it found forged waits then."""
    log_level: str = "info"
    """Least important line that is logged: `debug`, `info`, `warning` or `error`."""
    panel: Path = Path("frontend/dist")
    """Folder with the built panel."""
    live_seconds: float = 10.0
    """Seconds after which an open panel that cannot listen to the stream of changes looks for them again."""
    deadline: float = 10.0
    """Seconds after which a request is answered without its result."""
    drain: float = 2.0
    """Seconds between the order to stop and the moment when nobody new is let in; balancers look elsewhere."""
    grace: float = 10.0
    """Seconds that running requests are given to finish when the server stops."""
    body_bytes: int = 256_000
    """Largest body of a request to the graph."""
    upload_bytes: int = 10_000_000
    """Largest file that may be uploaded."""
    files: str = ""
    """Folder with the contents of attached files; several processes share it, and backups take it along. Empty:
    `files` beside the SQLite database, and `.tandem/files` on PostgreSQL."""
    file_bytes: int = 25_000_000
    """Largest file that may be attached."""
    document_tokens: int = 1_000
    """Most words and signs in a GraphQL document."""
    document_depth: int = 12
    """Most fields within fields in a GraphQL document."""
    document_fields: int = 2_000
    """Most fields in a GraphQL document once its fragments are written out."""
    document_repeats: int = 50
    """Most times that a GraphQL document may ask for the same name in one place."""
    document_errors: int = 5
    """Most errors named in an answer to a wrong GraphQL document."""
    document_characters: int = 50_000
    """Most characters in a GraphQL document."""
    document_comments: int = 100
    """Most comments in a GraphQL document."""
    documents: str = ""
    """Folder with GraphQL documents of one's own, each in a file `*.graphql`, that are asked by their ids. A wrong one
    refuses the start; `python -m api documents` lists them."""
    trusted_only: bool = False
    """Whether browsers ask nothing but trusted documents, `true` or `false`; with a token everything may be asked."""
    documents_kept: int = 1_000
    """GraphQL documents of others that are kept parsed and checked."""
    person_cost: int = 20_000
    """Most points that one operation of a person may cost: about a point for each object that its answer can hold."""
    person_points: int = 120_000
    """Points that a person may use at once, in each browser."""
    person_points_second: int = 2_000
    """Points that come back to a person in a second."""
    program_cost: int = 25_000
    """Most points that one operation of a program with a token may cost."""
    program_points: int = 250_000
    """Points that a program may use at once, with each token."""
    program_points_second: int = 5_000
    """Points that come back to a program in a second."""
    stranger_points: int = 5_000
    """Points that those may use at once who have not signed in, from each address."""
    stranger_points_second: int = 100
    """Points that come back to an address in a second."""
    idle_hours: float = 12.0
    """Hours after which a session that nobody uses ends; one that is used ends after seven days."""
    streams: int = 5_000
    """Streams of changes that are open at once in one process."""
    streams_per_person: int = 20
    """Streams of changes that one person has open at once in one process, with programs of theirs."""
    stream_seconds: float = 15.0
    """Seconds of silence after which a stream of changes says that it is still there."""
    stream_patience: float = 20.0
    """Seconds that a stream waits for a listener to take what it was sent; then it ends, and may be resumed."""
    timers_seconds: float = 5.0
    """Seconds between two looks for what falls due by itself, as deadlines do; 0: this process leaves it to others."""
    viewer_seconds: float = 1.0
    """Seconds for which a caller's rights are remembered: an ended token or session works no longer than that."""

    @cached_property
    def https(self) -> bool:
        """Whether browsers reach the panel encrypted."""
        return bool(self.origins) and all(origin.startswith("https://") for origin in self.origins)

    @property
    def address(self) -> str:
        """Where links lead that people are sent."""
        return self.origins[0] if self.origins else f"http://{self.host}:{self.port}"

    @property
    def contents(self) -> Path:
        """Where the contents of attached files lie."""
        if self.files or not self.database.startswith("sqlite://"):
            return Path(self.files or ".tandem/files")
        return Path(self.database.removeprefix("sqlite://")).parent / "files"

    def check(self) -> None:
        """Refuse what cannot be used, in one sentence."""
        for name, fits, words in self._rules():
            if not fits:
                raise SettingsError(f"{PREFIX}{name.upper()} {words}")

    def _rules(self) -> Iterator[tuple[str, bool, str]]:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, int | float):
                yield field.name, 0 <= value < 2**53, "must be zero or more, and finite."
        for name in ("workers", "readers", "writers"):
            yield name, getattr(self, name) >= 1, "must be at least 1."
        yield "live_seconds", self.live_seconds >= 0.1, "must be at least 0.1."
        one, sqlite = self.workers == 1, self.database.startswith("sqlite://")
        yield "port", self.port <= 65_535, "must be at most 65535."
        yield (
            "database",
            bool(DATABASE.fullmatch(self.database)),
            "must be like sqlite://path/file.db or postgres://host/name.",
        )
        yield "workers", one or not sqlite, "must be 1 on SQLite: it has one writer. Use PostgreSQL for more."
        yield "log_level", self.log_level in LEVELS, f"must be one of {', '.join(LEVELS)}."
        yield "mail", bool(MAIL.fullmatch(self.mail)), "must be like smtp://user:password@host:587?starttls, or log."
        source = "must be like maildir:///var/mail/tandem or imaps://user:password@host/INBOX."
        yield "mail_source", bool(SOURCE.fullmatch(self.mail_source)), source
        yield "notice_days", not 0 < self.notice_days < 30, "must be at least 30, or 0."
        sent = self.mail not in ("", "log")
        yield "mail_from", not sent or bool(ADDRESS.fullmatch(self.mail_from)), "must say who mail is from."
        yield "origins", not sent or bool(self.origins), "must say where links in mail lead."
        for origin in self.origins:
            fits = bool(ORIGIN.fullmatch(origin))
            yield "origins", fits, f"must be addresses such as https://it.example, not {origin!r}."


def read(environment: Mapping[str, str]) -> Settings:
    """The settings that the environment says, with defaults for the rest."""
    known = {PREFIX + field.name.upper(): field for field in fields(Settings)}
    said = {name: text for name, text in environment.items() if name.startswith(PREFIX)}
    for name in said.keys() - known.keys():
        raise SettingsError(f"{name} is not a setting.{_nearest(name, known)}")
    values: dict[str, Any] = {known[name].name: _value(name, text, known[name]) for name, text in said.items()}
    settings = Settings(**values)
    settings.check()
    return settings


def _nearest(name: str, known: Mapping[str, object]) -> str:
    near = difflib.get_close_matches(name.removeprefix(PREFIX), [one.removeprefix(PREFIX) for one in known], 1)
    return f" Did you mean {PREFIX}{near[0]}?" if near else " They are listed in docs/settings.md."


def _value(name: str, text: str, field: Field[Any]) -> object:
    kind: type[Any] = type(field.default)
    if kind is bool and text not in TRUTHS:
        raise SettingsError(f"{name} must be true or false, not {text!r}.")
    try:
        if kind is bool:
            return TRUTHS[text]
        return tuple(part.strip() for part in text.split(",") if part.strip()) if kind is tuple else kind(text)
    except ValueError:
        wanted = "a whole number" if kind is int else "a number"
        raise SettingsError(f"{name} must be {wanted}, not {text!r}.") from None
