"""Files that people attach: sent, kept, given back, and refused."""

from __future__ import annotations

import datetime as dt
import io
import struct
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from api.app import application
from api.contents import Contents
from api.contents.sweeping import sweeping
from api.settings import Settings
from schema.files import rules
from schema.files.model import File, FileState
from schema.people.rules import viewer_of
from schema.record import now
from schema.writing import unit
from tests.doors.conftest import Company, Visit, ask, sign_in

HTML = b"<!DOCTYPE html><script>alert(document.cookie)</script>"


def picture(kind: str = "PNG", size: tuple[int, int] = (800, 600)) -> bytes:
    """A picture of nothing."""
    drawn = io.BytesIO()
    Image.new("RGB", size, "#2f6f5f").save(drawn, kind)
    return drawn.getvalue()


def bomb() -> bytes:
    """A PNG of 900 million pixels in few bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 1, 0, 0, 0, 0)
    lines = zlib.compress(bytes(30_000 * (1 + 30_000 // 8)), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


def packed() -> bytes:
    """A ZIP archive that would fill a disk."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../zera.txt", bytes(20_000_000))
    return made.getvalue()


async def send(browser: httpx.AsyncClient, content: bytes, name: str = "zdjęcie.png", **more: str) -> httpx.Response:
    """Send a file as the panel does."""
    return await browser.post("/attachments", params={"name": name, **more}, content=content)


async def sent(browser: httpx.AsyncClient, content: bytes, name: str = "zdjęcie.png", **more: str) -> str:
    """Send a file; its id."""
    answer = await send(browser, content, name, **more)
    assert answer.status_code == 201, answer.text
    key: str = answer.json()["id"]
    return key


async def mutate(browser: httpx.AsyncClient, verb: str, **given: Any) -> dict[str, Any]:
    """Ask for something to be done with a ticket."""
    query = f"mutation ($input: {verb[0].upper()}{verb[1:]}Input!) {{ done: {verb}(input: $input) {{ "
    query += "ticket { id } userErrors { code path message } } }"
    answer = (await ask(browser, query, variables={"input": given})).json()
    done: dict[str, Any] = answer["data"]["done"]
    return done


async def opened(browser: httpx.AsyncClient, company: Company, *files: str) -> str:
    """Katarzyna's ticket with these files."""
    org = f"org_{company.kasia.client_id}"
    done = await mutate(browser, "ticketOpen", client=org, title="Drukarka", files=list(files))
    assert not done["userErrors"], done
    key: str = done["ticket"]["id"]
    return key


def kept(settings: Settings) -> list[Path]:
    """Everything that lies in the folder of contents."""
    return sorted(path for path in Path(settings.files).rglob("*") if path.is_file())


async def test_kasia_sends_a_picture_and_gets_it_back(
    company: Company, kasia: httpx.AsyncClient, settings: Settings
) -> None:
    content = picture()
    answer = await send(kasia, content, "zażółć gęślą.png")
    told = answer.json()
    given = await kasia.get(f"/attachments/{told['id']}/x")
    small = await kasia.get(f"/attachments/{told['id']}/thumbnail")

    assert {**told, "id": ""} == {
        "id": "", "name": "zażółć gęślą.png", "mediaType": "image/png", "size": len(content), "thumbnail": True,
    }  # fmt: skip
    assert given.content == content
    assert given.headers["content-disposition"] == (
        'attachment; filename="za____ g__l_.png"; '
        "filename*=UTF-8''za%C5%BC%C3%B3%C5%82%C4%87%20g%C4%99%C5%9Bl%C4%85.png"
    )
    assert (given.headers["x-content-type-options"], given.headers["content-type"]) == ("nosniff", "image/png")
    assert "sandbox" in given.headers["content-security-policy"]
    assert small.headers["content-type"] == "image/webp"
    assert Image.open(io.BytesIO(small.content)).size == (480, 360)
    assert len(kept(settings)) == 2


async def test_what_a_browser_has_is_not_sent_again_and_a_part_may_be_asked_for(
    company: Company, kasia: httpx.AsyncClient
) -> None:
    key = await sent(kasia, b"a;b\n1;2\n", "spis.csv")
    address = f"/attachments/{key}/spis.csv"
    whole = await kasia.get(address)
    same = await kasia.get(address, headers={"If-None-Match": whole.headers["etag"]})
    part = await kasia.get(address, headers={"Range": "bytes=4-"})

    assert (whole.headers["content-type"], same.status_code) == ("text/csv; charset=utf-8", 304)
    assert (part.status_code, part.content) == (206, b"1;2\n")


