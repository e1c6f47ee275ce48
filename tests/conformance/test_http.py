"""GraphQL over HTTP, as the working group's own audits see it."""

from __future__ import annotations

from tests.conformance.conftest import node

AUDITS = 61


def test_every_audit_is_passed_without_a_notice(address: str, token: str) -> None:
    audits = node("audit.mjs", f"{address}/graphql", token)

    assert [audit for audit in audits if audit["status"] != "ok"] == []
    assert len(audits) == AUDITS
