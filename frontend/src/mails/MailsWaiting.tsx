import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { useI18n } from '../kit/i18n';
import { LinkButton } from '../kit/LinkButton';

const WaitingQuery = graphql(`
  query MailsWaiting {
    mails(first: 1, filter: { state: { eq: QUARANTINED } }) { totalCount }
  }
`);

/** The way to the mail that came in, with how many wait there for somebody. */
export function MailsWaiting() {
  const { t, number } = useI18n();
  const [{ data }] = useQuery({ query: WaitingQuery });
  const many = data?.mails.totalCount;
  return (
    <LinkButton to="/app/mails" variant="default">
      {t('queue.mails')}{many ? <span className="queue-many queue-mails figures">{number(many)}</span> : null}
    </LinkButton>
  );
}
