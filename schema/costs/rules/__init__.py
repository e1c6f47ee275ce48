"""What may happen to costs: first the table of events, then the commands by ability."""

from schema.costs.rules.budgets import set_budget
from schema.costs.rules.depreciation import FiscalYear, schedule, value
from schema.costs.rules.events import BUDGET_SET, CORRECTED, RECORDED, TARIFF_SET, WITHDRAWN
from schema.costs.rules.recording import correct_cost, record_cost, withdraw_cost
from schema.costs.rules.tariffs import set_tariff, year_end_of
from schema.costs.rules.telling import note_purchase
from schema.costs.rules.worth import Bought, bought, paid

__all__ = [
    "BUDGET_SET",
    "CORRECTED",
    "RECORDED",
    "TARIFF_SET",
    "WITHDRAWN",
    "Bought",
    "FiscalYear",
    "bought",
    "correct_cost",
    "note_purchase",
    "paid",
    "record_cost",
    "schedule",
    "set_budget",
    "set_tariff",
    "value",
    "withdraw_cost",
    "year_end_of",
]
