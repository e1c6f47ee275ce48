"""The demo's people: each start gives them new passwords and tokens, for only hashes of the old ones were kept."""

from __future__ import annotations

import asyncio
import secrets

from api.commands.saying import out
from schema.people import rules
from schema.people.model import Membership, Person, Token
from schema.viewer import SYSTEM

NAME = "Demo"
READING = {scope for scope in rules.known_scopes() if scope.startswith("read:")}


async def let_in() -> None:
    """Give everyone of the cast a password, one of each role a token, and print them."""
    people = await _people()
    out.print("Sign in as")
    passwords = await asyncio.gather(*(_password(person) for _, person in people))
    for (role, person), password in zip(people, passwords, strict=True):
        out.print(f"  {role:16} {person.name:20} {person.email:36} {password}", markup=False)
    out.print("\nRead with `Authorization: Bearer ...`")
    firsts = {role: person for role, person in reversed(people)}
    for role in dict.fromkeys(role for role, _ in people):
        person = firsts[role]
        out.print(f"  {role:16} {person.name:20} {await _token(person)}", markup=False)
    out.print()


async def _people() -> list[tuple[str, Person]]:
    """The cast with their roles, in the order of the story."""
    from fixtures.world import CAST

    memberships = await Membership.filter(ended_at=None).order_by("id").prefetch_related("person")
    by_name = {str(one.person.email).partition("@")[0]: (one.role.value, one.person) for one in memberships}
    return [by_name[name] for name in CAST]


async def _password(person: Person) -> str:
    secret = secrets.token_urlsafe(12)
    await rules.set_password(SYSTEM, person.id, password=secret)
    return secret


async def _token(person: Person) -> str:
    """A new one; the one of the start before ends."""
    for old in await Token.filter(person_id=person.id, name=NAME, ended_at=None):
        await rules.end_token(await rules.viewer_of(person.id), old.id)
    _, secret = await rules.create_token(SYSTEM, person.id, name=NAME, scopes=READING)
    return secret
