"""Every command of the graph once, by somebody of the cast."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from typing import Any

from schema.accesses import rules as accesses
from schema.accesses.model import Access, AccessRequest, AccessReview, Bundle, BundleItem, System, SystemKind
from schema.calendars import rules as calendars
from schema.calendars.model import Calendar, Closure
from schema.costs import rules as costs
from schema.costs.model import Cost, CostKind
from schema.decisions import rules as decisions
from schema.decisions.model import Authority, Decision, Option, Side
from schema.devices import rules as devices
from schema.devices.model import Device, Likeness, Stage
from schema.files import rules as files
from schema.imports import rules as imports
from schema.imports.model import Import
from schema.language.several import plural
from schema.mails import rules as mail
from schema.mails.model import Mail
from schema.notices import rules as notices
from schema.people import rules as people
from schema.people.model import Membership, Person, Role
from schema.processes import rules as processes
from schema.processes.model import Process, Scenario, Task, TaskState
from schema.record import Record, new_id, now
from schema.replacements import rules as replacements
from schema.replacements.model import Contract, ContractKind, Replacement, ReplacementWay
from schema.replacements.rules import NewReplacement, NewReplacementOption
from schema.replies import rules as replies
from schema.replies.model import Reply
from schema.service_levels import rules as service_levels
from schema.service_levels.model import Policy
from schema.teams import rules as teams
from schema.teams.model import Team
from schema.tickets import rules as tickets
from schema.tickets.model import Comment, LinkKind, PendingParty, Resolution, Ticket, WorkEntry
from schema.viewer import SYSTEM, Viewer
from schema.views import rules as views
from schema.views.model import Listed, View
from tests.cast import Cast
from tests.laws.walker.commands import SCENARIO

Deed = tuple[Viewer, dict[str, Any]]
"""Who sends the mutation, and its input."""
PEOPLE = "Imię i nazwisko;Stanowisko\nOla Śnieg;Cukierniczka".encode()
MODELS = b"Manufacturer;Model;Category\nBrother;HL-L5210DN;Printer\n"
REGISTER = b"Tag;Producent;Model\nZAW-700;Lenovo;ThinkPad T14\n"
PASSWORD = "drożdże i cierpliwość"

deeds: dict[str, Callable[[Cast], Awaitable[Deed]]] = {}
"""What sends each mutation; what has to be there before is done first."""


def deed(prepare: Callable[[Cast], Awaitable[Deed]]) -> Callable[[Cast], Awaitable[Deed]]:
    """Declare how the mutation with the function's name is sent: `ticket_open` is `ticketOpen`."""
    head, *tail = prepare.__name__.split("_")
    deeds[head + "".join(word.capitalize() for word in tail)] = prepare
    return prepare


def key(row: Record) -> str:
    """The row's public id."""
    return row.key


def person(viewer: Viewer) -> str:
    """The viewer's public id."""
    return f"{Person.prefix}_{viewer.person_id}"


@deed
async def organisation_add(cast: Cast) -> Deed:
    return cast.adam, {"code": "MODRZ", "name": "Fabryka Mebli Modrzew", "city": "Kalwaria"}


@deed
async def organisation_rename(cast: Cast) -> Deed:
    return cast.katarzyna, {"organisation": key(cast.zawilec), "name": "Piekarnia Zawilec i Córki"}


@deed
async def organisation_set_terms(cast: Cast) -> Deed:
    return cast.katarzyna, {"organisation": key(cast.zawilec), "confirmationDays": 3, "reopeningDays": 30}


@deed
async def person_add(cast: Cast) -> Deed:
    return cast.katarzyna, {"client": key(cast.zawilec), "name": "Ola Śnieg", "email": "ola@zawil.example"}


@deed
async def person_update(cast: Cast) -> Deed:
    return cast.katarzyna, {"person": person(cast.lucja), "title": "Piekarka", "phone": "61 222 33 44"}


@deed
async def person_invite(cast: Cast) -> Deed:
    return cast.katarzyna, {"person": person(cast.lucja)}


@deed
async def viewer_update(cast: Cast) -> Deed:
    return cast.lucja, {"language": "EN", "phone": "61 222 33 44"}


@deed
async def person_start(cast: Cast) -> Deed:
    row = await people.add_person(cast.katarzyna, cast.zawilec.id, name="Ola Śnieg", start_on=dt.date(2098, 1, 1))
    return cast.piotr, {"person": key(row)}


@deed
async def person_go_on_leave(cast: Cast) -> Deed:
    return cast.piotr, {"person": person(cast.jan)}


@deed
async def person_come_back(cast: Cast) -> Deed:
    await people.go_on_leave(cast.piotr, cast.jan.person_id)
    return cast.piotr, {"person": person(cast.jan)}


@deed
async def person_give_notice(cast: Cast) -> Deed:
    return cast.piotr, {"person": person(cast.jan), "lastDay": "2098-01-01"}


@deed
async def person_stay(cast: Cast) -> Deed:
    await people.give_notice(cast.piotr, cast.jan.person_id, last_day=dt.date(2098, 1, 1))
    return cast.piotr, {"person": person(cast.jan)}


