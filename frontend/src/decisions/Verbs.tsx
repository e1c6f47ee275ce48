import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ResultOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useDraft } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { useSession } from '../session/Session';
import { DecisionAskBack, DecisionDelegate, DecisionWithdraw, type DecisionNow } from './commands';

type Verb = 'askBack' | 'delegate' | 'withdraw';
type Props = { decision: string; close: () => void };

/** Asking back and withdrawing both want words. */
function Words({ verb, decision, close }: Props & { verb: 'askBack' | 'withdraw' }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [text, write] = useDraft(`${verb}.${decision}`);
  const asking = useCommand(DecisionAskBack);
  const withdrawing = useCommand(DecisionWithdraw);
  const { fetching, refusals } = verb === 'askBack' ? asking : withdrawing;
  const send = async () => {
    const done = verb === 'askBack' ? await asking.command({ decision, question: text }) : await withdrawing.command({ decision, reason: text });
    if (!done) return;
    write('');
    close();
    tell(t(`decision.${verb}.done`));
  };
  return (
    <Ask
      opened title={t(`decision.${verb}.title`)} submit={t(`decision.${verb}`)} ready={!!text.trim()} final={verb === 'withdraw'}
      send={() => void send()} busy={fetching} {...{ close, refusals }}
    >
      <Textarea label={t(`decision.${verb}.text`)} rows={3} maxLength={4000} required withAsterisk={false} data-autofocus value={text} onChange={(event) => write(event.currentTarget.value)} />
    </Ask>
  );
}

function Hand({ decision, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { viewer } = useSession();
  const [delegate, choose] = useState<string | null>(null);
  const { command, fetching, refusals } = useCommand(DecisionDelegate);
  const send = async () => {
    if (!delegate || !(await command({ decision, delegate }))) return;
    close();
    tell(t('decision.delegate.done'));
  };
  return (
    <Ask opened title={t('decision.delegate.title')} submit={t('decision.delegate')} ready={!!delegate} send={() => void send()} busy={fetching} {...{ close, refusals }}>
      <PersonPicker client={viewer.client?.id} label={t('decision.delegate.whom')} chosen={delegate} choose={choose} />
    </Ask>
  );
}

/** What else can be done: ask back, let somebody else decide, take the question back. */
export function Verbs({ now }: { now: ResultOf<typeof DecisionNow> }) {
  const { t } = useI18n();
  const [asking, ask] = useState<Verb | null>(null);
  const can = now.viewerCan;
  const verbs = ([['askBack', can.askBack], ['delegate', can.delegate && now.waitsForViewer], ['withdraw', can.withdraw]] as const).filter(([, able]) => able);
  if (!verbs.length) return null;
  const how = { decision: now.id, close: () => ask(null) };
  return (
    <div className="decision-verbs screen-only">
      {verbs.map(([verb]) => <Button key={verb} variant={verb === 'withdraw' ? 'subtle' : 'default'} onClick={() => ask(verb)}>{t(`decision.${verb}`)}</Button>)}
      {asking === 'delegate' ? <Hand {...how} /> : asking && <Words verb={asking} {...how} />}
    </div>
  );
}
