"""Who does a step, and what they need for it."""

from __future__ import annotations

from collections.abc import Iterator

from schema.decisions.model import Side
from schema.people.model import Role
from schema.people.rules import RIGHTS
from schema.processes.model import Action, Definition, FieldKind, OwnerRule, Step, Subject, Text
from schema.processes.rules.faults import Fault, unknown
from schema.processes.rules.naming import ROLES
from schema.viewer import Right

ACTING = {
    Side.CLIENT: frozenset({Role.OWNER, Role.COORDINATOR, Role.EMPLOYEE}),
    Side.ENTERPRISE: frozenset({Role.ADMIN, Role.ACCOUNT_MANAGER, Role.TECHNICIAN}),
}
"""Roles on each side that do anything."""
SIDES = {Side.CLIENT: Text(pl="klienta", en="the client"), Side.ENTERPRISE: Text(pl="firmy IT", en="the IT company")}
ANSWERING = frozenset({Role.ADMIN, Role.ACCOUNT_MANAGER})
"""Roles that decide for the IT company."""
OF_THE_PERSON = frozenset({OwnerRule.SUBJECT, OwnerRule.SUBJECT_MANAGER})
EXECUTED = frozenset({Action.HAND_OVER, Action.RETURN, Action.LOSS, Action.GRANT, Action.REVOKE, Action.TICKET})
"""What the IT company does."""
WITH_PERSON = frozenset({Action.GRANT, Action.REVOKE})
NAMED = {
    Action.HAND_OVER: FieldKind.DEVICE,
    Action.RETURN: FieldKind.DEVICE,
    Action.LOSS: FieldKind.DEVICE,
    Action.GRANT: FieldKind.SYSTEM,
    Action.DECISION: FieldKind.YES_NO,
}
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
        en = "a role is named where whoever has it does the step, and only there"
        yield en, "rolę podaje się wtedy, gdy krok robi ktoś, kto ją ma, i tylko wtedy"
    if (owner.rule is OwnerRule.TEAM) != (owner.team is not None):
        en = "a team is named where one does the step, and only there"
        yield en, "nazwę zespołu podaje się wtedy, gdy krok robi zespół, i tylko wtedy"
    if owner.role and owner.role not in ACTING[step.side]:
        who, side = ROLES[owner.role], SIDES[step.side]
        yield f"nobody with the role “{who.en}” works for {side.en}", f"rola „{who.pl}” nie pracuje dla {side.pl}"
    if (owner.rule is OwnerRule.TEAM) == (step.side is Side.CLIENT) and owner.rule is not OwnerRule.ROLE:
        en = "a team works for the IT company, people of the process for the client"
        yield en, "zespół pracuje dla firmy IT, a osoby z procesu dla klienta"
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
            en = "a form asks for something, and nothing but a form does"
            pl = "formularz o coś pyta, a inne czynności nie pytają o nic"
            yield Fault(f"{place}.fields", en, pl)
        if step.field is not None and step.field not in kinds:
            yield unknown(f"{place}.field", "field", "pola", step.field)
        elif step.field is not None and kinds[step.field] is not NAMED.get(step.action):
            en, pl = "this action does not take what is in that field", "ta czynność nie używa tego, co jest w tym polu"
            yield Fault(f"{place}.field", en, pl)
        if step.chosen and step.action is not Action.REVOKE:
            en, pl = "only of accesses that are closed some are chosen", "wybrać można tylko dostępy do zamknięcia"
            yield Fault(f"{place}.chosen", en, pl)
        if step.systems and step.action not in OF_SYSTEMS:
            en = "only giving and closing accesses is about systems"
            pl = "systemów dotyczy tylko nadawanie i zamykanie dostępów"
            yield Fault(f"{place}.systems", en, pl)


def _action(step: Step, subject: Subject) -> Iterator[tuple[str, str]]:
    if step.action in EXECUTED and step.side is Side.CLIENT:
        yield "the IT company does this, not the client", "to robi firma IT, a nie klient"
    if step.action in WITH_PERSON and subject is not Subject.PERSON:
        yield "the scenario is not about a person", "scenariusz nie dotyczy osoby"
    if step.action is Action.HAND_OVER and subject is Subject.NOTHING:
        yield "it is about nobody who could get it", "nie dotyczy nikogo, kto mógłby to dostać"
    if step.action is Action.RETURN and subject is Subject.NOTHING and step.field is None:
        yield "it is not said what comes back", "nie wiadomo, co ma wrócić"
    if step.action is Action.LOSS and subject is not Subject.DEVICE and step.field is None:
        yield "it is not said what is lost", "nie wiadomo, co zginęło"
    if step.action is Action.GRANT and not step.field and not step.systems:
        yield "it is not said to what", "nie wiadomo, do czego"
