import { Textarea, TextInput } from '@mantine/core';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useDraft } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { beside } from '../kit/says';
import { DeviceReceive, DeviceReportLost, DeviceRequestReturn, DeviceReserve, DeviceRetire } from './commands';
import type { Verb } from './verbs';

/** What every dialog about a device is told: of which one, and what to do when it is done. */
export type Asked = {
  subject: { id: string; name: string; client: string; held: boolean; at: { device: string; expectedVersion: number } };
  opened: boolean;
  close: () => void;
  done: (verb: Verb) => void;
};

/** What was ordered has come. */
export function Receive({ subject, opened, close, done }: Asked) {
  const { t } = useI18n();
  const [location, write] = useDraft(`receive.${subject.id}`);
  const { command, fetching, at, besides } = useCommand(DeviceReceive);
  const send = async () => {
    if (!(await command({ ...subject.at, ...(location.trim() && { location }) }))) return;
    write('');
    done('receive');
  };
  return (
    <Ask title={t('ask.receive.title', { device: subject.name })} submit={t('verb.receive')} busy={fetching} refusals={besides(['location'])} {...{ opened, close, send }}>
      <TextInput
        label={t('ask.takeBack.location')} placeholder={t('ask.takeBack.location.hint')} maxLength={200} data-autofocus
        value={location} error={beside(at('location'))} onChange={(event) => write(event.currentTarget.value)}
      />
    </Ask>
  );
}

/** It cannot be found: asked once more, because the team will look for it. */
export function ReportLost({ subject, opened, close, done }: Asked) {
  const { t } = useI18n();
  const [how, write] = useDraft(`lost.${subject.id}`);
  const { command, fetching, refusals } = useCommand(DeviceReportLost);
  const send = async () => {
    if (!(await command({ ...subject.at, ...(how.trim() && { how }) }))) return;
    write('');
    done('reportLost');
  };
  return (
    <Ask title={t('ask.reportLost.title', { device: subject.name })} submit={t('verb.reportLost')} busy={fetching} final {...{ opened, close, send, refusals }}>
      <p className="soft">{t('ask.reportLost.hint')}</p>
      <Textarea
        label={t('ask.reportLost.how')} description={t('ask.reportLost.how.hint')} rows={3} maxLength={4000} value={how}
        onChange={(event) => write(event.currentTarget.value)}
      />
    </Ask>
  );
}

/** The end of its use, with the reason. */
export function Retire({ subject, opened, close, done }: Asked) {
  const { t } = useI18n();
  const [reason, write] = useDraft(`retire.${subject.id}`);
  const { command, fetching, at, besides } = useCommand(DeviceRetire);
  const send = async () => {
    if (!(await command({ ...subject.at, reason }))) return;
    write('');
    done('retire');
  };
  return (
    <Ask title={t('ask.retire.title', { device: subject.name })} submit={t('verb.retire')} busy={fetching} refusals={besides(['reason'])} ready={!!reason.trim()} final {...{ opened, close, send }}>
      <Textarea
        label={t('ask.retire.reason')} description={t('ask.retire.reason.hint')} rows={3} required withAsterisk={false} maxLength={1000} data-autofocus
        value={reason} error={beside(at('reason'))} onChange={(event) => write(event.currentTarget.value)}
      />
    </Ask>
  );
}

/** It waits for somebody. */
export function Reserve({ subject, opened, close, done }: Asked) {
  const { t } = useI18n();
  const [person, write] = useDraft(`reserve.${subject.id}`);
  const { command, fetching, at, besides } = useCommand(DeviceReserve);
  const send = async () => {
    if (!(await command({ ...subject.at, person }))) return;
    write('');
    done('reserve');
  };
  return (
    <Ask title={t('ask.reserve.title', { device: subject.name })} submit={t('verb.reserve')} busy={fetching} refusals={besides(['person'])} ready={!!person} {...{ opened, close, send }}>
      <PersonPicker
        label={t('ask.reserve.person')} client={subject.client} required autofocus chosen={person || null} choose={(one) => write(one ?? '')} error={beside(at('person'))}
      />
    </Ask>
  );
}

/** It is to come back by a day. */
export function RequestReturn({ subject, opened, close, done }: Asked) {
  const { t } = useI18n();
  const [due, write] = useDraft(`return.${subject.id}`);
  const { command, fetching, at, besides } = useCommand(DeviceRequestReturn);
  const send = async () => {
    if (!(await command({ ...subject.at, due }))) return;
    write('');
    done('requestReturn');
  };
  return (
    <Ask title={t('ask.requestReturn.title', { device: subject.name })} submit={t('verb.requestReturn')} busy={fetching} refusals={besides(['due'])} ready={!!due} {...{ opened, close, send }}>
      <TextInput
        type="date" label={t('ask.requestReturn.due')} required withAsterisk={false} data-autofocus value={due} error={beside(at('due'))}
        onChange={(event) => write(event.currentTarget.value)}
      />
    </Ask>
  );
}
