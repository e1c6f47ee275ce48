"""What people call whoever does a step, as the editor of scenarios does."""

from __future__ import annotations

from schema.people.model import Role
from schema.processes.model import Owner, OwnerRule, Text

ROLES = {
    Role.OWNER: Text(pl="decydujący", en="who decides"),
    Role.COORDINATOR: Text(pl="koordynator", en="coordinator"),
    Role.EMPLOYEE: Text(pl="pracownik", en="employee"),
    Role.READER: Text(pl="osoba z wglądem", en="reader"),
    Role.ADMIN: Text(pl="administrator", en="administrator"),
    Role.ACCOUNT_MANAGER: Text(pl="opiekun klienta", en="account manager"),
    Role.TECHNICIAN: Text(pl="technik", en="technician"),
    Role.EXECUTIVE: Text(pl="zarząd partnera", en="executive"),
    Role.AMBASSADOR: Text(pl="ambasador", en="ambassador"),
}
RULES = {
    OwnerRule.ROLE: Text(pl="rola", en="role"),
    OwnerRule.TEAM: Text(pl="zespół", en="team"),
    OwnerRule.REQUESTER: Text(pl="kto prosi", en="whoever asks"),
    OwnerRule.SUBJECT: Text(pl="osoba, której dotyczy", en="whom it is about"),
    OwnerRule.SUBJECT_MANAGER: Text(pl="przełożony osoby, której dotyczy", en="manager of whom it is about"),
}


def called(owner: Owner) -> Text:
    """Who does a step: a role, a team by its name, or somebody of the process."""
    if owner.team is not None:
        return Text(pl=f"zespół „{owner.team}”", en=f"team “{owner.team}”")
    return ROLES[owner.role] if owner.role is not None else RULES[owner.rule]
