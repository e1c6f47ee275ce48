import { graphql, type ResultOf } from '../graphql';
import { FileFragment } from '../tickets/Files';
import { RunHistoryFragment } from './RunHistory';

/** A task with all that is shown of it. */
export const TaskNow = graphql(`
  fragment TaskNow on Task {
    id
    version
    step
    titlePl
    titleEn
    side
    action
    evidence
    state
    dueAt
    endedAt
    note
    owner { id name }
    endedBy { id name }
    ticket { id number title client { id code } }
    decisions(first: 1) { nodes { id state question waitsForViewer } }
    assignments(first: 10) { nodes { id device { id tag model { id manufacturer name } } } }
    accesses(first: 20) { nodes { id system { id name } } }
    files(first: 20) { nodes { id ...AttachedFile } }
    viewerCan { assign do skip }
  }
`, [FileFragment]);
export type Task = ResultOf<typeof TaskNow>;

/** A process with its tasks: read back with the answer of each command, so that the page shows what came of it. */
export const ProcessNow = graphql(`
  fragment ProcessNow on Process {
    id
    version
    namePl
    nameEn
    state
    reason
    targetOn
    startedAt
    endedAt
    answers
    client { id name }
    person { id name }
    device { id tag model { id manufacturer name } }
    requester { id name }
    scenario { id }
    pinned { id form outline }
    viewerCan { cancel extend hold move resume }
    tasks(first: 100) { nodes { id ...TaskNow } }
    history(first: 30) { ...RunHistory }
  }
`, [TaskNow, RunHistoryFragment]);
export type Process = ResultOf<typeof ProcessNow>;

export const ProcessMove = graphql(`
  mutation ProcessMove($input: ProcessMoveInput!) {
    done: processMove(input: $input) { process { id ...ProcessNow } userErrors { path message } }
  }
`, [ProcessNow]);
export const ProcessHold = graphql(`
  mutation ProcessHold($input: ProcessHoldInput!) {
    done: processHold(input: $input) { process { id ...ProcessNow } userErrors { path message } }
  }
`, [ProcessNow]);
export const ProcessResume = graphql(`
  mutation ProcessResume($input: ProcessResumeInput!) {
    done: processResume(input: $input) { process { id ...ProcessNow } userErrors { path message } }
  }
`, [ProcessNow]);
export const ProcessCancel = graphql(`
  mutation ProcessCancel($input: ProcessCancelInput!) {
    done: processCancel(input: $input) { process { id ...ProcessNow } userErrors { path message } }
  }
`, [ProcessNow]);
export const ProcessExtend = graphql(`
  mutation ProcessExtend($input: ProcessExtendInput!) {
    done: processExtend(input: $input) { process { id ...ProcessNow } userErrors { path message } }
  }
`, [ProcessNow]);
export const TaskDo = graphql(`
  mutation TaskDo($input: TaskDoInput!) {
    done: taskDo(input: $input) { task { id process { id ...ProcessNow } } userErrors { path message } }
  }
`, [ProcessNow]);
export const TaskSkip = graphql(`
  mutation TaskSkip($input: TaskSkipInput!) {
    done: taskSkip(input: $input) { task { id process { id ...ProcessNow } } userErrors { path message } }
  }
`, [ProcessNow]);
export const TaskAssign = graphql(`
  mutation TaskAssign($input: TaskAssignInput!) {
    done: taskAssign(input: $input) { task { id process { id ...ProcessNow } } userErrors { path message } }
  }
`, [ProcessNow]);
