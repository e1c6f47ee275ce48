import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { Refused } from '../kit/says';
import { ProcessResume, type Process } from './commands';
import { Cancel, Extend, Hold, MoveTarget } from './processDialogs';

const DIALOGS = { extend: Extend, move: MoveTarget, hold: Hold, cancel: Cancel };
const VERBS = ['extend', 'move', 'hold', 'cancel'] as const;

/** How the process is steered now. */
export function ProcessVerbs({ process }: { process: Process }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [asking, ask] = useState<keyof typeof DIALOGS | null>(null);
  const { command, fetching, refusals } = useCommand(ProcessResume);
  const { viewerCan: can, targetOn } = process;
  const resume = async () => {
    if (await command({ process: process.id, expectedVersion: process.version })) tell(t('process.resumed'));
  };
  const verbs = VERBS.filter((verb) => can[verb] && (verb !== 'move' || targetOn));
  const Dialog = asking && DIALOGS[asking];
  if (!verbs.length && !can.resume) return null;
  return (
    <div className="person-verbs screen-only">
      <Refused messages={refusals} />
      {can.resume && <Button loading={fetching} onClick={resume}>{t('process.resume')}</Button>}
      {verbs.map((verb) => <Button key={verb} variant={verb === 'cancel' ? 'subtle' : 'default'} onClick={() => ask(verb)}>{t(`process.${verb}`)}</Button>)}
      {Dialog && <Dialog process={process} close={() => ask(null)} />}
    </div>
  );
}
