import { Link } from '@tanstack/react-router';
import { deviceName } from '../devices/labels';
import { useI18n } from '../kit/i18n';
import { Files } from '../tickets/Files';
import { ticketKey } from '../tickets/labels';
import type { Process, Task } from './commands';
import { DueOn, SideSign, TaskTag } from './labels';
import { useBoth, type Step } from './outline';
import { TaskVerbs } from './TaskVerbs';

type Props = { task: Task; process: Process; step: Step | undefined; waits: Task[] };

/** What the task leads to: its ticket, and what is decided in it. */
function Leads({ task: { ticket, decisions } }: { task: Task }) {
  const { t } = useI18n();
  const [decision] = decisions.nodes;
  return (
    <>
      {ticket && <p className="small"><span className="soft">{t('processes.ticket')}:</span> <Link to="/app/tickets/$id" params={{ id: ticket.id }}><span className="figures">{ticketKey(ticket)}</span> {ticket.title}</Link></p>}
      {decision && <p className="small"><span className="soft">{t(`decision.state.${decision.state}`)}:</span> <Link to="/app/decisions/$id" params={{ id: decision.id }}>{decision.question}</Link></p>}
    </>
  );
}

/** What came of it: devices that were handed over or came back, systems to which access was given or closed. */
function Made({ task: { assignments, accesses } }: { task: Task }) {
  const { t } = useI18n();
  const devices = assignments.nodes.flatMap(({ id, device }) => (device ? [{ id, device }] : []));
  const systems = accesses.nodes.flatMap(({ id, system }) => (system ? [{ id, system }] : []));
  return (
    <>
      {devices.length > 0 && <p className="small task-made"><span className="soft">{t(devices.length > 1 ? 'processes.devices' : 'processes.device')}:</span> {devices.map(({ id, device }) => <Link key={id} to="/app/devices/$id" params={{ id: device.id }}><span className="figures">{device.tag}</span> {deviceName(device)}</Link>)}</p>}
      {systems.length > 0 && <p className="small task-made"><span className="soft">{t(systems.length > 1 ? 'processes.accesses' : 'processes.access')}:</span> {systems.map(({ id, system }) => <Link key={id} to="/app/systems/$id" params={{ id: system.id }}>{system.name}</Link>)}</p>}
    </>
  );
}

/** Who ended it and when, and what they said. */
function Ended({ task: { endedAt, endedBy, note, state, files } }: { task: Task }) {
  const { t, date } = useI18n();
  if (!endedAt) return null;
  const by = endedBy ? t('processes.endedBy', { name: endedBy.name, on: date(endedAt) }) : t(state === 'SKIPPED' ? 'processes.notNeeded' : 'processes.bySystem', { on: date(endedAt) });
  return <><p className="soft small">{by}</p>{note && <p className="small prose task-note">{note}</p>}<Files data={files.nodes} /></>;
}

/** One task: whose it is, by when, what it waits for, and what can be done with it. */
export function TaskCard({ task, process, step, waits }: Props) {
  const { t } = useI18n();
  const { told, titled } = useBoth();
  const { side, state, owner, dueAt } = task;
  const open = state === 'READY' || state === 'BLOCKED';
  return (
    <li className="task" data-side={side} data-state={state} id={task.id}>
      <p className="task-top"><SideSign side={side} /><TaskTag state={state} /></p>
      <h3 className="task-title">{titled(task)}</h3>
      {open && <p className="small task-who">{owner && <span>{owner.name}</span>}{dueAt && <DueOn at={dueAt} open />}</p>}
      {state === 'READY' && step?.text && <p className="soft small">{told(step.text)}</p>}
      {waits.length > 0 && <p className="soft small">{t('processes.waitsFor', { tasks: waits.map(titled).join(', ') })}</p>}
      <Leads task={task} />
      <Made task={task} />
      <Ended task={task} />
      <TaskVerbs task={task} process={process} step={step} />
    </li>
  );
}
