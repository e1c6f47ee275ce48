"""Outgoing mail: one letter at a time, to the server that the settings name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from email.headerregistry import HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, Policy
from email.utils import format_datetime, make_msgid, parseaddr
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

import aiosmtplib

from api.logs import log
from api.settings import Settings
from schema.mails.rules import MARK
from schema.record import now

PATIENCE = 30.0
"""Seconds that a mail server is given."""
MACHINE = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", MARK: "1"}
"""By which other machines, and we ourselves, know that nobody waits for an answer of theirs."""


class _Whole(UnstructuredHeader):
    """A header of long names, which Python would cut into encoded words that nobody looks for there."""

    name: str
    """BaseHeader's, which the registry adds."""

    def fold(self, *, policy: Policy) -> str:
        """Each name on a line of its own."""
        return f"{self.name}: {f'{policy.linesep} '.join(str(self).split())}{policy.linesep}"


_registry = HeaderRegistry()
for _name in ("In-Reply-To", "References", "List-Unsubscribe"):
    _registry.map_to_type(_name, _Whole)  # type: ignore[arg-type]  # it makes a BaseHeader of it
HEADERS = SMTP.clone(header_factory=_registry)


@dataclass(frozen=True)
class Letter:
    """A mail to one person, as text and as HTML."""

    to: str
    subject: str
    text: str
    html: str
    name: str = ""
    """The left half of its Message-ID, where it is sent again under the same one."""
    headers: Mapping[str, str] = field(default_factory=dict)


class NotSent(Exception):
    """The mail server did not take a letter."""

    def __init__(self, why: str, *, for_good: bool = False, address: bool = False) -> None:
        self.why, self.for_good, self.address = why, for_good, address
        """Whether it will not take it later, either, and whether that is for the address."""
        super().__init__(why)


class Post:
    """Sends letters, or writes them to the log when the settings say so."""

    def __init__(self, settings: Settings) -> None:
        self.sender, self.only_logged = settings.mail_from, settings.mail == "log"
        self.server = None if self.only_logged or not settings.mail else _server(urlsplit(settings.mail))
        self.domain = parseaddr(self.sender)[1].rpartition("@")[2] or "tandem.invalid"

    @property
    def open(self) -> bool:
        """Whether letters go anywhere."""
        return self.only_logged or self.server is not None

    async def send(self, letter: Letter) -> None:
        """Send it; a failure is logged, for nobody waits for an answer."""
        try:
            await self.deliver(letter)
        except NotSent as error:
            log.error("mail_not_sent", subject=letter.subject, why=error.why)

    async def deliver(self, letter: Letter) -> None:
        """Send it, or say why that could not be done."""
        if self.server is None:
            log.info("mail", to=letter.to, subject=letter.subject, text=letter.text)
            return
        sender = parseaddr(self.sender)[1]
        try:
            message = self._message(letter)
            # The address is named apart: what is in a header may be read as several.
            await aiosmtplib.send(message, sender=sender, recipients=[letter.to], timeout=PATIENCE, **self.server)
        except aiosmtplib.SMTPRecipientsRefused as error:
            refused = error.recipients[0]
            final = refused.code >= 500
            raise NotSent(f"{refused.code} {refused.message}", for_good=final, address=final) from error
        except aiosmtplib.SMTPDataError as error:
            raise NotSent(f"{error.code} {error.message}", for_good=error.code >= 500) from error
        except (aiosmtplib.SMTPNotSupported, ValueError) as error:
            raise NotSent(f"{type(error).__name__}: {error}", for_good=True) from error
        except (aiosmtplib.SMTPException, OSError) as error:
            raise NotSent(f"{type(error).__name__}: {error}") from error

    def _message(self, letter: Letter) -> EmailMessage:
        message = EmailMessage(HEADERS)
        message["From"], message["To"], message["Subject"] = self.sender, letter.to, _on_one_line(letter.subject)
        message["Date"] = format_datetime(now())
        message["Message-ID"] = f"<{letter.name}@{self.domain}>" if letter.name else make_msgid(domain=self.domain)
        for name, value in {**MACHINE, **letter.headers}.items():
            message[name] = value
        message.set_content(letter.text)
        message.add_alternative(letter.html, subtype="html")
        return message


def _on_one_line(subject: str) -> str:
    """A line break would begin another header; and so would one that is written as `=?utf-8?q?=0A?=`."""
    return " ".join(subject.split()).replace("=?", "= ?")


def _server(address: SplitResult) -> dict[str, Any]:
    return {
        "hostname": address.hostname,
        "port": address.port,
        "username": unquote(address.username) if address.username else None,
        "password": unquote(address.password) if address.password else None,
        "use_tls": address.scheme == "smtps",
        "start_tls": address.query == "starttls",
    }
