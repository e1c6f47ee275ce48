"""The link at the end of every letter: one looks, and only a press of the button stops such letters (RFC 8058)."""

from __future__ import annotations

import base64
import hashlib
from html import escape

from starlette.requests import Request
from starlette.responses import Response

from api.notices.words import KINDS, in_words
from schema.notices import rules
from schema.notices.model import NoticeKind
from schema.people.model import Language
from schema.refusals import LinkEnded, Words

STYLE = """
:root { color-scheme: light dark; --canvas: #f6f5f1; --card: #fff; --line: #e4e1d8; --ink: #1d2624; --soft: #59625f;
  --brand: #1d5c50; --on-brand: #fff }
@media (prefers-color-scheme: dark) { :root { --canvas: #131918; --card: #1b2322; --line: #2d3735; --ink: #e4eae7;
  --soft: #a3b1ac; --brand: #8fd0bf; --on-brand: #131918 } }
* { box-sizing: border-box }
body { margin: 0; padding: 48px 16px; background: var(--canvas); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif }
main { max-width: 480px; margin: 0 auto; padding: 32px 24px; background: var(--card); border: 1px solid var(--line);
  border-radius: 12px }
h1 { margin: 0 0 16px; font-size: 22px; line-height: 1.3 }
p, ul { margin: 0 0 16px } ul { padding-left: 24px }
button { min-height: 44px; padding: 0 24px; border: 0; border-radius: 8px; background: var(--brand);
  color: var(--on-brand); font: inherit; font-weight: 600; cursor: pointer }
button:focus-visible, a:focus-visible { outline: 3px solid var(--brand); outline-offset: 3px }
.soft { margin: 16px 0 0; color: var(--soft); font-size: 14px } a { color: var(--brand) }
"""
DIGEST = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{DIGEST}'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}
PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Tandem</title>
<style>{style}</style>
</head>
<body><main><h1>{title}</h1>{body}<p class="soft"><a href="/app/settings?tab=notices">{settings}</a></p></main></body>
</html>
"""
BUTTON = '<form method="post"><button type="submit">{label}</button></form>'
ASKED = Words(pl="Nie wysyłać już takich wiadomości?", en="Stop mails like this?")
ABOUT = Words(pl="Na adres {email} nie będą więcej przychodzić:", en="These will not be sent to {email} any more:")
STOP = Words(pl="Nie wysyłaj", en="Stop them")
STOPPED = Words(pl="Te wiadomości nie będą przychodzić", en="You will get no more of these")
AGAIN = Words(
    pl="Możesz do nich wrócić w ustawieniach powiadomień.", en="You can have them back in your notification settings."
)
ENDED = Words(pl="Ten link nie działa", en="This link does not work")
OTHERWISE = Words(
    pl="Mógł zostać skopiowany nie w całości albo pochodzi z bardzo starego listu. Link z najnowszego listu działa, "
    "a o czym piszemy, możesz też wybrać w ustawieniach powiadomień.",
    en="It may have been copied only in part, or be from a very old letter. The link in your latest letter works, "
    "and you can choose what we write about in your notification settings.",
)
SETTINGS = Words(pl="Ustawienia powiadomień", en="Notification settings")


class Unsubscribing:
    """GET /unsubscribe/{secret} shows what stops, POST stops it: by the button, or by a mail program at one click."""

    async def page(self, request: Request) -> Response:
        """Ask; whoever only looks, such as a scanner of links, stops nothing."""
        try:
            reached, kinds = await rules.stoppable(request.path_params["secret"])
        except LinkEnded:
            return _ended(request)
        language = reached.person.language
        about = in_words(ABOUT, language).format(email=reached.person.email)
        button = BUTTON.format(label=in_words(STOP, language))
        return _page(ASKED, f"<p>{escape(about)}</p>{_listed(kinds, language)}{button}", language)

    async def stop(self, request: Request) -> Response:
        """Stop such letters; the secret is proof enough, and nothing else of the request is read."""
        try:
            reached, kinds = await rules.stop(request.path_params["secret"])
        except LinkEnded:
            return _ended(request)
        language = reached.person.language
        return _page(STOPPED, f"{_listed(kinds, language)}<p>{in_words(AGAIN, language)}</p>", language)


def _listed(kinds: list[NoticeKind], language: Language) -> str:
    return "<ul>" + "".join(f"<li>{escape(in_words(KINDS[kind], language))}</li>" for kind in kinds) + "</ul>"


def _ended(request: Request) -> Response:
    """Nobody is known, so the language is the browser's."""
    english = request.headers.get("accept-language", "pl").lower().startswith("en")
    language = Language.EN if english else Language.PL
    return _page(ENDED, f"<p>{in_words(OTHERWISE, language)}</p>", language, 410)


def _page(title: Words, body: str, language: Language, status: int = 200) -> Response:
    words = {"title": in_words(title, language), "settings": in_words(SETTINGS, language)}
    page = PAGE.format(language=language.lower(), style=STYLE, body=body, **words)
    return Response(page, status, HEADERS, "text/html")
