"""Files that people send."""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest

from api.app import application
from api.settings import Settings
from schema.imports.model import Upload
from tests.doors.conftest import Company, Visit

REGISTER = "tag;serial\nZAW-001;PF0001\n".encode("cp1250")


async def test_tomasz_sends_a_register(company: Company, tomek: httpx.AsyncClient) -> None:
    answer = await tomek.post("/files", params={"name": "rejestr żółty.csv"}, content=REGISTER)
    [kept] = await Upload.all()

    assert (answer.status_code, answer.json()) == (201, {"upload": kept.key})
    assert (kept.file_name, bytes(kept.content)) == ("rejestr żółty.csv", REGISTER)


async def test_the_name_may_stand_in_a_header(company: Company, tomek: httpx.AsyncClient) -> None:
    await tomek.post("/files", content=REGISTER, headers={"X-File-Name": "rejestr%20%C5%BC.csv"})

    assert (await Upload.get()).file_name == "rejestr ż.csv"


async def test_a_program_with_a_pen_may_send_one_and_one_that_reads_may_not(visit: Visit, company: Company) -> None:
    written = await visit(company.pen).post("/files?name=a.csv", content=REGISTER)
    refused = await visit(company.token).post("/files?name=a.csv", content=REGISTER)

    assert written.status_code == 201
    assert (refused.status_code, refused.json()["code"]) == (403, "FORBIDDEN")


@pytest.mark.parametrize(
    ("address", "content", "status"),
    [
        ("/files", REGISTER, 400),
        ("/files?name=", REGISTER, 400),
        (f"/files?name={'a' * 201}", REGISTER, 400),
        ("/files?name=a%00.csv", REGISTER, 422),
        ("/files?name=a.csv", b"", 400),
        ("/files?name=a.csv", b"x" * 1001, 413),
    ],
)
async def test_what_is_no_file_is_refused(
    visit: Visit, company: Company, settings: Settings, address: str, content: bytes, status: int
) -> None:
    doors = application(replace(settings, upload_bytes=1000))
    answer = await visit(company.pen, doors=doors).post(address, content=content)

    assert answer.status_code == status
    assert answer.json()["message"].keys() == {"pl", "en"}


async def test_how_large_a_file_may_be_is_said_before(visit: Visit, settings: Settings) -> None:
    doors = application(replace(settings, upload_bytes=1000))
    assert (await visit(doors=doors).get("/files")).json() == {"bytes": 1000}


async def test_a_stranger_sends_nothing(visit: Visit) -> None:
    assert (await visit().post("/files?name=a.csv", content=REGISTER)).status_code == 401
