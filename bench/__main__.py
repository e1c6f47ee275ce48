"""`python -m bench` measures against the floors; `bench load` shows what a request costs beside its SQL, `bench live`
what those cost who listen, `bench hostile` what those cost who mean ill, `bench search` how soon words are
found, `bench reports` how soon figures are there, `bench plays` how soon a scenario is simulated."""

from __future__ import annotations

import argparse
import sys

from bench import figures, hostile, listeners, load, plays, report, rounds, searches
from bench.queries import DOCUMENTS, WORDS
from bench.worlds import world
from schema.database import DIALECTS


def _words(text: str) -> list[str]:
    return [word for word in text.split(",") if word]


def _numbers(text: str) -> list[int]:
    return [int(word) for word in _words(text)]


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    whats = ("floors", "load", "live", "hostile", "search", "reports", "plays")
    parser.add_argument("what", nargs="?", choices=whats, default="floors")
    parser.add_argument("--tickets", type=int, default=100_000, help="tickets in the world")
    parser.add_argument("--seconds", type=int, default=2, help="seconds that a server is loaded at a time")
    parser.add_argument("--rounds", type=int, default=3, help="times that each is loaded, in a new order each time")
    parser.add_argument("--clients", type=_numbers, default=[1, 16], help="how many ask at once")
    parser.add_argument("--listeners", type=int, default=2_000, help="how many listen at once")
    parser.add_argument("--queries", type=_words, default=list(DOCUMENTS), help="; ".join(_explained()))
    parser.add_argument("--databases", type=_words, default=list(DIALECTS), help="sqlite,postgres")
    return parser.parse_args()


def _explained() -> list[str]:
    return [f"{query}: {words}" for query, words in WORDS.items()]


def main() -> None:
    asked = _asked()
    if asked.what == "plays":
        plays.tell(asked.rounds)
        return
    print(f"Load: {load.TOOL}. {asked.rounds} rounds of {asked.seconds} s.\n")
    for dialect in asked.databases:
        with world(dialect, asked.tickets) as place:
            if asked.what == "live":
                listeners.tell(place, asked.listeners)
            elif asked.what == "search":
                searches.tell(place, asked.rounds)
            elif asked.what == "reports":
                figures.tell(place, asked.rounds)
            elif asked.what == "hostile":
                hostile.tell(place, asked.seconds)
            elif asked.what == "load":
                report.tell_load(place, rounds.sql_and_all(place, asked.seconds, asked.rounds))
            else:
                found = rounds.measured(place, asked)
                report.tell(place, found)
                report.tell_goals(place, found, rounds.costs(place))


if __name__ == "__main__":
    sys.exit(main())
