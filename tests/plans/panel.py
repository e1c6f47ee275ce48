"""What the panel asks, taken from its sources: each operation with the fragments that it spreads."""

from __future__ import annotations

import re
from pathlib import Path

from graphql import (
    DefinitionNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    OperationType,
    Visitor,
    parse,
    print_ast,
    visit,
)

SOURCES = Path(__file__).parents[2] / "frontend" / "src"
WRITTEN = re.compile(r"graphql\(`(.*?)`", re.DOTALL)


class _Spreads(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: dict[str, None] = {}

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_: object) -> None:
        self.names[node.name.value] = None


def queries() -> dict[str, str]:
    """The panel's queries by name, each a document of its own."""
    fragments: dict[str, FragmentDefinitionNode] = {}
    operations: dict[str, OperationDefinitionNode] = {}
    for source in sorted(SOURCES.rglob("*.ts*")):
        for text in WRITTEN.findall(source.read_text()):
            for one in parse(text).definitions:
                if isinstance(one, FragmentDefinitionNode):
                    fragments[one.name.value] = one
                elif isinstance(one, OperationDefinitionNode) and one.operation is OperationType.QUERY and one.name:
                    operations[one.name.value] = one
    return {name: _document(one, fragments) for name, one in operations.items()}


def _document(operation: OperationDefinitionNode, fragments: dict[str, FragmentDefinitionNode]) -> str:
    needed: dict[str, DefinitionNode] = {}
    waiting: list[DefinitionNode] = [operation]
    while waiting:
        spreads = _Spreads()
        visit(waiting.pop(0), spreads)
        new = {name: fragments[name] for name in spreads.names if name not in needed}
        needed.update(new)
        waiting.extend(new.values())
    return "\n\n".join(print_ast(one) for one in (operation, *needed.values())) + "\n"
