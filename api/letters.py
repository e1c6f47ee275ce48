"""What we write to people, in their language."""

from __future__ import annotations

from html import escape

from api.mail import Letter
from schema.people.model import Language, Person

NEW_PASSWORD = {
    Language.PL: (
        "Nowe hasło do Tandemu",
        "Dzień dobry,",
        "ktoś – mamy nadzieję, że Ty – prosi o nowe hasło do Tandemu dla adresu {email}. "
        "Link poniżej działa raz i tylko przez godzinę:",
        "Ustaw nowe hasło",
        "Jeśli to nie Ty, nic nie rób: dotychczasowe hasło działa dalej.",
    ),
    Language.EN: (
        "A new password for Tandem",
        "Hello,",
        "somebody, we hope it was you, asks for a new Tandem password for {email}. "
        "The link below works once, and for an hour only:",
        "Set a new password",
        "If it was not you, do nothing: your password stays as it is.",
    ),
}
"""Subject, greeting, what happened, the link's words, and what to do otherwise."""

HTML = """\
<!doctype html>
<html lang="{language}">
<body style="margin: 0; padding: 24px; font: 16px/1.5 system-ui, sans-serif; color: #1d2a24">
<p>{greeting}</p>
<p>{reason}</p>
<p><a href="{link}" style="color: #1f5c46; font-weight: 600">{words}</a></p>
<p style="color: #55605a">{otherwise}</p>
</body>
</html>
"""


def new_password(person: Person, link: str) -> Letter:
    """To somebody who has forgotten their password."""
    subject, greeting, reason, words, otherwise = NEW_PASSWORD[person.language]
    email = str(person.email)
    said = {"greeting": greeting, "reason": reason.format(email=email), "words": words, "otherwise": otherwise}
    html = HTML.format(
        language=person.language.lower(), link=escape(link), **{name: escape(text) for name, text in said.items()}
    )
    text = f"{greeting}\n\n{said['reason']}\n\n{link}\n\n{otherwise}\n"
    return Letter(email, subject, text, html)
