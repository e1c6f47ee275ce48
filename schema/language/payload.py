"""What a mutation answers: the thing as it is now, or why nothing was changed."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar

import strawberry

from schema.language.describe import describe
from schema.language.node import type_of
from schema.language.rendering import render_row
from schema.language.scalars import Json, Position
from schema.reading.shape import Node, nodes
from schema.record import Record
from schema.refusals import Invalid, Language, Refusal

CODES = {kind.code: (kind.__doc__ or "").strip() for kind in Refusal.__subclasses__()}
CODES[Invalid.code] = "Something in the input cannot be taken; `message` says why."
"""What each code means."""

PARENT: Any = strawberry.Parent

ErrorCode = StrEnum("ErrorCode", {code: code for code in CODES})  # type: ignore[misc]  # made from the refusals
ErrorCode.__doc__ = "Kind of a refusal."
strawberry.enum(ErrorCode, description=ErrorCode.__doc__)
for _value in ErrorCode.__strawberry_definition__.values:  # type: ignore[attr-defined]  # set by the line above
    _value.description = CODES[_value.name]


class UserError:
    """Why nothing was changed, for the person who asked to mend."""

    code: ErrorCode
    """Kind of the refusal."""
    path: list[str]
    """Fields of the input, from the outside in, that are at fault; empty when none is."""
    message: str
    """Sentence in the language of the person who asked."""
    params: Json
    """Facts of the message, for programs."""


strawberry.type(UserError, description=UserError.__doc__)
describe(UserError, UserError)


class Payload:
    """What a mutation answers."""

    node: ClassVar[Node]
    user_errors: list[UserError]
    position: Position | None

    @classmethod
    def of(cls, answer: dict[str, Any]) -> Any:
        """The payload of a command that was carried out."""
        made = cls.no()
        made.row, made.secret = answer["row"], answer.get("secret")
        made.position = None if answer["position"] is None else str(answer["position"])
        return made

    @classmethod
    def no(cls, *errors: UserError) -> Any:
        """The payload of a command that was refused."""
        made: Any = cls.__new__(cls)
        made.row = made.secret = made.position = None
        made.user_errors = list(errors)
        return made


_payloads: dict[tuple[type[Record], bool], type[Payload]] = {}


def payload_type(model: type[Record], *, secret: bool = False) -> type[Payload]:
    """The payload with a row of that model."""
    if (model, secret) not in _payloads:
        _payloads[model, secret] = _made(nodes[model], secret)
    return _payloads[model, secret]


def secret_payload_type(model: type[Record]) -> type[Payload]:
    """The payload with a row of that model and the secret made with it, which is shown this once."""
    return payload_type(model, secret=True)


def _made(node: Node, secret: bool) -> type[Payload]:
    name = f"{node.name}{'Secret' if secret else ''}Payload"

    async def row(root: Any, info: Any) -> Any:
        return None if root.row is None else await render_row(info, node, root.row)

    shown: Any = type_of(node.model)
    row.__annotations__ = {"root": PARENT[Any], "info": strawberry.Info, "return": shown | None}
    field = node.name[0].lower() + node.name[1:]
    body: dict[str, Any] = {
        "__annotations__": {"user_errors": list[UserError], "position": Position | None},
        "node": node,
        field: strawberry.field(row, description=f"The {node.model.words[0]} as it is now; null when refused."),  # type: ignore[attr-defined]  # a Record
        "user_errors": strawberry.field(description="Why nothing was changed; empty when it was."),
        "position": strawberry.field(
            default=None, description="Position of what happened in the history; null when nothing did."
        ),
    }
    if secret:
        body["__annotations__"]["secret"] = str | None
        body["secret"] = strawberry.field(default=None, description="The secret. It is shown this once; keep it safe.")
    declared: type[Payload] = strawberry.type(
        type(name, (Payload,), body), description=f"What became of the {node.name}."
    )
    return declared


def refused(no: Refusal, language: Language) -> UserError:
    """A refusal as the graph tells it."""
    params = {name: _plain(fact) for name, fact in no.facts.items()}
    return told_before(code=no.code, path=list(no.path), message=no.message(language), params=params)


def told_before(code: str, **facts: Any) -> UserError:
    """A refusal from what it tells, perhaps to an earlier request with the same key."""
    error = UserError.__new__(UserError)
    vars(error).update(facts, code=ErrorCode(code))
    return error


def _plain(fact: object) -> object:
    if isinstance(fact, list | tuple | set | frozenset):
        return sorted(str(one) for one in fact)
    return fact if isinstance(fact, int | float | bool) or fact is None else str(fact)
