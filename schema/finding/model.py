"""The index of words: for each thing that can be found, what it is found by."""

from __future__ import annotations

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model


class Findable(StrEnum):
    """What can be found by words."""

    TICKET = "TICKET"
    """Tickets: by number, title and text, and by what was said in them."""
    DEVICE = "DEVICE"
    """Devices: by tag, serial number, manufacturer, model, place and holder."""
    PERSON = "PERSON"
    """People: by name, e-mail address and what they do."""
    MAIL = "MAIL"
    """Mail that came in: by subject, and by its sender's name and address."""


class FoundIn(StrEnum):
    """Where words of something that was found stand."""

    TITLE = "TITLE"
    """A ticket's title."""
    BODY = "BODY"
    """What a ticket is about, in full."""
    RESOLUTION = "RESOLUTION"
    """What a ticket came to."""
    SAID = "SAID"
    """What both sides said in a ticket."""
    INTERNAL = "INTERNAL"
    """What the IT team said in a ticket among itself."""
    TAG = "TAG"
    """A device's inventory number."""
    SERIAL = "SERIAL"
    """A device's serial number."""
    MODEL = "MODEL"
    """A device's manufacturer and model."""
    LOCATION = "LOCATION"
    """Where a device is."""
    HOLDER = "HOLDER"
    """Who has a device."""
    NAME = "NAME"
    """A person's name."""
    EMAIL = "EMAIL"
    """A mail address: a person's, or that of a mail's sender."""
    DOES = "DOES"
    """What a person does."""
    SUBJECT = "SUBJECT"
    """A mail's subject."""
    SENDER = "SENDER"
    """The name of a mail's sender."""


class Text(Model):
    """What a thing is found by: folded words. The databases keep an index over it, which follows it by itself."""

    position = fields.BigIntField(primary_key=True)
    id = fields.UUIDField(unique=True)
    """Id of the thing."""
    client_id = fields.UUIDField()
    kind = fields.CharEnumField(Findable, max_length=10)
    label = fields.CharField(max_length=300, default="")
    """What it is called, exactly: `zawil-12`."""
    alias = fields.CharField(max_length=300, default="")
    """What it is called besides: `12`."""
    place = fields.TextField(default="")
    """A word for each place that one must belong to in order to see it."""
    heading = fields.TextField(default="")
    words = fields.TextField(default="")
    said = fields.TextField(default="")
    """What both sides said in it."""
    internal = fields.TextField(default="")
    """What the IT team said in it among itself."""
    tails = fields.TextField(default="")
    """Ends of the codes in its heading."""

    class Meta:
        table = "texts"
