import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { beside } from '../kit/says';
import { DeviceDispose } from './commands';
import type { Asked } from './dialogs';

const METHODS = ['RECYCLED', 'SOLD', 'DONATED', 'RETURNED', 'DESTROYED'] as const;
type Values = { method: (typeof METHODS)[number]; wipeProof: string };
const BLANK: Values = { method: 'RECYCLED', wipeProof: '' };

/** What became of it, and what proves that its data are gone. */
export function Dispose({ subject, opened, close, done }: Asked) {
  const { t } = useI18n();
  const { values, set, forget } = useDrafts(`dispose.${subject.id}`, BLANK);
  const [noStorage, say] = useState(false);
  const { command, fetching, at, besides } = useCommand(DeviceDispose);
  const { method, wipeProof } = values;
  const send = async () => {
    if (!(await command({ ...subject.at, method, ...(noStorage ? { noStorage } : { wipeProof }) }))) return;
    forget();
    done('dispose');
  };
  const ready = noStorage || !!wipeProof.trim();
  return (
    <Ask title={t('ask.dispose.title', { device: subject.name })} submit={t('verb.dispose')} busy={fetching} refusals={besides(['wipeProof'])} final {...{ opened, close, send, ready }}>
      <Choice label={t('ask.dispose.method')} value={method} choose={(one) => set({ method: one })} of={METHODS.map((one) => [one, t(`disposal.${one}`)])} />
      <Checkbox label={t('ask.dispose.none')} checked={noStorage} onChange={(event) => say(event.currentTarget.checked)} />
      {!noStorage && (
        <Textarea
          label={t('ask.dispose.proof')} description={t('ask.dispose.proof.hint')} rows={3} maxLength={4000} value={wipeProof} error={beside(at('wipeProof'))}
          onChange={(event) => set({ wipeProof: event.currentTarget.value })}
        />
      )}
    </Ask>
  );
}