@deed
async def person_leave(cast: Cast) -> Deed:
    return cast.katarzyna, {"person": person(cast.jan)}


@deed
async def membership_grant(cast: Cast) -> Deed:
    return cast.katarzyna, {"person": person(cast.lucja), "role": "COORDINATOR"}


@deed
async def membership_end(cast: Cast) -> Deed:
    membership = await Membership.get(person_id=cast.piotr.person_id, role=Role.COORDINATOR)
    return cast.katarzyna, {"membership": key(membership)}


@deed
async def session_end(cast: Cast) -> Deed:
    await people.set_password(SYSTEM, cast.lucja.person_id, password=PASSWORD)
    session, _ = await people.sign_in("żółć@zawil.example", PASSWORD)
    return cast.lucja, {"session": key(session)}


@deed
async def token_create(cast: Cast) -> Deed:
    return cast.tomasz, {"person": person(cast.tomasz), "name": "Raport", "scopes": ["read:tickets"], "days": 30}


@deed
async def token_end(cast: Cast) -> Deed:
    token, _ = await people.create_token(cast.tomasz, cast.tomasz.person_id, name="Raport", scopes={"write"})
    return cast.tomasz, {"token": key(token)}


@deed
async def calendar_create(cast: Cast) -> Deed:
    about = {"client": key(cast.zawilec), "name": "Piekarnia", "zone": "Europe/Warsaw"}
    return cast.adam, {**about, "week": ["SAT 04:00-10:00"]}


@deed
async def calendar_update(cast: Cast) -> Deed:
    return cast.adam, {"calendar": key(await office(cast)), "week": ["MON 08:00-12:00", "MON 13:00-17:00"]}


@deed
async def calendar_close(cast: Cast) -> Deed:
    return cast.adam, {"calendar": key(await office(cast)), "fromOn": "2026-11-23", "name": "Inwentaryzacja"}


@deed
async def calendar_add_holidays(cast: Cast) -> Deed:
    return cast.adam, {"calendar": key(await office(cast)), "country": "PL", "year": 2026}


@deed
async def closure_end(cast: Cast) -> Deed:
    calendar = await office(cast)
    await calendars.add_holidays(cast.adam, calendar.id, country="PL", year=2026)
    closure = await Closure.filter(calendar_id=calendar.id).first()
    assert closure
    return cast.adam, {"closure": key(closure)}


@deed
async def team_add(cast: Cast) -> Deed:
    return cast.adam, {"name": "Druga linia"}


@deed
async def team_rename(cast: Cast) -> Deed:
    return cast.adam, {"team": key(await team(cast)), "name": "Teren i serwis"}


@deed
async def team_join(cast: Cast) -> Deed:
    return cast.adam, {"team": key(await team(cast)), "person": person(cast.iga)}


@deed
async def team_part(cast: Cast) -> Deed:
    return cast.adam, {"team": key(await team(cast)), "person": person(cast.tomasz)}


@deed
async def team_end(cast: Cast) -> Deed:
    return cast.adam, {"team": key(await team(cast))}


@deed
async def person_hand_over(cast: Cast) -> Deed:
    await door(cast)
    return cast.katarzyna, {"person": person(cast.piotr), "to": person(cast.katarzyna), "reason": "Odchodzi do domu."}


@deed
async def system_add(cast: Cast) -> Deed:
    given = {"name": "Alarm", "kind": "BUILDING", "keeper": person(cast.piotr), "reviewMonths": 12}
    given |= {"seatMinor": 4_900, "seatCurrency": "PLN"}
    return cast.katarzyna, {"client": key(cast.zawilec), **given}


@deed
async def system_update(cast: Cast) -> Deed:
    return cast.tomasz, {"system": key(await door(cast)), "purpose": "Otwiera piekarnię o trzeciej rano."}


@deed
async def system_end(cast: Cast) -> Deed:
    return cast.katarzyna, {"system": key(await door(cast))}


@deed
async def access_grant(cast: Cast) -> Deed:
    given = {"person": person(cast.jan), "account": "jan.r", "level": "piekarz"}
    return cast.tomasz, {"system": key(await door(cast)), **given}


@deed
async def access_correct(cast: Cast) -> Deed:
    return cast.tomasz, {"access": key(await opened(cast)), "level": "kierowniczka zmiany"}


@deed
async def access_confirm(cast: Cast) -> Deed:
    return cast.katarzyna, {"access": key(await opened(cast))}


@deed
async def access_recall(cast: Cast) -> Deed:
    return cast.katarzyna, {"access": key(await opened(cast)), "revokeOn": "2098-01-01"}


@deed
async def access_keep(cast: Cast) -> Deed:
    row = await accesses.recall(cast.katarzyna, (await opened(cast)).id)
    return cast.katarzyna, {"access": key(row), "reason": "Wraca po urlopie."}


@deed
async def access_revoke(cast: Cast) -> Deed:
    return cast.tomasz, {"access": key(await opened(cast)), "evidence": "Karta zwrócona i wykreślona z bramy."}


@deed
async def bundle_add(cast: Cast) -> Deed:
    return cast.katarzyna, {"client": key(cast.zawilec), "name": "Nocna zmiana", "purpose": "Piecze i otwiera."}


