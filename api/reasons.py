"""Every error that stands in `errors` of an answer, or in a problem document: what it means, and whether to repeat."""

from __future__ import annotations

from dataclasses import dataclass

from schema.refusals import Invalid, Refusal

HEAD = """# Errors

Made from `api/reasons.py` and the refusals by `python -m api errors`.
How to read them is told in [api.md](api.md#what-can-go-wrong).

## At the door

In `errors` of an answer `extensions.code` is in the words that tools know, `extensions.reason` in ours. Other doors,
such as `/login` and `/attachments`, answer with `application/problem+json`, whose `code` is the finer of the two.

| code | reason | status | what it means | repeat |
|---|---|---|---|---|
"""
REFUSALS = """
## In `userErrors`

What a person can mend. The message comes in their language, its facts in `params`.

| code | message | repeat |
|---|---|---|
"""
NO, SOON, MENDED = "no", "yes, in a moment", "when it is mended"
LATER = "after `Retry-After`"
PLACE = "from the last position"


@dataclass(frozen=True)
class Reason:
    """One thing that can be wrong with a request, or with us."""

    code: str
    reason: str
    """Finer than the code; empty where the code says it all."""
    status: int
    """Of HTTP, for those who accept `application/graphql-response+json`."""
    words: str
    repeat: str = NO
    """Whether, and when, it makes sense to send the same again."""


REASONS = (
    Reason("BAD_REQUEST", "", 400, "The request is malformed; the message says where.", MENDED),
    Reason("BAD_REQUEST", "TWO_CREDENTIALS", 400, "A token and a cookie were sent together.", MENDED),
    Reason("BAD_REQUEST", "DOCUMENT_UNKNOWN", 400, "No trusted document has this id: the release has changed."),
    Reason("BAD_REQUEST", "STREAM_NEEDED", 400, "A subscription needs `text/event-stream` or a WebSocket.", MENDED),
    Reason("GRAPHQL_PARSE_FAILED", "", 400, "The document is not GraphQL.", MENDED),
    Reason("GRAPHQL_PARSE_FAILED", "DOCUMENT_TOO_LARGE", 400, "The document is longer than is read here.", MENDED),
    Reason("GRAPHQL_VALIDATION_FAILED", "", 400, "The document does not fit the graph.", MENDED),
    Reason("GRAPHQL_VALIDATION_FAILED", "DOCUMENT_TOO_DEEP", 400, "Fields within fields beyond `limit`.", MENDED),
    Reason("GRAPHQL_VALIDATION_FAILED", "DOCUMENT_TOO_WIDE", 400, "More fields than `limit`.", MENDED),
    Reason("GRAPHQL_VALIDATION_FAILED", "DOCUMENT_REPEATS", 400, "One name in one place too often.", MENDED),
    Reason("GRAPHQL_VALIDATION_FAILED", "OPERATION_TOO_COSTLY", 400, "It may cost more points than one may.", MENDED),
    Reason("OPERATION_RESOLUTION_FAILURE", "OPERATION_NAME_MISSING", 400, "Which of several operations?", MENDED),
    Reason("OPERATION_RESOLUTION_FAILURE", "OPERATION_NAME_UNKNOWN", 400, "No operation of that name.", MENDED),
    Reason("BAD_USER_INPUT", "", 400, "The variables do not fit the operation.", MENDED),
    Reason("BAD_USER_INPUT", "INVALID_VALUE", 400, "A value is not one of its type.", MENDED),
    Reason("BAD_USER_INPUT", "INVALID_CURSOR", 400, "A cursor of another order, or none at all.", MENDED),
    Reason("BAD_USER_INPUT", "FIRST_AND_LAST", 400, "Both `first` and `last` were given.", MENDED),
    Reason("BAD_USER_INPUT", "PAGE_SIZE", 400, "A page of less than nothing, or longer than the longest.", MENDED),
    Reason("BAD_USER_INPUT", "PERIOD", 200, "A report of no time, or of more than three years.", MENDED),
    Reason("BAD_USER_INPUT", "TOO_DEEP", 400, "A filter with too many conditions within conditions.", MENDED),
    Reason("UNAUTHENTICATED", "", 401, "The token is unknown or over, or the session of this page is.", MENDED),
    Reason("FORBIDDEN", "SIGN_IN_FIRST", 400, "Strangers change nothing.", MENDED),
    Reason("FORBIDDEN", "READ_ONLY_TOKEN", 400, "The token has no scope `write`.", MENDED),
    Reason("FORBIDDEN", "INTROSPECTION_SIGNED_IN_ONLY", 400, "The graph describes itself to whoever signs in.", MENDED),
    Reason("FORBIDDEN", "TRUSTED_ONLY", 403, "This installation lets browsers ask trusted documents only."),
    Reason("FORBIDDEN", "CROSS_SITE", 403, "A browser's request came from a page that is not ours."),
    Reason("FORBIDDEN", "RIGHTS_CHANGED", 200, "A stream ended, for its rights are others now.", PLACE),
    Reason("NOT_FOUND", "", 404, "There is nothing at this address."),
    Reason("METHOD_NOT_ALLOWED", "", 405, "Another method is needed: `Allow` says which.", MENDED),
    Reason("NOT_ACCEPTABLE", "", 406, "The answer can be given in no form that is accepted.", MENDED),
    Reason("TOO_LARGE", "", 413, "The body is larger than is taken.", MENDED),
    Reason("FILE_REFUSED", "", 415, "The file is a program, and those are not attached.", MENDED),
    Reason("UNSUPPORTED_MEDIA_TYPE", "", 415, "The body must be JSON.", MENDED),
    Reason("THROTTLED", "", 429, "The caller's bucket holds too few points just now.", LATER),
    Reason("TOO_MANY_STREAMS", "", 429, "This person listens to as many streams as one may.", LATER),
    Reason("INTERNAL_SERVER_ERROR", "", 500, "Our fault. Quote the request id; a query may be tried once more.", SOON),
    Reason("SERVICE_UNAVAILABLE", "", 503, "The database, or room for one more, is missing just now.", LATER),
    Reason("SERVICE_UNAVAILABLE", "TOO_SLOW", 200, "A stream ended, for it was not read fast enough.", PLACE),
    Reason("PANEL_NOT_BUILT", "", 503, "The panel's files are missing on this server."),
    Reason("STORAGE_FULL", "", 507, "There is no room for files on this server."),
    Reason("DEADLINE_EXCEEDED", "", 504, "It took too long: ask for less; a mutation may still happen.", SOON),
)
AGAIN = {
    "CONFLICT": "after reading again",
    "IDEMPOTENCY_IN_PROGRESS": SOON,
    "TOO_MANY_ATTEMPTS": "after `minutes`",
}


def page() -> str:
    """The page of errors."""
    rows = [f"| `{r.code}` | {_code(r.reason)} | {r.status} | {r.words} | {r.repeat} |" for r in REASONS]
    refusals = [f"| `{kind.code}` | {_message(kind)} | {AGAIN.get(kind.code, MENDED)} |" for kind in refused()]
    return HEAD + "\n".join(rows) + "\n" + REFUSALS + "\n".join(refusals) + "\n"


def refused() -> list[type[Refusal]]:
    """Everything that a command can refuse."""
    return Refusal.__subclasses__()


def _code(reason: str) -> str:
    return f"`{reason}`" if reason else ""


def _message(kind: type[Refusal]) -> str:
    """The English message, its facts in braces."""
    words = "Something in the input cannot be taken: {why}" if kind is Invalid else kind.__doc__ or ""
    return " ".join(words.split())
