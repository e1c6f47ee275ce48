"""What was measured, as tables: medians, ratios to each floor, and whether the goals hold."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median

from bench.load import Slot
from bench.queries import WORDS
from bench.rounds import MANY, Costs, Measured
from bench.servers import BARE, STAR, TANDEM
from bench.worlds import World

GOAL = {"postgres": 0.95, "sqlite": 0.9}
"""Requests a second under many clients, against the Starlette floor."""
MOST_MEMORY, FIRST, SECOND, UNSEEN = 90, 1500, 1000, 6
"""MiB of a worker; milliseconds to the first answer after a start and another, and to one to a new document."""
MOST_OVER_SQL = 2.0
HEADS = (
    "",
    "clients",
    "requests/s",
    "p50 ms",
    "p99 ms",
    "server CPU ms",
    "database CPU ms",
    "SQL ms",
    "MiB",
    "of Starlette",
    "of bare",
    "CPU of Starlette",
)


def tell(world: World, found: Measured) -> None:
    """Print a table for each query."""
    print(f"## {world.dialect}\n")
    for query in dict.fromkeys(query for query, _, _ in found):
        print(f"{query}: {WORDS[query]}\n\n| {' | '.join(HEADS)} |\n|{'---|' * len(HEADS)}")
        for (one, clients, name), slots in sorted(found.items(), key=_place):
            if one == query:
                print(f"| {' | '.join(_cells(found, query, clients, name, slots))} |")
        print(flush=True)


def tell_goals(world: World, found: Measured, costs: Costs) -> None:
    """Print whether the goals hold."""
    for line, holds in _goals(world, found, costs):
        print(f"- {'holds' if holds else 'MISSED'}: {line}")
    print(flush=True)


def _place(item: tuple[tuple[str, int, str], object]) -> tuple[str, int, int]:
    query, clients, name = item[0]
    return query, clients, (TANDEM, STAR, BARE).index(name)


def _cells(found: Measured, query: str, clients: int, name: str, slots: list[Slot]) -> list[str]:
    def mid(of: Callable[[Slot], float], digits: int = 2) -> str:
        return f"{median(map(of, slots)):,.{digits}f}"

    rates = [slot.rate for slot in slots]
    cells = [
        name,
        str(clients),
        f"{median(rates):,.0f} ({min(rates):,.0f}-{max(rates):,.0f})",
        mid(lambda slot: slot.p50),
        mid(lambda slot: slot.p99),
        mid(lambda slot: slot.cpu, 3),
        mid(lambda slot: slot.base_cpu, 3),
        mid(lambda slot: slot.sql) if name == TANDEM else "",
        mid(lambda slot: slot.memory[0], 0),
    ]
    if name != TANDEM:
        return [*cells, "", "", ""]
    rate, cpu = (lambda slot: slot.rate), (lambda slot: slot.cpu)
    ratios = [ratio(found, query, clients, STAR, rate), ratio(found, query, clients, BARE, rate)]
    return [*cells, *(f"{one:.2f}" for one in [*ratios, ratio(found, query, clients, STAR, cpu)])]


def ratio(found: Measured, query: str, clients: int, floor: str, of: Callable[[Slot], float]) -> float:
    """Tandem's figure for the floor's, round by round, and of that the median."""
    pairs = zip(found[query, clients, TANDEM], found[query, clients, floor], strict=True)
    return median(of(ours) / of(theirs) for ours, theirs in pairs)


def _goals(world: World, found: Measured, costs: Costs) -> list[tuple[str, bool]]:
    goal, told = GOAL[world.dialect], []
    for query in dict.fromkeys(query for query, clients, _ in found if clients == MANY):
        got = ratio(found, query, MANY, STAR, lambda slot: slot.rate)
        told.append((f"{query} under {MANY} clients at {got:.2f} of the Starlette floor, goal {goal}", got >= goal))
    memory = f"a worker under Q1 takes {costs.memory:.0f} MiB besides shared pages, at most {MOST_MEMORY}"
    told.append((memory, costs.memory <= MOST_MEMORY))
    for took, busy, most in zip(costs.first, costs.busy, (FIRST, SECOND), strict=True):
        told.append((f"first answer {took:.0f} ms ({busy:.0f} of CPU) after a start, at most {most}", took <= most))
    extra = costs.unseen - costs.seen
    told.append((f"a document never seen takes {extra:.1f} ms more than one seen, at most {UNSEEN}", extra <= UNSEEN))
    return told


def tell_load(world: World, slots: list[Slot]) -> None:
    """Print what Q1 costs beside its SQL."""
    for slot in slots:
        over = slot.whole / slot.sql
        verdict = "holds" if over < MOST_OVER_SQL else "MISSED"
        print(
            f"- {verdict}: {world.dialect}, Q1 under {MANY} clients: {slot.rate:,.0f} requests/s, "
            f"SQL {slot.sql:.2f} ms of {slot.whole:.2f} ms, ratio {over:.2f}, under {MOST_OVER_SQL:g}"
        )
    print(flush=True)