@pytest.mark.parametrize(
    ("name", "content", "media"),
    [
        ("zdjecie.png", HTML, "text/html"),
        ("rysunek.png", b"  <svg onload='alert(1)'>", "image/svg+xml"),
        ("rysunek.svg", b"<?xml version='1.0'?><svg>", "application/xml"),
        ("notatka.html", "zażółć".encode(), "text/plain"),
        ("umowa.pdf", b"%PDF-1.7\n%\xe2\xe3\n", "application/pdf"),
        ("dane.png", bytes(range(256)), "application/octet-stream"),
    ],
)
@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_what_it_is_says_its_content(
    company: Company, kasia: httpx.AsyncClient, name: str, content: bytes, media: str
) -> None:
    told = (await send(kasia, content, name)).json()
    given = await kasia.get(f"/attachments/{told['id']}/{name}")

    assert (told["mediaType"], told["thumbnail"]) == (media, False)
    assert given.headers["content-type"].split(";")[0] in ("application/octet-stream", "application/pdf", "text/plain")
    assert given.headers["content-disposition"].startswith("attachment")
    assert (await kasia.get(f"/attachments/{told['id']}/thumbnail")).status_code == 404


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\C:\\zdjęcie.png", "zdjęcie.png"),
        ("/attachments/x", "x"),
        ("umowa\u202egnp.pdf", "umowagnp.pdf"),
        ('a"; filename=b\r\nX: y.txt', 'a"; filename=bX: y.txt'),
    ],
)
@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_name_leads_nowhere(
    company: Company, kasia: httpx.AsyncClient, settings: Settings, said: str, name: str
) -> None:
    key = await sent(kasia, b"tekst", said)
    given = await kasia.get(f"/attachments/{key}/x")

    assert (await File.get()).name == name
    assert [path.parent.parent for path in kept(settings)] == [Path(settings.files)]
    assert "\n" not in given.headers["content-disposition"]
    assert given.headers["content-disposition"].count('"') == 2


@pytest.mark.parametrize(
    ("content", "name", "status", "code"),
    [
        (b"MZ\x90\0", "faktura.pdf", 415, "FILE_REFUSED"),
        (b"\x7fELF\x02", "program", 415, "FILE_REFUSED"),
        (b"@echo off", "start.BAT", 415, "FILE_REFUSED"),
        (b"", "puste.txt", 400, "BAD_REQUEST"),
        (b"x" * 1_000_001, "duże.txt", 413, "TOO_LARGE"),
        (b"x", "", 400, "BAD_REQUEST"),
        (b"x", "..", 400, "BAD_REQUEST"),
        (b"x", "a" * 201, 400, "BAD_REQUEST"),
    ],
)
@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_what_cannot_be_attached_leaves_nothing(
    visit: Visit, company: Company, settings: Settings, content: bytes, name: str, status: int, code: str
) -> None:
    doors = application(replace(settings, file_bytes=1_000_000))
    answer = await send(visit(company.pen, doors=doors), content, name, client=f"org_{company.kasia.client_id}")

    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert kept(settings) == []
    assert not await File.exists()


@pytest.mark.parametrize("content", [bomb(), packed(), picture()[:300]], ids=["pixels", "archive", "broken"])
@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_nothing_is_unpacked_that_is_too_large_or_broken(
    company: Company, kasia: httpx.AsyncClient, content: bytes
) -> None:
    told = (await send(kasia, content)).json()

    assert (told["size"], told["thumbnail"]) == (len(content), False)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_file_that_breaks_off_leaves_nothing(company: Company, visit: Visit, settings: Settings) -> None:
    async def halves() -> Any:
        yield b"a" * 500
        raise ConnectionError

    where = {"name": "a.txt", "client": f"org_{company.kasia.client_id}"}
    answer = await visit(company.pen).post("/attachments", params=where, content=halves())

    assert answer.is_error
    assert kept(settings) == []


async def test_who_may_say_nothing_sends_nothing(visit: Visit, company: Company, settings: Settings) -> None:
    foreign = await visit(company.pen).post("/attachments?name=a.txt&client=org_0", content=b"x")
    reading = await send(visit(company.token), b"x", "a.txt")
    stranger = await send(visit(), b"x", "a.txt")
    elsewhere = await visit(Origin="https://evil.example").post("/attachments?name=a.txt", content=b"x")

    codes = [one.json()["code"] for one in (foreign, reading, stranger, elsewhere)]
    assert codes == ["NOT_FOUND", "FORBIDDEN", "UNAUTHENTICATED", "UNAUTHENTICATED"]
    assert kept(settings) == []


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_page_of_another_site_sends_nothing_in_a_signed_in_browser(kasia: httpx.AsyncClient) -> None:
    answer = await kasia.post("/attachments?name=a.txt", content=b"x", headers={"Origin": "https://evil.example"})

    assert (answer.status_code, answer.json()["code"]) == (403, "CROSS_SITE")


