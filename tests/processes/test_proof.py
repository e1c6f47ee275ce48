"""What shows that a task was done: a sentence, or a file that is kept with it."""

from __future__ import annotations

import pytest

from schema.files.rules import Sent, stage
from schema.processes import rules
from schema.processes.model import Task, TaskState
from schema.record import new_id
from schema.refusals import Invalid
from tests.cast import Cast
from tests.processes.test_running import started, tasks_of
from tests.processes.written import step
from tests.reading.asking import ask


async def test_what_asks_for_proof_is_not_done_without(cast: Cast) -> None:
    process = await started(cast, step("kopia", evidence="NOTE"))
    task = (await tasks_of(process))["kopia"]
    with pytest.raises(Invalid, match="how one can tell"):
        await rules.do_task(cast.tomasz, task.id, note=" ")
    await rules.do_task(cast.tomasz, task.id, note="Kopia na serwerze, odczytana.")
    assert (await Task.get(id=task.id)).state is TaskState.DONE


async def test_what_asks_for_a_file_is_not_done_without_and_whoever_sees_the_task_sees_the_file(cast: Cast) -> None:
    process = await started(cast, step("kasowanie", evidence="FILE"), step("notatka", evidence="FILE", shared=False))
    tasks = await tasks_of(process)
    with pytest.raises(Invalid, match="Attach the file"):
        await rules.do_task(cast.tomasz, tasks["kasowanie"].id, note="Dysk wyczyszczony.")
    for key in ("kasowanie", "notatka"):
        file = await stage(
            cast.tomasz, cast.zawilec.id, Sent(new_id(), f"{key}.pdf", "application/pdf", 7, "0" * 64, thumbnail=False)
        )
        await rules.do_task(cast.tomasz, tasks[key].id, files=[file.id])
    wanted = "{ tasks { nodes { step files { nodes { name state } } } } }"
    attached = {"step": "kasowanie", "files": {"nodes": [{"name": "kasowanie.pdf", "state": "ATTACHED"}]}}
    assert (await ask(wanted, cast.piotr))["tasks"]["nodes"] == [attached]
    assert (await ask("query($id: ID!) { file(id: $id) { name } }", cast.piotr, id=file.key))["file"] is None
    assert (await ask(wanted, cast.halina))["tasks"]["nodes"] == []
