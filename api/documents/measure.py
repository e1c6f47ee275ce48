"""How deep and how wide a document is, once its fragments are written out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    SelectionNode,
    SelectionSetNode,
)


class Measure:
    """Depth or number of fields, each fragment measured once, so that fragments cannot multiply the work.

    Fields about the graph itself do not count: the specified rules limit them.
    """

    def __init__(self, fragments: dict[str, FragmentDefinitionNode], *, deepest: bool) -> None:
        self.fragments = fragments
        self.join: Callable[[list[int]], int] = (lambda found: max(found, default=0)) if deepest else sum
        self.known: dict[str, int] = {}

    def of(self, selections: SelectionSetNode | None) -> int:
        """The measure of a selection."""
        return self.join([self._one(node) for node in selections.selections]) if selections else 0

    def _one(self, node: SelectionNode) -> int:
        if isinstance(node, FieldNode):
            return 0 if node.name.value.startswith("__") else 1 + self.of(node.selection_set)
        if isinstance(node, FragmentSpreadNode):
            return self._fragment(node.name.value)
        return self.of(node.selection_set) if isinstance(node, InlineFragmentNode) else 0

    def _fragment(self, name: str) -> int:
        if name not in self.known and name in self.fragments:
            self.known[name] = 0  # while it is measured: a cycle is refused by the specified rules
            self.known[name] = self.of(self.fragments[name].selection_set)
        return self.known.get(name, 0)


def repeats(node: DocumentNode) -> int:
    """How often one name is asked for in one place, at most: to check a document is to compare each with each."""
    waiting = [one.selection_set for one in node.definitions if hasattr(one, "selection_set")]
    most = 0
    while waiting:
        fields = list(_here(waiting.pop()))
        names = Counter(field.alias.value if field.alias else field.name.value for field in fields)
        most = max(most, *names.values(), 0)
        waiting += [field.selection_set for field in fields if field.selection_set]
    return most


def _here(selections: SelectionSetNode) -> Iterator[FieldNode]:
    """Fields of one place, with those of nameless fragments."""
    for node in selections.selections:
        if isinstance(node, FieldNode):
            yield node
        elif isinstance(node, InlineFragmentNode):
            yield from _here(node.selection_set)
