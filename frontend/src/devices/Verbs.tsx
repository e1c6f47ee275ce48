import { Button } from '@mantine/core';
import { useState } from 'react';
import { readFragment, type ResultOf } from '../graphql';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { Refused } from '../kit/says';
import { DeviceFind, DeviceHandOver, DeviceRelease, DeviceReserve, DeviceTakeBack, DeviceTakeFromRepair, type DeviceNow } from './commands';
import { Receive, ReportLost, RequestReturn, Reserve, Retire, type Asked } from './dialogs';
import { Dispose } from './Dispose';
import { HandOver } from './HandOver';
import { HolderFragment } from './Holders';
import { SendToRepair, TakeFromRepair } from './repairing';
import { TakeBack } from './TakeBack';
import { look, possible, type Verb } from './verbs';

type Now = ResultOf<typeof DeviceNow>;
const DIALOGS = {
  handOver: HandOver, takeBack: TakeBack, receive: Receive, reserve: Reserve, requestReturn: RequestReturn, sendToRepair: SendToRepair,
  takeFromRepair: TakeFromRepair, reportLost: ReportLost, retire: Retire, dispose: Dispose,
};

/** The period that runs now, as a hand-over would say it. */
function heldNow(now: Now) {
  const period = now.assignments.nodes.map((one) => readFragment(HolderFragment, one)).find((one) => !one.toAt);
  if (!period) return null;
  const { holder, location, kind, expectedReturn } = period;
  return { kind, ...(holder && { holder: holder.id }), ...(location && { location }), ...(expectedReturn && { expectedReturn }) };
}

/** Commands that need no words, and those that take another one back. */
function useAtOnce(now: Now) {
  const commands = {
    handOver: useCommand(DeviceHandOver),
    takeBack: useCommand(DeviceTakeBack),
    takeFromRepair: useCommand(DeviceTakeFromRepair),
    reserve: useCommand(DeviceReserve),
    release: useCommand(DeviceRelease),
    find: useCommand(DeviceFind),
  };
  const device = { device: now.id };
  const held = heldNow(now);
  /** How each verb is taken back; where nothing does, it is not offered. */
  const undo: Partial<Record<Verb, () => void>> = {
    handOver: () => void commands.takeBack.command(device),
    sendToRepair: () => void commands.takeFromRepair.command(device),
    reserve: () => void commands.release.command(device),
    ...(now.reservedFor && { release: () => void commands.reserve.command({ ...device, person: now.reservedFor!.id }) }),
    ...(held && now.stage !== 'LOST' && { takeBack: () => void commands.handOver.command({ ...device, ...held }) }),
  };
  const all = Object.values(commands);
  return { ...commands, undo, busy: all.some((one) => one.fetching), refusals: all.flatMap((one) => one.refusals) };
}

/** What can be done with the device now: one next step, others at hand, and what rarely happens stays quiet. */
export function Verbs({ now, name, client }: { now: Now; name: string; client: string }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [asking, ask] = useState<Verb | null>(null);
  const { undo, busy, refusals, ...atOnce } = useAtOnce(now);
  const verbs = possible(now.viewerCan);
  const subject = { id: now.id, name, client, held: !!now.holder, at: { device: now.id, expectedVersion: now.version } };
  const close = () => ask(null);
  const done: Asked['done'] = (verb) => {
    const back = undo[verb];
    close();
    tell(t(`told.${verb}`, { device: name }), back && { undo: back });
  };
  const go = async (verb: Verb) => {
    if (verb !== 'release' && verb !== 'find') return ask(verb);
    if (await atOnce[verb].command(subject.at)) done(verb);
  };
  return (
    <>
      {(verbs.length > 0 || refusals.length > 0) && (
        <div className="device-verbs screen-only">
          <Refused messages={refusals} />
          {verbs.map((verb, i) => <Button key={verb} variant={look(verb, i)} disabled={busy} onClick={() => go(verb)}>{t(`verb.${verb}`)}</Button>)}
        </div>
      )}
      {Object.entries(DIALOGS).map(([verb, Dialog]) => <Dialog key={verb} {...{ subject, close, done }} opened={asking === verb} />)}
    </>
  );
}
