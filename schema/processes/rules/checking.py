"""Everything that keeps a scenario from being published; each with its place and the reason."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator

from schema.decisions.model import Side
from schema.processes.model import START, TARGET, Condition, Definition, FieldKind, Op
from schema.processes.rules.conditions import can_hold
from schema.processes.rules.doing import doing, owners
from schema.processes.rules.faults import Fault, unknown
from schema.processes.rules.loans import loans
from schema.processes.rules.order import before

KEY = re.compile(r"[a-z][a-z0-9-]{0,59}")
MOST_NAME, MOST_SUMMARY = 120, 1000
Check = Callable[[Definition], Iterator[Fault]]


def faults_of(definition: Definition) -> list[Fault]:
    """What keeps it from being published; nothing when it can be."""
    checks: tuple[Check, ...] = (
        _keys,
        _names,
        _phases,
        _forms,
        _order,
        _dates,
        _conditions,
        _visible,
        owners,
        doing,
        loans,
    )
    return [fault for check in checks for fault in check(definition)]


def _keys(definition: Definition) -> Iterator[Fault]:
    """Keys are well formed, and stand once in each list."""
    keyed = {"": [definition.key], "phases": [phase.key for phase in definition.phases]}
    keyed |= {"steps": [step.key for step in definition.steps], "fields": [field.key for field in definition.fields]}
    for field in definition.fields:
        keyed[f"fields.{field.key}.options"] = [option.key for option in field.options]
    for place, keys in keyed.items():
        for key, count in Counter(keys).items():
            where = f"{place}.{key}" if place else "key"
            if count > 1:
                yield Fault(where, "this key stands here more than once", "ten klucz jest tu więcej niż raz")
            if not KEY.fullmatch(key):
                en = "a key is made of small letters without accents, digits and hyphens, and begins with a letter"
                pl = "klucz to małe litery bez ogonków, cyfry i łączniki; zaczyna się literą"
                yield Fault(where, en, pl)


def _names(definition: Definition) -> Iterator[Fault]:
    """Names fit where they are shown."""
    named = {f"steps.{step.key}.title": step.title for step in definition.steps} | {"name": definition.name}
    for place, text in named.items():
        if max(len(text.pl), len(text.en)) > MOST_NAME:
            yield Fault(place, f"at most {MOST_NAME} characters", f"najwyżej {MOST_NAME} znaków")
    if max(len(definition.summary.pl), len(definition.summary.en)) > MOST_SUMMARY:
        yield Fault("summary", f"at most {MOST_SUMMARY} characters", f"najwyżej {MOST_SUMMARY} znaków")


def _phases(definition: Definition) -> Iterator[Fault]:
    """Every step is in a phase, every phase has a step, and there is one."""
    known, used = {phase.key for phase in definition.phases}, {step.phase for step in definition.steps}
    for step in definition.steps:
        if step.phase not in known:
            yield unknown(f"steps.{step.key}.phase", "phase", "etapu", step.phase)
    for key in sorted(known - used):
        yield Fault(f"phases.{key}", "no step is in it", "nie ma w nim żadnego kroku")
    if not definition.steps:
        yield Fault("steps", "there is no step", "nie ma żadnego kroku")


def _forms(definition: Definition) -> Iterator[Fault]:
    """A choice has options and nothing else has; each field is filled in once, at the start or by one step."""
    known = {field.key for field in definition.fields}
    for field in definition.fields:
        if (field.kind is FieldKind.CHOICE) != (len(field.options) > 1):
            en = "two options or more are given to choose from, and only there"
            pl = "dwie lub więcej opcji podaje się przy wyborze z listy i tylko tam"
            yield Fault(f"fields.{field.key}.options", en, pl)
    asked = Counter(key for step in definition.steps for key in step.fills)
    for step in definition.steps:
        for key in (one for one in step.fields if one not in known):
            yield unknown(f"steps.{step.key}.fields", "field", "pola", key)
        for key in (one for one in step.fills if one in known and asked[one] > 1):
            en, pl = f"“{key}” is asked for more than once", f"o „{key}” pyta się więcej niż raz"
            yield Fault(f"steps.{step.key}.{'fields' if step.fields else 'field'}", en, pl)


def _order(definition: Definition) -> Iterator[Fault]:
    """Steps wait for steps that there are, and never for themselves."""
    earlier = before(definition.steps)
    for step in definition.steps:
        for key in step.after:
            if key not in earlier:
                yield unknown(f"steps.{step.key}.after", "step", "kroku", key)
        if step.key in earlier[step.key]:
            circle = ", ".join(sorted(key for key in earlier[step.key] if step.key in earlier.get(key, ())))
            en, pl = f"it waits for itself, by way of: {circle}", f"czeka na samego siebie, przez: {circle}"
            yield Fault(f"steps.{step.key}.after", en, pl)


def _dates(definition: Definition) -> Iterator[Fault]:
    """A due day is counted from what is known by then."""
    earlier = before(definition.steps)
    for step in definition.steps:
        if step.due is None or step.due.since == START:
            continue
        place, since = f"steps.{step.key}.due.since", step.due.since
        if since == TARGET:
            if definition.target is None:
                yield Fault(place, "the scenario has no target day", "scenariusz nie ma dnia docelowego")
        elif since not in earlier:
            yield unknown(place, "step", "kroku", since)
        elif since not in earlier[step.key]:
            yield Fault(place, f"“{since}” is not done before it", f"„{since}” nie jest robiony wcześniej")


def _conditions(definition: Definition) -> Iterator[Fault]:
    """Each step can come about, by what is known when its turn comes."""
    fields = {field.key: field for field in definition.fields}
    known, earlier = {field.key for field in definition.asked_at_start()}, before(definition.steps)
    asks = {step.key: set(step.fills) for step in definition.steps}
    for step in definition.steps:
        if step.when is None:
            continue
        place, told = f"steps.{step.key}.when", known.union(*(asks.get(key, ()) for key in earlier[step.key]))
        shape = list(_comparisons(step.when, fields.keys(), place))
        yield from shape
        for key in sorted({key for key in step.when.fields() if key in fields and key not in told}):
            yield Fault(place, f"“{key}” is not filled in before it", f"„{key}” nie jest wcześniej wypełniane")
        if not shape and not can_hold(step.when, fields):
            yield Fault(place, "no form can be filled in so that it holds", "żadne odpowiedzi go nie spełnią")


def _comparisons(condition: Condition, known: Collection[str], place: str) -> Iterator[Fault]:
    """A condition is one comparison of a field that there is, or one list of conditions."""
    parts = (*condition.all, *condition.any)
    shapes = (condition.field is not None, bool(condition.all), bool(condition.any))
    if shapes.count(True) != 1:
        yield Fault(
            place, "one comparison belongs here, or one list of them", "tu należy jedno porównanie albo jedna ich lista"
        )
    if condition.field is not None and condition.field not in known:
        yield unknown(place, "field", "pola", condition.field)
    if condition.field is not None and (condition.op is Op.FILLED) != (condition.value is None):
        en = "a value is needed, unless any answer will do"
        yield Fault(place, en, "potrzebna jest wartość, chyba że wystarczy jakakolwiek odpowiedź")
    for part in parts:
        yield from _comparisons(part, known, place)


def _visible(definition: Definition) -> Iterator[Fault]:
    """Nobody does what they do not see."""
    for step in definition.steps:
        if not step.shared and step.side is Side.CLIENT:
            en, pl = "the client does it, so the client sees it", "robi go klient, więc musi go widzieć"
            yield Fault(f"steps.{step.key}.shared", en, pl)