@deed
async def bundle_update(cast: Cast) -> Deed:
    return cast.tomasz, {"bundle": key(await bundle(cast)), "name": "Ranna zmiana"}


@deed
async def bundle_set_system(cast: Cast) -> Deed:
    held = await bundle(cast)
    shop = await accesses.add_system(cast.katarzyna, cast.zawilec.id, name="Kasa", kind=SystemKind.BUSINESS)
    return cast.katarzyna, {"bundle": key(held), "system": key(shop), "level": "sprzedaż"}


@deed
async def bundle_add_model(cast: Cast) -> Deed:
    return cast.tomasz, {"bundle": key(await bundle(cast)), "model": key(cast.thinkpad)}


@deed
async def bundle_remove_item(cast: Cast) -> Deed:
    row = await bundle(cast)
    return cast.tomasz, {"bundle": key(row), "item": key(await BundleItem.get(bundle_id=row.id))}


@deed
async def bundle_end(cast: Cast) -> Deed:
    return cast.katarzyna, {"bundle": key(await bundle(cast))}


@deed
async def access_grant_bundle(cast: Cast) -> Deed:
    return cast.tomasz, {"bundle": key(await bundle(cast)), "person": person(cast.jan), "account": "jan.r"}


@deed
async def access_ask(cast: Cast) -> Deed:
    given = {"system": key(await door(cast)), "reason": "Piecze od drugiej.", "level": "nocny"}
    return cast.piotr, {**given, "person": person(cast.jan)}


@deed
async def access_request_grant(cast: Cast) -> Deed:
    return cast.tomasz, {"request": key(await wished(cast)), "account": "jan.r"}


@deed
async def access_request_withdraw(cast: Cast) -> Deed:
    return cast.katarzyna, {"request": key(await wished(cast))}


@deed
async def access_review_start(cast: Cast) -> Deed:
    access = await opened(cast)
    return cast.tomasz, {"client": key(cast.zawilec), "dueOn": "2098-01-01", "system": f"sys_{access.system_id}"}


@deed
async def access_review_end(cast: Cast) -> Deed:
    return cast.katarzyna, {"review": key(await review(cast))}


@deed
async def reply_add(cast: Cast) -> Deed:
    row = await team(cast)
    given = {"name": "Przyjęte", "textPl": "{{requester.name}}, już patrzę.", "scope": "TEAM", "team": key(row)}
    return cast.tomasz, given


@deed
async def reply_update(cast: Cast) -> Deed:
    return cast.tomasz, {"reply": key(await reply(cast)), "textEn": "On it, {{requester.name}}."}


@deed
async def reply_retire(cast: Cast) -> Deed:
    return cast.tomasz, {"reply": key(await reply(cast))}


@deed
async def policy_publish(cast: Cast) -> Deed:
    await promise(cast)
    about = {"client": key(cast.spokojna), "name": "Standard", "calendar": key(await office(cast))}
    return cast.adam, {**about, "targets": ["ANY P3 RESPONSE 60"], "pauses": ["CLIENT", "VENDOR"]}


@deed
async def policy_end(cast: Cast) -> Deed:
    return cast.adam, {"policy": key(await promise(cast))}


@deed
async def preference_set_pace(cast: Cast) -> Deed:
    return cast.lucja, {"kind": "STATUS", "pace": "DAILY"}


@deed
async def preference_set_quiet(cast: Cast) -> Deed:
    await notices.set_digest(cast.lucja, hour=8)
    return cast.lucja, {"zone": "Europe/Warsaw", "quietFrom": "20:00", "quietTo": "07:00", "quietDays": ["SUN"]}


@deed
async def preference_set_digest(cast: Cast) -> Deed:
    return cast.lucja, {"hour": 16}


@deed
async def person_restore_mail(cast: Cast) -> Deed:
    await notices.note_return(cast.lucja.person_id, "żółć@zawil.example", "550 No such user")
    return cast.tomasz, {"person": person(cast.lucja)}


@deed
async def device_register(cast: Cast) -> Deed:
    price = {"priceMinor": 499_900, "priceCurrency": "PLN"}
    return cast.tomasz, {"client": key(cast.zawilec), "tag": "ZAW-500", "model": key(cast.thinkpad), **price}


@deed
async def device_correct(cast: Cast) -> Deed:
    return cast.tomasz, {"device": key(cast.laptop), "supplier": "Hurtownia IT Północ", "location": "Magazyn"}


@deed
async def device_receive(cast: Cast) -> Deed:
    device = await new_device(cast, Stage.ORDERED)
    return cast.tomasz, {"device": key(device), "location": "Magazyn"}


@deed
async def device_hand_over(cast: Cast) -> Deed:
    return cast.tomasz, {"device": key(await new_device(cast)), "holder": person(cast.lucja), "condition": "nowy"}


@deed
async def device_take_back(cast: Cast) -> Deed:
    return cast.tomasz, {"device": key(await held_device(cast)), "condition": "rysa na pokrywie"}


@deed
async def device_send_to_repair(cast: Cast) -> Deed:
    return cast.tomasz, {"device": key(await held_device(cast))}


@deed
async def device_take_from_repair(cast: Cast) -> Deed:
    device = await held_device(cast)
    await devices.send_to_repair(cast.tomasz, device.id)
    return cast.tomasz, {"device": key(device)}


