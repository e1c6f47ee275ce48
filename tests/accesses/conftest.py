"""Accesses are tried with the cast, and one system of the bakery."""

import pytest

from schema.accesses import rules
from schema.accesses.model import System, SystemKind
from tests.cast import Cast, cast, cheap_passwords

__all__ = ["cast", "cheap_passwords"]


@pytest.fixture
async def orders(cast: Cast) -> System:
    """Where the bakery keeps its orders; who can open it is asked every half a year."""
    facts = {"name": "Zamówienia", "kind": SystemKind.BUSINESS, "review_months": 6}
    return await rules.add_system(cast.katarzyna, cast.zawilec.id, keeper=cast.piotr.person_id, **facts)
