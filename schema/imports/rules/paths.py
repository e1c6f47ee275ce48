"""Which of our verbs lead a device from where it is to where a register says it is."""

from __future__ import annotations

from enum import StrEnum

from schema.devices.model import Stage


class Verb(StrEnum):
    """A verb of a device."""

    RECEIVE = "RECEIVE"
    TAKE_BACK = "TAKE_BACK"
    TAKE_FROM_REPAIR = "TAKE_FROM_REPAIR"
    HAND_OVER = "HAND_OVER"
    SEND_TO_REPAIR = "SEND_TO_REPAIR"
    RETIRE = "RETIRE"


Path = tuple[Verb, ...]

INTO_STOCK: dict[Stage, Path] = {
    Stage.ORDERED: (Verb.RECEIVE,),
    Stage.IN_STOCK: (),
    Stage.IN_USE: (Verb.TAKE_BACK,),
    Stage.RETURNING: (Verb.TAKE_BACK,),
    Stage.IN_REPAIR: (Verb.TAKE_FROM_REPAIR,),
}
"""Ways into stock. Nothing leads back from RETIRED and DISPOSED; what is LOST or RESERVED is for people to settle."""
SHORT: dict[tuple[Stage, Stage], Path] = {
    (Stage.IN_USE, Stage.IN_REPAIR): (Verb.SEND_TO_REPAIR,),
    (Stage.RESERVED, Stage.IN_USE): (Verb.HAND_OVER,),
}
"""Ways that leave a device with its holder, or give it to the one for whom it waits."""


def path(stage: Stage, wanted: Stage, *, held: bool, moves: bool, named: bool) -> Path | None:
    """
    The verbs, or None when no way leads there: `held` says whether somebody has the device now, `moves` whether the
    register names another holder, `named` whether it names one at all.
    """
    if stage is wanted and not moves:
        return ()
    if (stage, wanted) in SHORT and not moves:
        return SHORT[stage, wanted]
    if (stage, wanted) == (Stage.IN_REPAIR, Stage.RETIRED):
        return (Verb.RETIRE,)
    if (stage, wanted, moves, held) == (Stage.IN_REPAIR, Stage.IN_USE, False, True):
        return (Verb.TAKE_FROM_REPAIR,)
    if stage not in INTO_STOCK:
        return None
    home = INTO_STOCK[stage] + ((Verb.TAKE_BACK,) if stage is Stage.IN_REPAIR and held else ())
    return home + from_stock(wanted, named=named)


def from_stock(wanted: Stage, *, named: bool) -> Path:
    """The verbs that lead from stock to the stage, for a device that has a holder or not."""
    match wanted:
        case Stage.IN_USE:
            return (Verb.HAND_OVER,)
        case Stage.IN_REPAIR:
            return (Verb.HAND_OVER, Verb.SEND_TO_REPAIR) if named else (Verb.SEND_TO_REPAIR,)
        case Stage.RETIRED:
            return (Verb.RETIRE,)
    return ()
