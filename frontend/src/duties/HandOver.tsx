import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../graphql';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { beside } from '../kit/says';

const PersonHandOver = graphql(`
  mutation PersonHandOver($input: PersonHandOverInput!) {
    done: personHandOver(input: $input) {
      succession { id decisions delegations watches systems reports tasks }
      userErrors { path message }
    }
  }
`);

/** Who takes over, and why: everything goes at once, and the notice tells how many of each. */
export function HandOver({ person, client, close, done }: { person: { id: string; name: string }; client: string; close: () => void; done: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [to, choose] = useState<string | null>(null);
  const [reason, write] = useState('');
  const { command, fetching, at, besides } = useCommand(PersonHandOver);
  const send = async () => {
    const handed = to && (await command({ person: person.id, to, reason }));
    if (!handed || !handed.done.succession) return;
    const { decisions, delegations, watches, systems, reports, tasks } = handed.done.succession;
    tell(t('duties.handed', { decisions, delegations, watches, systems, reports, tasks }));
    done();
  };
  return (
    <Ask opened title={t('duties.handOver.title', { name: person.name })} submit={t('duties.handOver')} ready={!!to && !!reason.trim()} busy={fetching} refusals={besides(['to', 'reason'])} {...{ close, send }}>
      <p className="ask-says">{t('duties.handOver.means')}</p>
      <PersonPicker label={t('duties.to')} client={client} required autofocus chosen={to} choose={choose} error={beside(at('to'))} />
      <Textarea label={t('duties.reason')} rows={2} required withAsterisk={false} maxLength={1000} value={reason} error={beside(at('reason'))} onChange={(event) => write(event.currentTarget.value)} />
    </Ask>
  );
}
