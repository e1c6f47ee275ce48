"""Files that wait to be taken in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from schema.devices.model import Device, DeviceModel
from schema.history.model import EventAudience, HistoryEvent
from schema.imports import rules
from schema.imports.model import Import, ImportState, Upload
from schema.imports.rules import uploading
from schema.refusals import Forbidden, Invalid, NotFound
from schema.viewer import SYSTEM
from tests.cast import Cast

File = Callable[[str], bytes]


async def test_a_file_is_shown_first_then_taken_in_once(cast: Cast, file: File) -> None:
    upload = await rules.stage_upload(cast.tomasz, file("register-pl.csv"), "spis.csv")
    shown = await rules.import_upload(cast.tomasz, cast.zawilec.id, upload=upload.id, dry_run=True)
    assert (shown.state, shown.counts["create"]) == (ImportState.PLANNED, 6)
    assert await Device.filter(client_id=cast.zawilec.id).count() == 1

    imported = await rules.import_upload(cast.tomasz, cast.zawilec.id, upload=upload.id)
    assert (imported.state, imported.file_name) == (ImportState.APPLIED, "spis.csv")
    assert (await Upload.get(id=upload.id)).content == b""
    with pytest.raises(Invalid, match="used or has expired"):
        await rules.import_upload(cast.tomasz, cast.zawilec.id, upload=upload.id)


async def test_a_file_that_was_refused_may_be_used_for_its_good_rows(cast: Cast, file: File) -> None:
    upload = await rules.stage_upload(cast.tomasz, file("register-messy.csv"), "spis.csv")
    with pytest.raises(Invalid, match="nothing was written"):
        await rules.import_upload(cast.tomasz, cast.zawilec.id, upload=upload.id)
    imported = await rules.import_upload(cast.tomasz, cast.zawilec.id, upload=upload.id, skip_refused=True)
    assert imported.counts["create"] == 2


async def test_a_file_is_its_sender_s_alone_and_told_to_nobody(cast: Cast) -> None:
    upload = await rules.stage_upload(cast.tomasz, b"tag", "spis.csv")
    with pytest.raises(NotFound):
        await rules.import_upload(cast.iga, cast.zawilec.id, upload=upload.id)
    [told] = await HistoryEvent.filter(subject_id=upload.id)
    assert (told.audience, "content" in told.changes) == (EventAudience.PRIVATE, False)


async def test_after_a_day_it_is_over(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploading, "WAITS", dt.timedelta(seconds=-1))
    old = await rules.stage_upload(cast.tomasz, b"tag", "spis.csv")
    with pytest.raises(Invalid, match="used or has expired"):
        await rules.import_upload(cast.tomasz, cast.zawilec.id, upload=old.id)
    for _ in range(2):
        await rules.stage_upload(cast.tomasz, b"tag", "spis.csv")
    assert (await Upload.get(id=old.id)).content == b""
    assert await HistoryEvent.filter(name="upload.emptied", subject_id=old.id).count() == 1


async def test_files_are_sent_by_people_of_the_it_team(cast: Cast) -> None:
    for nobody in (cast.katarzyna, cast.nina, SYSTEM):
        with pytest.raises(Forbidden):
            await rules.stage_upload(nobody, b"tag", "spis.csv")
    assert not await Import.all().exists()


async def test_a_catalogue_is_sent_shown_and_taken_in_the_same_way(cast: Cast, file: File) -> None:
    upload = await rules.stage_upload(cast.tomasz, file("models-fr.csv"), "katalog.csv")
    shown = await rules.import_models_upload(cast.tomasz, cast.spokojna.id, upload=upload.id, dry_run=True)
    assert (shown.state, shown.client_id, shown.counts["create"]) == (ImportState.PLANNED, cast.spokojna.id, 3)
    assert not await DeviceModel.exists(manufacturer="Apple")

    with pytest.raises(Invalid, match="The catalogue is the IT company's"):
        await rules.import_models_upload(cast.tomasz, cast.zawilec.id, upload=upload.id)
    imported = await rules.import_models_upload(cast.tomasz, cast.spokojna.id, upload=upload.id)
    assert (imported.state, imported.file_name) == (ImportState.APPLIED, "katalog.csv")
    assert await DeviceModel.exists(manufacturer="Apple")
