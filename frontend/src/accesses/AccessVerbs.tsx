import { Button } from '@mantine/core';
import { useState } from 'react';
import { today } from '../calendars/words';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { Refused } from '../kit/says';
import { AccessConfirm, type Access } from './commands';
import { Correct, Keep, Recall, Revoke, type Asking } from './dialogs';

const DIALOGS = { recall: Recall, keep: Keep, revoke: Revoke, correct: Correct };
const VERBS = ['revoke', 'keep', 'confirm', 'recall', 'correct'] as const;
type Verb = (typeof VERBS)[number];

/** Whether the client is to say now that it is still needed. */
export const isToBeReviewed = ({ state, reviewOn }: Access) => state === 'ACTIVE' && !!reviewOn && reviewOn <= today();

/** What waits for somebody stands out; what rarely happens stays quiet. */
function look(verb: Verb, one: Access) {
  if (verb === 'revoke' && one.state === 'REVOKE_DUE') return 'filled';
  return verb === 'keep' || (verb === 'confirm' && isToBeReviewed(one)) ? 'default' : 'subtle';
}

/** What the viewer can do with an access now; confirming needs no words. */
export function AccessVerbs({ one }: { one: Access }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [asking, ask] = useState<Asking | null>(null);
  const confirming = useCommand(AccessConfirm);
  const named = { person: one.person?.name ?? '', system: one.system?.name ?? '' };
  const done = (verb: Verb) => {
    ask(null);
    tell(t(`access.${verb}.done`, named));
  };
  const go = async (verb: Verb) => {
    if (verb !== 'confirm') return ask(verb);
    if (await confirming.command({ access: one.id, expectedVersion: one.version })) done(verb);
  };
  const verbs = VERBS.filter((verb) => one.viewerCan[verb] && (verb !== 'confirm' || one.reviewOn) && (verb !== 'keep' || one.state === 'REVOKE_DUE'));
  const Dialog = asking && DIALOGS[asking];
  return (
    <>
      <Refused messages={confirming.refusals} />
      {verbs.length > 0 && (
        <div className="access-verbs screen-only">
          {verbs.map((verb) => (
            <Button
              key={verb} size="compact-sm" variant={look(verb, one)} disabled={confirming.fetching} aria-label={t(`access.${verb}.of`, named)} onClick={() => go(verb)}
            >{t(`access.${verb}`)}</Button>
          ))}
        </div>
      )}
      {Dialog && <Dialog {...{ one, named, done }} close={() => ask(null)} />}
    </>
  );
}