async def test_what_waits_is_for_its_sender_and_what_is_attached_for_all_who_see_the_ticket(
    company: Company, kasia: httpx.AsyncClient, tomek: httpx.AsyncClient
) -> None:
    key = await sent(kasia, b"tekst", "a.txt")
    before = await tomek.get(f"/attachments/{key}/a.txt")
    ticket = await opened(kasia, company, key)
    after = await tomek.get(f"/attachments/{key}/a.txt")
    found = await ask(tomek, f'{{ ticket(id: "{ticket}") {{ files {{ totalCount nodes {{ name size state }} }} }} }}')

    assert (before.status_code, after.content) == (404, b"tekst")
    assert found.json()["data"]["ticket"]["files"] == {
        "totalCount": 1, "nodes": [{"name": "a.txt", "size": 5, "state": "ATTACHED"}],
    }  # fmt: skip


async def test_what_the_it_team_attaches_to_its_notes_no_client_reaches(
    company: Company, kasia: httpx.AsyncClient, tomek: httpx.AsyncClient
) -> None:
    ticket = await opened(kasia, company)
    key = await sent(tomek, picture(), "hasła.png", client=f"org_{company.kasia.client_id}")
    note = {"ticket": ticket, "body": "Tylko dla nas.", "audience": "INTERNAL", "files": [key]}
    assert not (await mutate(tomek, "ticketComment", **note))["userErrors"]

    looks = f"""{{ file(id: "{key}") {{ name }} node(id: "{key}") {{ id }} ticket(id: "{ticket}") {{
        files {{ totalCount }} comments(first: 2) {{ totalCount nodes {{ files {{ totalCount }} }} }} }}
        tickets(first: 2) {{ nodes {{ files(first: 2) {{ nodes {{ name }} }} }} }} }}"""
    named = '{ files: { some: { name: { eq: "hasła.png" } } } }'
    counts = f'{{ ticket(id: "{ticket}") {{ comments(first: 0, filter: {named}) {{ totalCount }} }} }}'
    hers, his = (await ask(kasia, looks)).json()["data"], (await ask(tomek, looks)).json()["data"]
    counted = [(await ask(one, counts)).json()["data"]["ticket"]["comments"]["totalCount"] for one in (kasia, tomek)]
    never = f"fil_{'0' * 8}-0000-7000-8000-{'0' * 12}"
    answers = [await kasia.get(f"/attachments/{one}/{part}") for one in (key, never) for part in ("x", "thumbnail")]

    assert hers == {
        "file": None, "node": None,
        "tickets": {"nodes": [{"files": {"nodes": []}}]},
        "ticket": {"files": {"totalCount": 0}, "comments": {"totalCount": 0, "nodes": []}},
    }  # fmt: skip
    assert (his["file"], counted) == ({"name": "hasła.png"}, [0, 1])
    assert {(one.status_code, one.json()["code"], one.json()["message"]["pl"]) for one in answers} == {
        (404, "NOT_FOUND", answers[0].json()["message"]["pl"])
    }
    assert (await tomek.get(f"/attachments/{key}/x")).status_code == 200


async def test_a_file_is_attached_once_and_by_its_sender(
    company: Company, kasia: httpx.AsyncClient, tomek: httpx.AsyncClient
) -> None:
    key = await sent(kasia, b"tekst", "a.txt")
    ticket = await opened(kasia, company, key)
    again = await mutate(kasia, "ticketComment", ticket=ticket, body="I jeszcze raz.", files=[key])
    hers = await sent(kasia, b"tekst", "b.txt")
    his = await mutate(tomek, "ticketComment", ticket=ticket, body="To ja.", files=[hers])

    assert [(one["code"], one["path"]) for one in again["userErrors"]] == [("INVALID", ["files"])]
    assert [one["code"] for one in his["userErrors"]] == ["NOT_FOUND"]


async def test_a_link_in_a_mail_leads_to_the_file(company: Company, kasia: httpx.AsyncClient, visit: Visit) -> None:
    key = await sent(kasia, b"tekst", "a.txt")
    browser = visit()
    await sign_in(browser)
    followed = await browser.get(f"/attachments/{key}/a.txt", headers={"Origin": "", "Sec-Fetch-Site": "cross-site"})

    assert followed.status_code == 200
    assert followed.headers["cross-origin-resource-policy"] == "same-origin"


async def test_what_nobody_attached_is_dropped_after_a_day_and_its_content_goes(
    company: Company, settings: Settings
) -> None:
    async def pieces() -> Any:
        yield b"tekst"

    viewer, contents = await viewer_of(company.kasia.id), Contents(settings.contents)
    for hours in (23, 25):
        async with unit(viewer, effective_at=now() - dt.timedelta(hours=hours)):
            await rules.stage(viewer, viewer.organisation_id, await contents.receive(f"{hours}.txt", pieces()))
    done = await rules.drop_forgotten()
    [timer] = sweeping(contents).values()
    await timer.do()

    states = {file.name: file.state for file in await File.all()}
    assert (done, states) == (1, {"23.txt": FileState.STAGED, "25.txt": FileState.DROPPED})
    assert len(kept(settings)) == 1
