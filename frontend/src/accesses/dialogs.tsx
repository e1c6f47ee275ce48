import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isSaid, MomentField, NOW, sent, type Moment } from '../devices/Moment';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useDraft, useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { beside } from '../kit/says';
import { AccessCorrect, AccessKeep, AccessRecall, AccessRevoke, type Access } from './commands';

export type Asking = 'recall' | 'keep' | 'revoke' | 'correct';
export type Asked = {
  one: Access;
  /** Whose access to what, for the heading. */
  named: { person: string; system: string };
  close: () => void;
  done: (verb: Asking) => void;
};

const at = ({ id, version }: Access) => ({ access: id, expectedVersion: version });

/** It is not needed any more: by which day it is to be closed. */
export function Recall({ one, named, close, done }: Asked) {
  const { t } = useI18n();
  const [revokeOn, choose] = useState('');
  const { command, fetching, refusals } = useCommand(AccessRecall);
  const send = async () => {
    if (await command({ ...at(one), ...(revokeOn && { revokeOn }) })) done('recall');
  };
  return (
    <Ask opened title={t('access.recall.title', named)} submit={t('access.recall')} busy={fetching} {...{ close, send, refusals }}>
      <TextInput type="date" label={t('access.recall.on')} description={t('access.recall.on.hint')} data-autofocus value={revokeOn} onChange={(event) => choose(event.currentTarget.value)} />
    </Ask>
  );
}

/** It stays open although it was to be closed: why. */
export function Keep({ one, named, close, done }: Asked) {
  const { t } = useI18n();
  const [reason, write] = useDraft(`keep.${one.id}`);
  const { command, fetching, at: about, besides } = useCommand(AccessKeep);
  const send = async () => {
    if (!(await command({ ...at(one), reason }))) return;
    write('');
    done('keep');
  };
  return (
    <Ask opened title={t('access.keep.title', named)} submit={t('access.keep')} busy={fetching} ready={!!reason.trim()} refusals={besides(['reason'])} {...{ close, send }}>
      <Textarea
        label={t('access.keep.reason')} description={t('access.keep.reason.hint')} rows={3} required withAsterisk={false} maxLength={1000} data-autofocus
        value={reason} error={beside(about('reason'))} onChange={(event) => write(event.currentTarget.value)}
      />
    </Ask>
  );
}

type Proof = Moment & { evidence: string };

/** It is closed: how one can tell, and since when. */
export function Revoke({ one, named, close, done }: Asked) {
  const { t } = useI18n();
  const { values, set, forget } = useDrafts<Proof>(`revoke.${one.id}`, { ...NOW, evidence: '' });
  const { command, fetching, at: about, besides } = useCommand(AccessRevoke);
  const send = async () => {
    if (!(await command({ ...at(one), evidence: values.evidence, ...sent(values) }))) return;
    forget();
    done('revoke');
  };
  return (
    <Ask
      opened title={t('access.revoke.title', named)} submit={t('access.revoke')} busy={fetching} ready={!!values.evidence.trim() && isSaid(values)}
      refusals={besides(['evidence', 'at'])} {...{ close, send }}
    >
      <Textarea
        label={t('access.revoke.evidence')} description={t('access.revoke.evidence.hint')} rows={4} required withAsterisk={false} maxLength={4000} data-autofocus
        value={values.evidence} error={beside(about('evidence'))} onChange={(event) => set({ evidence: event.currentTarget.value })}
      />
      <MomentField label={t('access.revoke.at')} moment={values} set={set} error={about('at')} />
    </Ask>
  );
}

/** What was written down wrong. */
export function Correct({ one, named, close, done }: Asked) {
  const { t } = useI18n();
  const [account, nameIt] = useState(one.account ?? '');
  const [level, measure] = useState(one.level ?? '');
  const { command, fetching, refusals } = useCommand(AccessCorrect);
  const send = async () => {
    if (await command({ ...at(one), account, level })) done('correct');
  };
  return (
    <Ask opened title={t('access.correct.title', named)} submit={t('save')} busy={fetching} {...{ close, send, refusals }}>
      <AccountFields {...{ account, nameIt, level, measure }} />
    </Ask>
  );
}

type Fields = { account: string; nameIt: (account: string) => void; level: string; measure: (level: string) => void };

/** Name of the account and how far it opens; never with what. */
export function AccountFields({ account, nameIt, level, measure }: Fields) {
  const { t } = useI18n();
  return (
    <>
      <TextInput label={t('access.level')} description={t('access.level.hint')} maxLength={100} autoComplete="off" value={level} onChange={(event) => measure(event.currentTarget.value)} />
      <TextInput label={t('access.account')} description={t('access.account.hint')} maxLength={120} autoComplete="off" value={account} onChange={(event) => nameIt(event.currentTarget.value)} />
    </>
  );
}
