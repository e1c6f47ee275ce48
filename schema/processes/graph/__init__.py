"""Scenarios and processes as the outside sees them."""

from __future__ import annotations

from schema.accesses.graph.access import Access
from schema.accesses.model import Access as AccessRow
from schema.decisions.graph import Decision
from schema.decisions.model import Decision as DecisionRow
from schema.devices.graph import Assignment, Device
from schema.devices.model import Assignment as AssignmentRow
from schema.files.graph import File
from schema.files.model import File as FileRow
from schema.language import Connection, answered, by_id, extend, many, mutations, query
from schema.organisations.graph import Organisation
from schema.people.graph import Person
from schema.processes import model, rules
from schema.processes.graph.leftovers import ProcessLeftover, leftovers
from schema.processes.graph.preview import ProcessPreview, preview
from schema.processes.graph.process import Process, Task
from schema.processes.graph.scenario import Scenario, ScenarioVersion

__all__ = ["Mutation", "Process", "Query", "Scenario", "ScenarioVersion", "Task"]


@extend(Process)
class OfProcess:
    """What belongs to a process."""

    tasks: Connection[Task] = many(model.Task, via="process_id")
    """Its tasks in their order."""


@extend(Task)
class OfTask:
    """What is decided in a task, what shows that it was done, and what came of it."""

    files: Connection[File] = many(FileRow, link=model.TaskFile, near="task_id", far="file_id")
    """Files that show that it was done."""
    decisions: Connection[Decision] = many(DecisionRow, via="subject_id")
    """Decisions that were asked for it, the latest first."""
    assignments: Connection[Assignment] = many(
        AssignmentRow, link=model.TaskAssignment, near="task_id", far="assignment_id"
    )
    """What was handed over in it, or came back."""
    accesses: Connection[Access] = many(AccessRow, link=model.TaskAccess, near="task_id", far="access_id")
    """What was opened in it, or closed."""


@extend(Assignment)
class OfAssignment:
    """What a hand-over came from."""

    tasks: Connection[Task] = many(model.Task, link=model.TaskAssignment, near="assignment_id", far="task_id")
    """Tasks in which it began or ended; none where it was done without a process."""


@extend(Access)
class OfAccess:
    """What an access came from."""

    tasks: Connection[Task] = many(model.Task, link=model.TaskAccess, near="access_id", far="task_id")
    """Tasks in which it was given or closed; none where that was done without a process."""


@extend(Person)
class OfPerson:
    """Processes about a person, and what they do in any."""

    processes: Connection[Process] = many(model.Process, via="person_id")
    """Processes about them, the latest first."""
    tasks: Connection[Task] = many(model.Task, via="owner_id")
    """What is theirs to do in processes."""


@extend(Device)
class OfDevice:
    """Processes about a device."""

    processes: Connection[Process] = many(model.Process, via="device_id")
    """Processes about it, the latest first."""


@extend(Scenario)
class OfScenario:
    """What belongs to a scenario."""

    versions: Connection[ScenarioVersion] = many(model.ScenarioVersion, via="scenario_id")
    """Its versions, the latest first."""
    processes: Connection[Process] = many(model.Process, via="scenario_id")
    """Processes that were started by it, the latest first."""


@extend(Organisation)
class OfOrganisation:
    """What an organisation does in its own way."""

    scenarios: Connection[Scenario] = many(model.Scenario, via="client_id")
    """Its own scenarios; those of the IT company are its library."""
    processes: Connection[Process] = many(model.Process, via="client_id")
    """Processes that were started for it, the latest first."""


@query
class Query:
    """Scenarios."""

    scenario: Scenario | None = by_id(model.Scenario)
    """The scenario with that id."""
    scenarios: Connection[Scenario] = many(model.Scenario)
    """Scenarios of the library and of organisations that the viewer observes."""
    process: Process | None = by_id(model.Process)
    """The process with that id."""
    processes: Connection[Process] = many(model.Process)
    """Processes of organisations that the viewer observes, and those in which they have something to do."""
    task: Task | None = by_id(model.Task)
    """The task with that id."""
    tasks: Connection[Task] = many(model.Task)
    """Tasks of all processes that the viewer sees."""
    process_preview: ProcessPreview = answered(rules.preview, preview)
    process_leftovers: list[ProcessLeftover] | None = answered(rules.leftovers, leftovers)


Mutation = mutations(
    scenarioAdd=(rules.add_scenario, rules.ADDED),
    scenarioAdapt=(rules.adapt_scenario, rules.ADAPTED),
    scenarioDraft=(rules.draft_scenario, rules.DRAFTED),
    scenarioPublish=(rules.publish_scenario, rules.PUBLISHED),
    scenarioRetire=(rules.retire_scenario, rules.RETIRED),
    processStart=(rules.start_process, rules.STARTED),
    processMove=(rules.move_process, rules.MOVED),
    processHold=(rules.hold_process, rules.HELD),
    processResume=(rules.resume_process, rules.RESUMED),
    processCancel=(rules.cancel_process, rules.CANCELLED),
    processExtend=(rules.extend_process, rules.EXTENDED),
    taskDo=(rules.do_task, rules.DONE),
    taskSkip=(rules.skip_task, rules.SKIPPED),
    taskAssign=(rules.assign_task, rules.ASSIGNED),
)