@deed
async def device_report_lost(cast: Cast) -> Deed:
    return cast.tomasz, {"device": key(await held_device(cast))}


@deed
async def device_find(cast: Cast) -> Deed:
    device = await held_device(cast)
    await devices.report_lost(cast.tomasz, device.id, how="Został w tramwaju.")
    return cast.tomasz, {"device": key(device)}


@deed
async def device_reserve(cast: Cast) -> Deed:
    return cast.tomasz, {"device": key(await new_device(cast)), "person": person(cast.lucja)}


@deed
async def device_release(cast: Cast) -> Deed:
    device = await new_device(cast)
    await devices.reserve(cast.tomasz, device.id, person=cast.lucja.person_id)
    return cast.tomasz, {"device": key(device)}


@deed
async def device_request_return(cast: Cast) -> Deed:
    return cast.tomasz, {"device": key(await held_device(cast)), "due": "2098-01-01"}


@deed
async def device_keep(cast: Cast) -> Deed:
    return cast.katarzyna, {"device": key(await held_device(cast)), "reason": "Jan odkupił laptop."}


@deed
async def device_dispose(cast: Cast) -> Deed:
    device = await new_device(cast)
    await devices.retire(cast.tomasz, device.id, reason="Stary.")
    return cast.tomasz, {"device": key(device), "method": "RECYCLED", "wipeProof": "Certyfikat 7/2026."}


@deed
async def device_label(cast: Cast) -> Deed:
    label = await devices.add_label(cast.katarzyna, cast.zawilec.id, stage=Stage.IN_STOCK, name="na zapas")
    return cast.tomasz, {"device": key(await new_device(cast)), "label": key(label)}


@deed
async def model_add(cast: Cast) -> Deed:
    price = {"listPriceMinor": 599_000, "listPriceCurrency": "PLN"}
    return cast.tomasz, {"manufacturer": "Dell", "name": "P2422HE", "category": "Monitor", **price}


@deed
async def model_correct(cast: Cast) -> Deed:
    return cast.tomasz, {"model": key(cast.thinkpad), "usefulLifeMonths": 48, "endOfSupport": "2029-06-30"}


@deed
async def model_end(cast: Cast) -> Deed:
    return cast.tomasz, {"model": key(cast.thinkpad)}


@deed
async def model_readmit(cast: Cast) -> Deed:
    return cast.tomasz, {"model": key(await devices.end_model(cast.tomasz, cast.thinkpad.id))}


@deed
async def likeness_confirm(cast: Cast) -> Deed:
    return cast.tomasz, {"likeness": key(await likeness(cast))}


@deed
async def likeness_reject(cast: Cast) -> Deed:
    return cast.tomasz, {"likeness": key(await likeness(cast))}


@deed
async def cost_record(cast: Cast) -> Deed:
    paid = {"kind": "LICENCE", "amountMinor": 12_000, "amountCurrency": "PLN", "spentOn": "2026-03-02"}
    return cast.katarzyna, {"client": key(cast.zawilec), **paid, "person": person(cast.lucja)}


@deed
async def cost_correct(cast: Cast) -> Deed:
    return cast.katarzyna, {"cost": key(await licence(cast)), "amountMinor": 15_000}


@deed
async def cost_withdraw(cast: Cast) -> Deed:
    return cast.tomasz, {"cost": key(await licence(cast))}


@deed
async def budget_set(cast: Cast) -> Deed:
    paid = {"amountMinor": 900_000, "amountCurrency": "PLN"}
    return cast.katarzyna, {"client": key(cast.zawilec), "year": now().year, **paid}


@deed
async def tariff_set(cast: Cast) -> Deed:
    return cast.adam, {"client": key(cast.zawilec), "hourMinor": 18_000, "hourCurrency": "PLN", "yearEnd": "06-30"}


@deed
async def scenario_add(cast: Cast) -> Deed:
    return cast.adam, {"client": key(cast.spokojna), "definition": SCENARIO}


@deed
async def scenario_adapt(cast: Cast) -> Deed:
    row = await processes.publish_scenario(cast.adam, (await walk(cast)).id)
    return cast.katarzyna, {"client": key(cast.zawilec), "scenario": key(row)}


@deed
async def scenario_draft(cast: Cast) -> Deed:
    return cast.adam, {"scenario": key(await walk(cast)), "definition": SCENARIO.replace("Raz.", "Co rok.")}


@deed
async def scenario_publish(cast: Cast) -> Deed:
    return cast.adam, {"scenario": key(await walk(cast))}


@deed
async def scenario_retire(cast: Cast) -> Deed:
    row = await walk(cast)
    return cast.adam, {"scenario": key(await processes.publish_scenario(cast.adam, row.id))}


@deed
async def contract_add(cast: Cast) -> Deed:
    facts = {"name": "Poczta", "kind": "SERVICE", "renewsOn": "2098-01-01", "noticeDays": 30, "seats": 5}
    return cast.katarzyna, {"client": key(cast.zawilec), **facts}


