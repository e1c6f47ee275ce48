import './mails.css';
import { Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readFragment } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import { IconAlert, IconBack, IconDownload, IconFile } from '../kit/icons';
import { Markdown } from '../kit/markdown/Markdown';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { When } from '../kit/When';
import { inBytes } from '../tickets/attachments';
import { ticketKey } from '../tickets/labels';
import { attachedOf } from './attached';
import { called } from './columns';
import { MailStateTag, Sender } from './labels';
import { MailNow, MailQuery, type OpenMail } from './queries';
import { Verbs } from './Verbs';

/** Why it was held, and what that asks of whoever looks at it. */
function Why({ mail }: { mail: OpenMail }) {
  const { t } = useI18n();
  const { state, reason, note } = readFragment(MailNow, mail);
  if (!reason) return null;
  return (
    <div className="mail-held" data-waits={state === 'QUARANTINED' || undefined}>
      <IconAlert size={18} aria-hidden="true" />
      <div>
        <p><strong>{t(`mails.why.${reason}`)}</strong></p>
        <p>{t(`mails.why.${reason}.means`)}</p>
        {note && <p className="soft small">{note}</p>}
      </div>
    </div>
  );
}

function Attachments({ mail }: { mail: OpenMail }) {
  const { t, language } = useI18n();
  const { state, attachments } = readFragment(MailNow, mail);
  const came = attachedOf(attachments);
  if (!came.length) return null;
  return (
    <Card title={t('mails.attachments')}>
      <ul className="plain mail-files">
        {came.map(({ name, size, unfit }, i) => (
          <li key={i}>
            <IconFile size={16} aria-hidden="true" /><span className="mail-file">{name}</span><span className="soft small nowrap">{inBytes(size, language)}</span>
            {unfit && <span className="tag" data-tone="brick">{t(`mails.unfit.${unfit}`)}</span>}
          </li>
        ))}
      </ul>
      <p className="soft small">
        {t(state === 'TAKEN' ? 'mails.attachments.taken' : 'mails.attachments.wait')} {came.some(({ unfit }) => unfit) && t('mails.attachments.unfit')}
      </p>
    </Card>
  );
}

function Known({ mail }: { mail: OpenMail }) {
  const { t } = useI18n();
  const { reason, person, handler, ticket } = readFragment(MailNow, mail);
  const back = reason === 'BOUNCE';
  return (
    <Card title={t('mails.facts')}>
      <Facts
        of={[
          [t('mails.sender'), <Sender key="sender" of={mail} />],
          [t('mails.at'), <When key="at" at={mail.createdAt} exact />],
          [t('mails.sentAt'), mail.sentAt && <When key="sentAt" at={mail.sentAt} exact />],
          [t('mails.client'), mail.client?.kind === 'CLIENT' && mail.client.name],
          [t(back ? 'mails.notReached' : 'mails.person'), person && <Link key="person" to="/app/people/$id" params={{ id: person.id }}>{person.name}</Link>],
          [t(back ? 'mails.about' : 'mails.ticket'), ticket && <Link key="ticket" to="/app/tickets/$id" params={{ id: ticket.id }}>{ticketKey(ticket)} {ticket.title}</Link>],
          [t('mails.handler'), handler?.name],
        ].map(([label, value]) => [label as string, value || null])}
      />
      <a className="mail-whole screen-only" href={`/mails/${mail.id}`} download><IconDownload size={16} aria-hidden="true" />{t('mails.whole')}</a>
    </Card>
  );
}

const route = getRouteApi('/app/mails/$id');

/** One mail: what it says, why it was held, and what may be done with it. */
export default function MailPage() {
  const i18n = useI18n();
  const { t } = i18n;
  const { id } = route.useParams();
  const [{ data, error }, read] = useQuery({ query: MailQuery, variables: { id } });
  const mail = data?.mail;
  useTitle(mail ? called(mail, i18n) : undefined);
  const back = <Link to="/app/mails" className="back"><IconBack size={16} aria-hidden="true" />{t('mails')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (data && !mail) return <Missing back={back} />;
  if (!mail) return <div className="page stack" aria-busy="true">{back}<CardSkeleton lines={6} /><CardSkeleton lines={4} /></div>;
  return (
    <div className="page">
      {back}
      <div className="page-head mail-head">
        <div className="mail-title"><Title order={1}>{called(mail, i18n)}</Title><MailStateTag state={readFragment(MailNow, mail).state} /></div>
        <Verbs mail={mail} />
      </div>
      <Why mail={mail} />
      <div className="two">
        <div className="in-turn"><Known mail={mail} /></div>
        <div className="in-main stack">
          <Card title={t('mails.text')}>{mail.text.trim() ? <Markdown>{mail.text}</Markdown> : <p className="soft">{t('mails.text.none')}</p>}</Card>
          <Attachments mail={mail} />
        </div>
      </div>
    </div>
  );
}
