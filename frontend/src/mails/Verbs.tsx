import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { readFragment, type ResultOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { TicketPicker } from '../kit/pick/TicketPicker';
import { beside } from '../kit/says';
import { ticketKey } from '../tickets/labels';
import { MailAccept, MailDrop, MailNow, SenderQuery, type OpenMail } from './queries';

type Where = 'named' | 'anew' | 'chosen';
type Props = { mail: OpenMail; now: ResultOf<typeof MailNow>; close: () => void };

/** Whose words it becomes, and where: whoever has the address is proposed, as long as they are there. */
function useTaking({ mail, now, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [{ data }] = useQuery({ query: SenderQuery, variables: { email: mail.sender }, pause: !mail.sender });
  const [picked, pick] = useState<string | null>();
  const [where, lead] = useState<Where>(now.reason === 'NOT_THEIRS' ? 'anew' : 'named');
  const [ticket, choose] = useState<string | null>(null);
  const accepting = useCommand(MailAccept);
  const person = picked === undefined ? (data?.people.nodes[0]?.id ?? null) : picked;
  const ready = !!person && (where !== 'chosen' || !!ticket);
  const send = async () => {
    if (!person) return;
    const into = where === 'chosen' ? ticket : null;
    const taken = await accepting.command({ mail: mail.id, person, ticket: into, anew: where === 'anew', expectedVersion: now.version });
    if (!taken) return;
    const became = readFragment(MailNow, taken.done.mail)?.ticket;
    tell(became ? t('mails.taken', { ticket: ticketKey(became) }) : t('mails.state.TAKEN'));
    close();
  };
  return { ...accepting, person, pick, where, lead, ticket, choose, ready, send };
}

function Take(props: Props) {
  const { t } = useI18n();
  const { mail, close } = props;
  const { person, pick, where, lead, ticket, choose, ready, send, fetching, at, besides } = useTaking(props);
  const client = mail.client?.kind === 'CLIENT' ? mail.client.id : undefined;
  return (
    <Ask opened title={t('mails.accept.title')} submit={t('mails.accept')} busy={fetching} send={() => void send()} refusals={besides(['person', 'ticket'])} {...{ close, ready }}>
      <PersonPicker label={t('mails.as')} description={t('mails.as.hint')} client={client} autofocus chosen={person} choose={pick} error={beside(at('person'))} />
      <p className="soft small mail-nobody">{t('mails.as.nobody')} <Link to="/app/people">{t('mails.as.add')}</Link></p>
      <Choice label={t('mails.where')} value={where} choose={lead} of={[['named', t('mails.where.named')], ['anew', t('mails.where.anew')], ['chosen', t('mails.where.chosen')]]} />
      {where === 'chosen' && <TicketPicker label={t('mails.ticket')} client={client} chosen={ticket} choose={choose} error={beside(at('ticket'))} />}
    </Ask>
  );
}

function Drop({ mail, now, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { command, fetching, refusals } = useCommand(MailDrop);
  const send = async () => {
    if (!(await command({ mail: mail.id, expectedVersion: now.version }))) return;
    tell(t('mails.dropped'));
    close();
  };
  return (
    <Ask opened title={t('mails.drop.title')} submit={t('mails.drop')} busy={fetching} send={() => void send()} {...{ close, refusals }}>
      <p className="ask-says">{t('mails.drop.means')}</p>
    </Ask>
  );
}

/** What may be done with a mail: take it for somebody's words, or put it aside. */
export function Verbs({ mail }: { mail: OpenMail }) {
  const { t } = useI18n();
  const [asking, ask] = useState<'accept' | 'drop' | null>(null);
  const now = readFragment(MailNow, mail);
  const { accept, drop } = now.viewerCan;
  const props = { mail, now, close: () => ask(null) };
  if (!accept && !drop) return null;
  return (
    <div className="mail-verbs screen-only">
      {drop && <Button variant="default" onClick={() => ask('drop')}>{t('mails.drop')}</Button>}
      {accept && <Button variant={drop ? 'filled' : 'default'} onClick={() => ask('accept')}>{t('mails.accept')}</Button>}
      {asking === 'accept' && <Take {...props} />}
      {asking === 'drop' && <Drop {...props} />}
    </div>
  );
}