@deed
async def contract_change(cast: Cast) -> Deed:
    of = {"name": "Poczta", "kind": SystemKind.MAIL}
    mail = await accesses.add_system(cast.tomasz, cast.zawilec.id, **of)
    return cast.tomasz, {"contract": key(await suite(cast)), "noticeDays": 60, "seats": 14, "system": key(mail)}


@deed
async def contract_renew(cast: Cast) -> Deed:
    return cast.katarzyna, {"contract": key(await suite(cast)), "renewsOn": "2099-01-01"}


@deed
async def contract_end(cast: Cast) -> Deed:
    return cast.tomasz, {"contract": key(await suite(cast))}


@deed
async def replacement_propose(cast: Cast) -> Deed:
    option = {"way": "BUY", "costMinor": 520_000, "costCurrency": "PLN", "months": 48, "recommended": True}
    items = [{"device": key(cast.laptop), "options": [option]}]
    return cast.tomasz, {"client": key(cast.zawilec), "year": now().year + 1, "quarter": 2, "items": items}


@deed
async def replacement_leave_out(cast: Cast) -> Deed:
    row = await replacement(cast, ReplacementWay.BUY)
    return cast.katarzyna, {"replacement": key(row), "until": "2098-01-01"}


@deed
async def replacement_place_order(cast: Cast) -> Deed:
    row = await approved(cast, ReplacementWay.BUY)
    return cast.tomasz, {"replacement": key(row), "tag": "ZAW-900"}


@deed
async def replacement_extend(cast: Cast) -> Deed:
    return cast.tomasz, {"replacement": key(await approved(cast, ReplacementWay.EXTEND))}


@deed
async def process_start(cast: Cast) -> Deed:
    row = await processes.publish_scenario(cast.adam, (await walk(cast)).id)
    return cast.piotr, {"client": key(cast.zawilec), "start": {"scenario": key(row)}}


@deed
async def process_move(cast: Cast) -> Deed:
    return cast.piotr, {"process": key(await walking(cast, target=True)), "targetOn": "2098-02-01"}


@deed
async def process_hold(cast: Cast) -> Deed:
    return cast.piotr, {"process": key(await walking(cast)), "reason": "Remont."}


@deed
async def process_resume(cast: Cast) -> Deed:
    row = await processes.hold_process(cast.piotr, (await walking(cast)).id, reason="Remont.")
    return cast.piotr, {"process": key(row)}


@deed
async def process_cancel(cast: Cast) -> Deed:
    return cast.piotr, {"process": key(await walking(cast)), "reason": "Niepotrzebny."}


@deed
async def process_extend(cast: Cast) -> Deed:
    more = {"title": "Zamknąć bramę", "side": "CLIENT", "person": person(cast.lucja)}
    return cast.piotr, {"process": key(await walking(cast)), **more}


@deed
async def task_do(cast: Cast) -> Deed:
    return cast.tomasz, {"task": key(await first_task(cast)), "note": "Obszedłem."}


@deed
async def task_skip(cast: Cast) -> Deed:
    return cast.tomasz, {"task": key(await first_task(cast)), "reason": "Pada."}


@deed
async def task_assign(cast: Cast) -> Deed:
    return cast.tomasz, {"task": key(await first_task(cast)), "person": person(cast.iga)}


@deed
async def label_add(cast: Cast) -> Deed:
    return cast.katarzyna, {"client": key(cast.zawilec), "stage": "IN_STOCK", "name": "na zapas"}


@deed
async def label_retire(cast: Cast) -> Deed:
    label = await devices.add_label(cast.katarzyna, cast.zawilec.id, stage=Stage.IN_STOCK, name="na zapas")
    return cast.tomasz, {"label": key(label)}


@deed
async def device_retire(cast: Cast) -> Deed:
    device = await held_device(cast)
    await devices.report_lost(cast.tomasz, device.id)
    return cast.tomasz, {"device": key(device), "reason": "Nie odnalazł się."}


@deed
async def ticket_open(cast: Cast) -> Deed:
    about = {"client": key(cast.zawilec), "title": "Kasa nie drukuje", "devices": [key(cast.laptop)]}
    return cast.piotr, {**about, "requester": person(cast.lucja), "impact": 1}


@deed
async def ticket_assign(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "assignee": person(cast.iga)}


@deed
async def ticket_hold(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "party": "VENDOR", "reason": "Czekamy na część."}


@deed
async def ticket_resume(cast: Cast) -> Deed:
    row = await ticket(cast)
    await tickets.hold(cast.tomasz, row.id, party=PendingParty.CLIENT, reason="Który to komputer?")
    return cast.tomasz, {"ticket": key(row)}


@deed
async def ticket_resolve(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "code": "FIXED", "text": "Wymieniona taśma."}


@deed
async def ticket_confirm(cast: Cast) -> Deed:
    return cast.lucja, {"ticket": key(await resolved(cast))}


@deed
async def ticket_reopen(cast: Cast) -> Deed:
    return cast.lucja, {"ticket": key(await resolved(cast)), "reason": "Dalej nie drukuje."}


@deed
async def ticket_cancel(cast: Cast) -> Deed:
    return cast.lucja, {"ticket": key(await ticket(cast)), "reason": "Już działa."}


