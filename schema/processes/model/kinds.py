"""Kinds of which scenarios are made."""

from __future__ import annotations

from enum import StrEnum


class ScenarioKind(StrEnum):
    """What a scenario is for."""

    ONBOARDING = "ONBOARDING"
    """Somebody comes."""
    OFFBOARDING = "OFFBOARDING"
    """Somebody leaves: it ends only when nothing of theirs is left open."""
    ROLE_CHANGE = "ROLE_CHANGE"
    """Somebody does something else, goes away for long, or comes back."""
    DEVICE_SERVICE = "DEVICE_SERVICE"
    """A device is repaired, lost or moved."""
    REQUEST = "REQUEST"
    """Somebody asks for something."""
    REVIEW = "REVIEW"
    """Both sides look at what there is."""
    CUSTOM = "CUSTOM"
    """Anything else."""


class Subject(StrEnum):
    """What a process of the scenario is about."""

    PERSON = "PERSON"
    """A person of the client."""
    DEVICE = "DEVICE"
    """A device of the client."""
    NOTHING = "NOTHING"
    """The client as a whole."""


class FieldKind(StrEnum):
    """What is filled into a field of a form."""

    TEXT = "TEXT"
    """Words."""
    NUMBER = "NUMBER"
    """A whole number, 0 or more."""
    DATE = "DATE"
    """A day."""
    YES_NO = "YES_NO"
    """Yes or no."""
    CHOICE = "CHOICE"
    """One of the options."""
    PERSON = "PERSON"
    """A person of the client."""
    DEVICE = "DEVICE"
    """A device of the client."""
    SYSTEM = "SYSTEM"
    """A system of the client."""


class Op(StrEnum):
    """How a condition compares what was filled in."""

    IS = "IS"
    """It is this."""
    IS_NOT = "IS_NOT"
    """It is something else, or nothing."""
    AT_LEAST = "AT_LEAST"
    """It is a number, this or a greater one."""
    AT_MOST = "AT_MOST"
    """It is a number, this or a lesser one."""
    FILLED = "FILLED"
    """It is filled in."""


class OwnerRule(StrEnum):
    """How it is found who does a step."""

    ROLE = "ROLE"
    """Whoever has a role."""
    REQUESTER = "REQUESTER"
    """Whoever starts the process."""
    SUBJECT = "SUBJECT"
    """The person whom it is about."""
    SUBJECT_MANAGER = "SUBJECT_MANAGER"
    """Their manager."""
    TEAM = "TEAM"
    """A team of the IT company, by its name."""


class Action(StrEnum):
    """What is done in a step."""

    TASK = "TASK"
    """Something is done and said to be done."""
    DECISION = "DECISION"
    """Somebody decides yes or no."""
    FORM = "FORM"
    """Fields of the form are filled in."""
    HAND_OVER = "HAND_OVER"
    """A device goes to the person, or to whoever has the device that the process is about."""
    RETURN = "RETURN"
    """A device comes back."""
    LOSS = "LOSS"
    """A device is entered as lost."""
    GRANT = "GRANT"
    """The person is given access to a system."""
    REVOKE = "REVOKE"
    """Accesses of the person are closed."""
    TICKET = "TICKET"
    """A ticket is opened and closed."""
    NOTICE = "NOTICE"
    """Somebody is told."""


class Evidence(StrEnum):
    """What shows that a step was done."""

    NONE = "NONE"
    """Nothing is asked for."""
    NOTE = "NOTE"
    """A sentence."""
    FILE = "FILE"
    """A file: a scan, a photograph, a protocol."""


class Unit(StrEnum):
    """In what time is counted."""

    DAYS = "DAYS"
    """Days of the calendar."""
    BUSINESS_DAYS = "BUSINESS_DAYS"
    """Days on which the client works."""
    HOURS = "HOURS"
    """Hours of the clock."""
