"""Money, as the graph shows it."""

from __future__ import annotations

from schema.language.fields import composite
from schema.language.scalars import SafeInt


@composite
class Money:
    """An amount of money."""

    minor: SafeInt
    """Amount in the smallest unit of the currency: grosz, cent."""
    currency: str
    """Currency, ISO 4217: PLN."""