@deed
async def ticket_comment(cast: Cast) -> Deed:
    row = await ticket(cast)
    await tickets.hold(cast.tomasz, row.id, party=PendingParty.CLIENT, reason="Który to komputer?")
    return cast.lucja, {"ticket": key(row), "body": "Ten przy piecu."}


@deed
async def comment_correct(cast: Cast) -> Deed:
    row = await tickets.comment(cast.lucja, cast.broken_oven.id, body="Ten przy piecy.")
    said = await Comment.get(ticket_id=row.id)
    return cast.lucja, {"comment": key(said), "body": "Ten przy piecu."}


@deed
async def ticket_take(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast))}


@deed
async def ticket_route(cast: Cast) -> Deed:
    team = await teams.add_team(cast.adam, name="Serwis")
    return cast.tomasz, {"ticket": key(await ticket(cast)), "team": key(team)}


@deed
async def ticket_unassign(cast: Cast) -> Deed:
    row = await tickets.take(cast.tomasz, cast.broken_oven.id)
    return cast.tomasz, {"ticket": key(row)}


@deed
async def ticket_update(cast: Cast) -> Deed:
    return cast.lucja, {"ticket": key(await ticket(cast)), "title": "Kasa przy piecu nie drukuje"}


@deed
async def ticket_classify(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "category": "Drukarki", "kind": "REQUEST"}


@deed
async def ticket_prioritise(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "priority": "P1", "reason": "Rano otwarcie sklepu."}


@deed
async def ticket_relate(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "kind": "BLOCKS", "other": key(await another(cast))}


@deed
async def ticket_unrelate(cast: Cast) -> Deed:
    other = await another(cast)
    await tickets.link(cast.tomasz, cast.broken_oven.id, kind=LinkKind.RELATES, other=other.id)
    return cast.tomasz, {"ticket": key(await ticket(cast)), "kind": "RELATES", "other": key(other)}


@deed
async def ticket_nest(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "parent": key(await another(cast))}


@deed
async def ticket_merge(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "into": key(await another(cast)), "confirmed": True}


@deed
async def ticket_follow_up(cast: Cast) -> Deed:
    row = await tickets.confirm(cast.lucja, (await resolved(cast)).id)
    return cast.lucja, {"ticket": key(row), "body": "Znowu to samo."}


@deed
async def ticket_watch(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "person": person(cast.jan)}


@deed
async def ticket_unwatch(cast: Cast) -> Deed:
    row = await tickets.watch(cast.tomasz, cast.broken_oven.id)
    return cast.tomasz, {"ticket": key(row)}


@deed
async def ticket_log_work(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "minutes": 45, "note": "Dojazd i wymiana głowicy."}


@deed
async def ticket_correct_work(cast: Cast) -> Deed:
    row = await tickets.log_work(cast.tomasz, cast.broken_oven.id, minutes=450)
    entry = await WorkEntry.get(ticket_id=row.id)
    return cast.tomasz, {"ticket": key(row), "entry": key(entry), "minutes": 45}


@deed
async def ticket_rate(cast: Cast) -> Deed:
    row = await tickets.confirm(cast.lucja, (await resolved(cast)).id)
    return cast.lucja, {"ticket": key(row), "score": 5, "comment": "Szybko i miło."}


@deed
async def ticket_add_device(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "device": key(await new_device(cast))}


@deed
async def ticket_add_person(cast: Cast) -> Deed:
    return cast.lucja, {"ticket": key(await ticket(cast)), "person": person(cast.piotr)}


@deed
async def decision_ask(cast: Cast) -> Deed:
    options = [{"label": "Kupić", "costMinor": 549_000, "costCurrency": "PLN"}, {"label": "Nie", "approves": False}]
    about = {"subject": key(cast.laptop), "dueAt": "2098-01-01T08:00:00Z", "onTimeout": "EXPIRE"}
    return cast.tomasz, {"client": key(cast.zawilec), "question": "Nowy laptop?", "options": options, **about}


@deed
async def decision_vote(cast: Cast) -> Deed:
    row = await decision(cast)
    chosen = await Option.get(decision_id=row.id, place=1)
    return cast.katarzyna, {"decision": key(row), "option": key(chosen), "reason": "Szkoda czasu."}


@deed
async def decision_ask_back(cast: Cast) -> Deed:
    return cast.katarzyna, {"decision": key(await decision(cast)), "question": "Na jak długo?"}


@deed
async def decision_remark(cast: Cast) -> Deed:
    row = await decision(cast)
    await decisions.ask_back(cast.katarzyna, row.id, question="Na jak długo?")
    return cast.tomasz, {"decision": key(row), "body": "Na trzy lata."}


@deed
async def decision_delegate(cast: Cast) -> Deed:
    return cast.katarzyna, {"decision": key(await decision(cast)), "delegate": person(cast.piotr)}


@deed
async def decision_withdraw(cast: Cast) -> Deed:
    return cast.tomasz, {"decision": key(await decision(cast)), "reason": "Laptop się znalazł."}


@deed
async def delegation_create(cast: Cast) -> Deed:
    away = {"person": person(cast.katarzyna), "delegate": person(cast.piotr)}
    return cast.katarzyna, {**away, "untilAt": "2098-01-01T08:00:00Z"}


