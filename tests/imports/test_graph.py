"""Imports through the graph."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson
from graphql import OperationDefinitionNode, parse

from schema.imports import rules
from schema.imports.model import Import
from schema.viewer import Viewer
from tests.cast import Cast
from tests.reading.asking import answer

File = Callable[[str], bytes]

IMPORT = """mutation ($input: DeviceImportInput!) {
  deviceImport(input: $input) { import { id state counts person { name } } userErrors { code path message } position }
}"""
SHEET = """mutation ($input: SheetImportInput!) {
  sheetImport(input: $input) { import { kind state report } userErrors { path message } }
}"""
UNDO = """mutation ($input: ImportUndoInput!) {
  importUndo(input: $input) { import { state } userErrors { code } }
}"""
SHOW = """query ($id: ID!) {
  import(id: $id) { kind fileName report tickets { totalCount } client { imports { nodes { id } } } }
}"""
HISTORY = """query ($id: String!) {
  history(filter: {requestId: {eq: $id}}) { totalCount }
}"""


async def ask(viewer: Viewer, text: str, **variables: Any) -> Any:
    document = parse(text)
    [operation] = document.definitions
    assert isinstance(operation, OperationDefinitionNode)
    given = orjson.loads((await answer(document, operation, variables, viewer, key=(text, None))).body)
    assert "errors" not in given, given
    return given["data"]


async def take(cast: Cast, upload: str, **more: Any) -> Any:
    client = cast.zawilec.key
    return (await ask(cast.tomasz, IMPORT, input={"client": client, "upload": upload} | more))["deviceImport"]


async def test_a_register_is_shown_taken_in_and_taken_back(cast: Cast, file: File) -> None:
    upload = (await rules.stage_upload(cast.tomasz, file("register-pl.csv"), "spis.csv")).key
    shown = await take(cast, upload, dryRun=True)
    assert (shown["import"]["state"], shown["import"]["counts"]["create"]) == ("PLANNED", 6)

    taken = await take(cast, upload)
    assert (taken["import"]["state"], taken["import"]["person"]) == ("APPLIED", {"name": "Tomasz Wrona"})
    assert taken["position"] is not None
    told = await ask(cast.katarzyna, HISTORY, id=taken["import"]["id"])
    assert told["history"]["totalCount"] == 14

    undone = await ask(cast.tomasz, UNDO, input={"imported": taken["import"]["id"]})
    assert undone["importUndo"] == {"import": {"state": "UNDONE"}, "userErrors": []}


async def test_a_file_with_defects_is_refused_in_one_sentence(cast: Cast, file: File) -> None:
    upload = (await rules.stage_upload(cast.tomasz, file("register-messy.csv"), "spis.csv")).key
    refused = await take(cast, upload)
    assert refused["import"] is None
    [error] = refused["userErrors"]
    assert (error["code"], error["path"]) == ("INVALID", ["file"])
    assert error["message"].startswith("Ten plik ma defekty (15)")
    assert (await take(cast, upload, skipRefused=True))["import"]["counts"]["refuse"] == 12


async def test_people_come_in_with_what_a_column_is_taken_for(cast: Cast) -> None:
    content = "Imię i nazwisko;E-mail;Funkcja w firmie\nOla Śnieg;ola@zawil.example;Cukierniczka".encode()
    upload = (await rules.stage_upload(cast.tomasz, content, "osoby.csv")).key
    choice = {"header": "Funkcja w firmie", "field": "title"}
    given = {"client": cast.zawilec.key, "upload": upload, "kind": "PERSONS", "columns": [choice]}
    shown = (await ask(cast.tomasz, SHEET, input=given | {"dryRun": True}))["sheetImport"]
    assert shown["userErrors"] == []
    [row] = shown["import"]["report"]["rows"]
    assert row["changes"]["title"] == [None, "Cukierniczka"]
    taken = (await ask(cast.tomasz, SHEET, input=given))["sheetImport"]
    assert (taken["import"]["kind"], taken["import"]["state"]) == ("PERSONS", "APPLIED")


async def test_a_replay_shows_its_tickets(cast: Cast, file: File) -> None:
    await rules.replay_incidents(cast.tomasz, cast.zawilec.id, file("incidents.csv"), file_name="log.csv")
    imported = await Import.get()

    seen = (await ask(cast.katarzyna, SHOW, id=imported.key))["import"]
    assert (seen["kind"], seen["fileName"], seen["tickets"]["totalCount"]) == ("INCIDENTS", "log.csv", 4)
    assert seen["report"]["rows"][0]["defects"][0]["code"] == "DUPLICATE"
    assert seen["client"]["imports"]["nodes"] == [{"id": imported.key}]
    for stranger in (cast.halina, cast.lucja):
        assert (await ask(stranger, SHOW, id=imported.key))["import"] is None
