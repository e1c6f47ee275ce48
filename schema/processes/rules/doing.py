"""Who does a step, and what they need for it."""

from __future__ import annotations

from collections.abc import Iterator

from schema.decisions.model import Side
from schema.people.model import Role
from schema.people.rules import RIGHTS
from schema.processes.model import Action, Definition, FieldKind, OwnerRule, Step, Subject
from schema.processes.rules.faults import Fault, unknown
from schema.viewer import Right

ACTING = {
    Side.CLIENT: frozenset({Role.OWNER, Role.COORDINATOR, Role.EMPLOYEE}),
    Side.ENTERPRISE: frozenset({Role.ADMIN, Role.ACCOUNT_MANAGER, Role.TECHNICIAN}),
}
"""Roles on each side that do anything."""
ANSWERING = frozenset({Role.ADMIN, Role.ACCOUNT_MANAGER})
"""Roles that decide for the IT company."""
OF_THE_PERSON = frozenset({OwnerRule.SUBJECT, OwnerRule.SUBJECT_MANAGER})
EXECUTED = frozenset({Action.HAND_OVER, Action.RETURN, Action.GRANT, Action.REVOKE, Action.TICKET})
"""What the IT company does."""
WITH_PERSON = frozenset({Action.HAND_OVER, Action.GRANT, Action.REVOKE})
NAMED = {Action.HAND_OVER: FieldKind.DEVICE, Action.RETURN: FieldKind.DEVICE, Action.GRANT: FieldKind.SYSTEM}
"""Of what kind the field of an action is."""
OF_SYSTEMS = frozenset({Action.GRANT, Action.REVOKE})


def owners(definition: Definition) -> Iterator[Fault]:
    """Somebody of the right side does each step, and can decide where it is a decision."""
    for step in definition.steps:
        place = f"steps.{step.key}.owner"
        yield from (Fault(place, en, pl) for en, pl in _owner(step, definition.subject))


def _owner(step: Step, subject: Subject) -> Iterator[tuple[str, str]]:
    owner = step.owner
    if (owner.rule is OwnerRule.ROLE) != (owner.role is not None):
        yield "a role belongs to ROLE, and only to ROLE", "rola należy do ROLE i tylko do ROLE"
    if (owner.rule is OwnerRule.TEAM) != (owner.team is not None):
        yield "a team belongs to TEAM, and only to TEAM", "zespół należy do TEAM i tylko do TEAM"
    if owner.role and owner.role not in ACTING[step.side]:
        en = f"{owner.role} does nothing for the side {step.side}"
        yield en, f"{owner.role} niczego nie robi po stronie {step.side}"
    if (owner.rule is OwnerRule.TEAM) == (step.side is Side.CLIENT) and owner.rule is not OwnerRule.ROLE:
        en, pl = (
            "TEAM is of the side ENTERPRISE, people of the process are of the side CLIENT",
            ("TEAM jest po stronie ENTERPRISE, a osoby procesu po stronie CLIENT"),
        )
        yield en, pl
    if owner.rule in OF_THE_PERSON and subject is not Subject.PERSON:
        yield "the scenario is not about a person", "scenariusz nie dotyczy osoby"
    if step.action is Action.DECISION and not _decides(step):
        yield "nobody can decide it: name a role that decides", "nikt nie może zdecydować: podaj rolę, która decyduje"


def _decides(step: Step) -> bool:
    if step.owner.role is not None:
        return step.owner.role in ANSWERING or Right.DECIDE in RIGHTS[step.owner.role]
    return step.owner.rule is OwnerRule.SUBJECT_MANAGER


def doing(definition: Definition) -> Iterator[Fault]:
    """Each action has what it needs, and nothing that it does not use."""
    kinds = {field.key: field.kind for field in definition.fields}
    for step in definition.steps:
        place = f"steps.{step.key}"
        yield from (Fault(f"{place}.action", en, pl) for en, pl in _action(step, definition.subject))
        if (step.action is Action.FORM) != bool(step.fields):
            en, pl = "a FORM, and only a FORM, asks for fields", "o pola pyta FORM i tylko FORM"
            yield Fault(f"{place}.fields", en, pl)
        if step.field is not None and step.field not in kinds:
            yield unknown(f"{place}.field", "field", "pola", step.field)
        elif step.field is not None and kinds[step.field] is not NAMED.get(step.action):
            en, pl = "this action does not take what is in that field", "ta czynność nie używa tego, co jest w tym polu"
            yield Fault(f"{place}.field", en, pl)
        if step.systems and step.action not in OF_SYSTEMS:
            en, pl = "only GRANT and REVOKE are about systems", "systemów dotyczą tylko GRANT i REVOKE"
            yield Fault(f"{place}.systems", en, pl)


def _action(step: Step, subject: Subject) -> Iterator[tuple[str, str]]:
    if step.action in EXECUTED and step.side is Side.CLIENT:
        yield f"{step.action} is done by the side ENTERPRISE", f"{step.action} robi strona ENTERPRISE"
    if step.action in WITH_PERSON and subject is not Subject.PERSON:
        yield "the scenario is not about a person", "scenariusz nie dotyczy osoby"
    if step.action is Action.RETURN and subject is Subject.NOTHING and step.field is None:
        yield "it is not said what comes back", "nie wiadomo, co ma wrócić"
    if step.action is Action.GRANT and not step.field and not step.systems:
        yield "it is not said to what", "nie wiadomo, do czego"