@deed
async def delegation_end(cast: Cast) -> Deed:
    until = now() + dt.timedelta(days=7)
    away = await decisions.create_delegation(
        cast.katarzyna, cast.katarzyna.person_id, delegate=cast.piotr.person_id, until_at=until
    )
    return cast.katarzyna, {"delegation": key(away)}


@deed
async def device_import(cast: Cast) -> Deed:
    upload = await imports.stage_upload(cast.tomasz, REGISTER, "sprzęt.csv")
    return cast.tomasz, {"client": key(cast.zawilec), "upload": key(upload)}


@deed
async def sheet_import(cast: Cast) -> Deed:
    upload = await imports.stage_upload(cast.tomasz, PEOPLE, "osoby.csv")
    return cast.tomasz, {"client": key(cast.zawilec), "upload": key(upload), "kind": "PERSONS"}


@deed
async def model_import(cast: Cast) -> Deed:
    upload = await imports.stage_upload(cast.tomasz, MODELS, "katalog.csv")
    return cast.tomasz, {"client": key(cast.spokojna), "upload": key(upload)}


@deed
async def import_undo(cast: Cast) -> Deed:
    imported: Import = await imports.import_file(cast.tomasz, cast.zawilec.id, REGISTER, "sprzęt.csv")
    return cast.tomasz, {"imported": key(imported)}


@deed
async def mail_accept(cast: Cast) -> Deed:
    return cast.tomasz, {"mail": key(await waiting_mail()), "person": person(cast.lucja)}


@deed
async def mail_drop(cast: Cast) -> Deed:
    return cast.tomasz, {"mail": key(await waiting_mail())}


async def waiting_mail() -> Mail:
    """A mail of a stranger."""
    row, _ = await mail.receive(b"From: lucja@dom.example\nSubject: Piec\n\nPisze z domu.\n")
    return row


async def office(cast: Cast) -> Calendar:
    """The IT company's hours."""
    week = ["MON 08:00-16:00"]
    return await calendars.create_calendar(cast.adam, cast.spokojna.id, name="Biuro", zone="Europe/Warsaw", week=week)


async def licence(cast: Cast) -> Cost:
    """What the bakery paid for a program."""
    paid = {"kind": CostKind.LICENCE, "amount_minor": 12_000, "amount_currency": "PLN"}
    return await costs.record_cost(cast.katarzyna, cast.zawilec.id, **paid)


async def walk(cast: Cast) -> Scenario:
    """A scenario that is being written."""
    return await processes.add_scenario(cast.adam, cast.spokojna.id, definition=SCENARIO)


async def suite(cast: Cast) -> Contract:
    """The bakery's licences of an office suite."""
    of = {"name": "Pakiet biurowy", "kind": ContractKind.LICENCE, "renews_on": dt.date(2098, 1, 1)}
    return await replacements.add_contract(cast.tomasz, cast.zawilec.id, **of)


async def replacement(cast: Cast, way: ReplacementWay) -> Replacement:
    """The bakery's laptop, proposed to be replaced along with its licences."""
    option = NewReplacementOption(way, 520_000, "PLN", 48, recommended=True)
    renewed = NewReplacementOption(ReplacementWay.EXTEND, 90_000, "PLN", 12, recommended=True)
    items = [
        NewReplacement([option], device=cast.laptop.id),
        NewReplacement([renewed], contract=(await suite(cast)).id),
    ]
    of = {"year": now().year + 1, "quarter": 2}
    await replacements.propose(cast.tomasz, cast.zawilec.id, **of, items=items)
    return await Replacement.get(device_id=cast.laptop.id)


async def approved(cast: Cast, way: ReplacementWay) -> Replacement:
    """The same, approved by the bakery."""
    row = await replacement(cast, way)
    await row.fetch_related("proposal")
    yes = await Option.get(decision_id=row.proposal.decision_id, approves=True)
    await decisions.vote(cast.katarzyna, row.proposal.decision_id, option=yes.id)
    return row


async def walking(cast: Cast, *, target: bool = False) -> Process:
    """A walk that has been started, with one task more."""
    told = SCENARIO.replace('"steps"', '"target": {"pl": "Dzień", "en": "Day"}, "steps"') if target else SCENARIO
    row = await processes.add_scenario(cast.adam, cast.spokojna.id, definition=told)
    row = await processes.publish_scenario(cast.adam, row.id)
    day = dt.date(2098, 1, 1) if target else None
    start = processes.Start(scenario=row.id, target_on=day)
    process = await processes.start_process(cast.piotr, cast.zawilec.id, start=start)
    more = {"title": "Zamknąć bramę", "side": Side.CLIENT, "person": cast.lucja.person_id}
    return await processes.extend_process(cast.piotr, process.id, **more)


async def first_task(cast: Cast) -> Task:
    """The walk itself."""
    return await Task.get(process_id=(await walking(cast)).id, place=1, state=TaskState.READY)


async def likeness(cast: Cast) -> Likeness:
    """A laptop of a catalogue that may be that of the bakery."""
    facts = {"category": "Laptop", "useful_life_months": 48}
    await devices.add_model(cast.tomasz, manufacturer="Lenovo", name="ThinkPad T14 Black", **facts)
    return await Likeness.get(model_id=cast.thinkpad.id)


