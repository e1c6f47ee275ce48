"""What may be asked in which way: free texts not by every one, and nothing that changes anything by an address."""

from __future__ import annotations

from graphql import OperationDefinitionNode

from api.documents import is_mutation, is_subscription, wrong
from api.graphql.asked import Asked
from api.problems import Problem
from api.settings import Settings
from schema.viewer import Viewer

LISTEN = "Listen with `Accept: text/event-stream`, or by a WebSocket."
POST = {"Allow": "POST"}


def free_text_must_fit(ask: Asked, viewer: Viewer, settings: Settings) -> None:
    """Refuse a text that nobody of ours wrote where only trusted documents are asked."""
    if ask.by_address:
        raise Problem(
            405,
            "METHOD_NOT_ALLOWED",
            en="By GET only trusted documents are asked: send `documentId`, or POST the query.",
            pl="Metodą GET pyta się tylko o zaufane dokumenty: podaj `documentId` albo wyślij zapytanie metodą POST.",
            headers=POST,
        )
    if settings.trusted_only and not viewer.program:
        raise only_trusted()


def only_trusted() -> Problem:
    """Free texts are for programs here."""
    return Problem(
        403,
        "TRUSTED_ONLY",
        en="Browsers ask only trusted documents here. Programs ask what they like, with a token.",
        pl="Przeglądarki pytają tutaj tylko o zaufane dokumenty. Programy z tokenem pytają, o co chcą.",
    )


def operation_must_fit(ask: Asked, operation: OperationDefinitionNode) -> None:
    """Refuse a change by an address, since looking must change nothing; and listening where one answer is all."""
    if ask.by_address and is_mutation(operation):
        en, pl = "A mutation is sent by POST.", "Mutację wysyła się metodą POST."
        raise Problem(405, "METHOD_NOT_ALLOWED", en=en, pl=pl, headers=POST)
    if is_subscription(operation) and not ask.streamed:
        raise wrong(LISTEN, "BAD_REQUEST", "STREAM_NEEDED")
