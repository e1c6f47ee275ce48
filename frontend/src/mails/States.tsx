import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { useI18n } from '../kit/i18n';
import type { Address } from '../kit/list/address';
import { STATES, type MailState } from './search';

const StatesQuery = graphql(`
  query MailStates {
    QUARANTINED: mails(first: 1, filter: { state: { eq: QUARANTINED } }) { totalCount }
    UNREADABLE: mails(first: 1, filter: { state: { eq: UNREADABLE } }) { totalCount }
  }
`);

const at = (state: MailState) => (before: Address): Address => ({ ...before, state: state === 'QUARANTINED' ? undefined : [state], reason: undefined });

/** What became of mails, with how many wait for somebody. */
export function States({ now }: { now: MailState }) {
  const { t, number } = useI18n();
  const [{ data }] = useQuery({ query: StatesQuery, requestPolicy: 'cache-and-network' });
  return (
    <nav className="views screen-only" aria-label={t('mails.states')}>
      {STATES.map((state) => (
        <Link key={state} to="." search={at(state)} activeOptions={{ exact: true }} aria-current={state === now ? 'page' : undefined}>
          {t(`mails.states.${state}`)}
          {(state === 'QUARANTINED' || state === 'UNREADABLE') && <span className="mails-many figures"> {data ? number(data[state].totalCount) : ' '}</span>}
        </Link>
      ))}
    </nav>
  );
}