async def door(cast: Cast) -> System:
    """The door of the bakery."""
    return await accesses.add_system(cast.katarzyna, cast.zawilec.id, name="Brama", kind=SystemKind.BUILDING)


async def opened(cast: Cast) -> Access:
    """That Łucja can open it."""
    return await accesses.grant(cast.tomasz, (await door(cast)).id, person=cast.lucja.person_id)


async def bundle(cast: Cast) -> Bundle:
    """What the night shift opens: the door."""
    row = await accesses.add_bundle(cast.katarzyna, cast.zawilec.id, name="Zmiana")
    return await accesses.set_system(cast.katarzyna, row.id, system=(await door(cast)).id, level="nocny")


async def wished(cast: Cast) -> AccessRequest:
    """That Jan is to open the door, as the owner says."""
    opens = {"person": cast.jan.person_id, "reason": "Piecze od drugiej."}
    return await accesses.request_access(cast.katarzyna, (await door(cast)).id, **opens)


async def review(cast: Cast) -> AccessReview:
    """Whether Łucja still needs the door."""
    await opened(cast)
    return await accesses.start_review(cast.tomasz, cast.zawilec.id, due_on=dt.date(2098, 1, 1))


async def team(cast: Cast) -> Team:
    """A team with Tomasz in it."""
    row = await teams.add_team(cast.adam, name="Serwis")
    return await teams.join_team(cast.adam, row.id, person=cast.tomasz.person_id)


async def reply(cast: Cast) -> Reply:
    """Tomasz's own words."""
    return await replies.add_reply(cast.tomasz, name="Przyjęte", text_pl="{{requester.name}}, już patrzę.")


async def decision(cast: Cast) -> Decision:
    """A question that both sides have to answer."""
    options = [decisions.NewOption(label="Kupić"), decisions.NewOption(label="Nie", approves=False)]
    given = {"question": "Nowy laptop?", "options": options, "authority": Authority.JOINT}
    return await decisions.ask(cast.tomasz, cast.zawilec.id, **given)


async def promise(cast: Cast) -> Policy:
    """What the IT company promises to everybody."""
    calendar, targets = await office(cast), ["ANY P3 RESPONSE 60", "ANY P3 RESOLUTION 480"]
    return await service_levels.publish_policy(
        cast.adam, cast.spokojna.id, name="Standard", calendar=calendar.id, targets=targets
    )


async def new_device(cast: Cast, stage: Stage = Stage.IN_STOCK) -> Device:
    """One more device of the bakery."""
    return await devices.register(cast.tomasz, cast.zawilec.id, tag="ZAW-600", model=cast.thinkpad.id, stage=stage)


async def held_device(cast: Cast) -> Device:
    """A device of the bakery, with Łucja."""
    device = await new_device(cast)
    return await devices.hand_over(cast.tomasz, device.id, holder=cast.lucja.person_id)


async def ticket(cast: Cast) -> Ticket:
    """Łucja's ticket."""
    return cast.broken_oven


async def another(cast: Cast) -> Ticket:
    """Piotr's ticket."""
    return await tickets.open_ticket(cast.piotr, cast.zawilec.id, title="Druga kasa też nie drukuje")


async def resolved(cast: Cast) -> Ticket:
    """Łucja's ticket, done."""
    return await tickets.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="Wymieniona taśma.")


@deed
async def file_drop(cast: Cast) -> Deed:
    sent = files.Sent(new_id(), "zdjęcie.png", "image/png", 7, "0" * 64, thumbnail=False)
    return cast.lucja, {"file": key(await files.stage(cast.lucja, cast.zawilec.id, sent))}


@deed
async def view_save(cast: Cast) -> Deed:
    return cast.iga, {"name": "Pilne w piekarni", "about": "TICKETS", "query": "priority=P1", "audience": "COMPANY"}


@deed
async def view_update(cast: Cast) -> Deed:
    return cast.lucja, {"view": key(await view(cast.lucja)), "name": "Moje", "query": "whose=mine", "place": 2}


@deed
async def view_share(cast: Cast) -> Deed:
    return cast.tomasz, {"view": key(await view(cast.tomasz)), "audience": "TEAM", "team": key(await team(cast))}


@deed
async def view_end(cast: Cast) -> Deed:
    return cast.lucja, {"view": key(await view(cast.lucja))}


async def view(viewer: Viewer) -> View:
    """A view that they keep."""
    return await views.save_view(viewer, name="Otwarte", about=Listed.TICKETS, query="state=OPEN")


def several(alone: str) -> Callable[[Cast], Awaitable[Deed]]:
    """What sends the mutation of several things: what sends that of one, with a list of it."""

    async def prepare(cast: Cast) -> Deed:
        viewer, given = await deeds[alone](cast)
        (thing, one), *others = given.items()
        return viewer, {plural(thing): [one], **dict(others)}

    return prepare


deeds["accessesConfirm"] = several("accessConfirm")
deeds["accessesRecall"] = several("accessRecall")
for verb in ("Assign", "Route", "Take", "Hold", "Prioritise", "Resolve"):
    deeds[f"tickets{verb}"] = several(f"ticket{verb}")
