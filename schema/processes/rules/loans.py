"""What is wrong with a step in which comes back what was lent in another."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from schema.processes.model import START, TARGET, Action, Definition, Step
from schema.processes.rules.faults import Fault
from schema.processes.rules.order import before


def loans(definition: Definition) -> Iterator[Fault]:
    """What comes back was handed over before, comes back once, and by a day that is known beforehand."""
    steps, earlier = {step.key: step for step in definition.steps}, before(definition.steps)
    back = [step for step in definition.steps if step.lent is not None]
    for step in back:
        wrong = _wrong(step, [one.key for one in back if one.lent == step.lent], steps, earlier[step.key])
        yield from (Fault(f"steps.{step.key}.lent", en, pl) for en, pl in wrong)


def _wrong(
    step: Step, alike: list[str], steps: Mapping[str, Step], earlier: Collection[str]
) -> Iterator[tuple[str, str]]:
    if step.action is not Action.RETURN or step.field is not None:
        en = "only a return that names no device is about a loan"
        yield en, "wypożyczenia dotyczy tylko zwrot, który nie wskazuje urządzenia"
    given = steps.get(step.lent or "")
    if given is None or given.action is not Action.HAND_OVER or given.key not in earlier:
        yield f"no hand-over “{step.lent}” is done before it", f"żadne wydanie „{step.lent}” nie jest robione wcześniej"
    if alike[0] != step.key:
        yield f"it comes back in “{alike[0]}” already", f"to wraca już w „{alike[0]}”"
    if not _is_dated(step, steps):
        yield "a loan needs a day by which it comes back", "wypożyczenie musi mieć dzień zwrotu"


def _is_dated(step: Step, steps: Mapping[str, Step]) -> bool:
    """Whether its day is known from the start; as many looks as there are steps, because they may lie in a circle."""
    for _ in steps:
        if step.due is None:
            return False
        if step.due.since in (START, TARGET):
            return True
        if step.due.since not in steps:
            return False
        step = steps[step.due.since]
    return False
