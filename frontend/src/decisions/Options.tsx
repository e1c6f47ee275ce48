import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ResultOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useDraft } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { IconCheck } from '../kit/icons';
import { useNotices } from '../kit/notices';
import { DecisionVote, type DecisionNow } from './commands';
import { Cost, type Option } from './labels';

type Now = ResultOf<typeof DecisionNow>;

/** The last word before a choice: what it means, and why. */
function Choose({ decision, option, close }: { decision: string; option: Option; close: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [reason, write] = useDraft(`vote.${decision}.${option.id}`);
  const { command, fetching, refusals } = useCommand(DecisionVote);
  const send = async () => {
    if (!(await command({ decision, option: option.id, reason: reason.trim() || null }))) return;
    write('');
    close();
    tell(t('decision.voted', { label: option.label }));
  };
  return (
    <Ask
      opened title={t('decision.choose.title', { label: option.label })} submit={t('decision.choose.submit')} ready={option.approves || !!reason.trim()}
      send={() => void send()} busy={fetching} {...{ close, refusals }}
    >
      <p className="soft small">{t('decision.choose.final')}</p>
      <Textarea
        label={t('decision.reason')} description={t(option.approves ? 'decision.reason.free' : 'decision.reason.needed')} rows={3} maxLength={4000}
        required={!option.approves} withAsterisk={false} data-autofocus value={reason} onChange={(event) => write(event.currentTarget.value)}
      />
    </Ask>
  );
}

/** What may be chosen, side by side: what it costs, what follows, and what is advised. */
export function Options({ now, mine }: { now: Now; mine: string | undefined }) {
  const { t } = useI18n();
  const [chosen, choose] = useState<Option | null>(null);
  const options = now.options.nodes;
  return (
    <section aria-label={t('decision.options')}>
      <ul className="plain decision-options">
        {options.map((one) => (
          <li key={one.id} className="decision-option" data-chosen={one.chosen || undefined} data-mine={one.id === mine || undefined}>
            <p className="decision-option-tags">
              {one.chosen && <span className="tag" data-tone="pine"><IconCheck size={13} aria-hidden="true" />{t('decision.state.TAKEN')}</span>}
              {one.recommended && <span className="tag" data-tone="honey">{t('decision.recommended')}</span>}
              {!one.approves && <span className="tag">{t('decision.refusal')}</span>}
              {one.fallback && now.state === 'PENDING' && <span className="tag">{t('decision.fallback')}</span>}
            </p>
            <h2 className="decision-option-label">{one.label}</h2>
            <p><Cost of={one} /></p>
            {one.consequence && <p className="prose">{one.consequence}</p>}
            {now.viewerCan.vote && one.id !== mine && (
              <Button className="screen-only" variant={one.recommended ? 'filled' : 'default'} aria-label={`${t('decision.choose')}: ${one.label}`} onClick={() => choose(one)}>
                {t(mine ? 'decision.choose.again' : 'decision.choose')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {options.some(({ cost }) => cost) && <p className="soft small">{t('decision.net')}</p>}
      {chosen && <Choose decision={now.id} option={chosen} close={() => choose(null)} />}
    </section>
  );
}
