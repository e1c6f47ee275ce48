import './mails.css';
import { useMemo } from 'react';
import { graphql, readFragment } from '../graphql';
import { useI18n } from '../kit/i18n';
import { chosen, useAddress } from '../kit/list/address';
import { facet } from '../kit/list/declaration';
import { List } from '../kit/list/List';
import { called, mailColumns, MailRowFragment } from './columns';
import { REASONS, STATES, type MailReason, type MailState } from './search';
import { States } from './States';

const MailsQuery = graphql(`
  query Mails($first: Int!, $after: String, $filter: MailFilter, $orderBy: MailOrder) {
    mails(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...MailRow }
    }
  }
`, [MailRowFragment]);

/** Why mails of a state may stand there; those that were taken, or cannot be read, need no filter. */
const WHY: Partial<Record<MailState, readonly MailReason[]>> = {
  QUARANTINED: REASONS.slice(0, 5),
  REFUSED: ['AUTOMATIC', 'BULK', 'BOUNCE', 'OURS', 'DROPPED'],
};

/** Mail that came in: first what waits for somebody of the IT team, then whatever else became of it. */
export default function MailsPage() {
  const i18n = useI18n();
  const { t } = i18n;
  const { address } = useAddress();
  const state = STATES.find((one) => chosen(address, 'state').includes(one)) ?? 'QUARANTINED';
  const columns = useMemo(() => mailColumns(i18n, state === 'TAKEN'), [i18n, state]);
  const why = facet({ key: 'reason', label: t('mails.reason'), values: WHY[state] ?? [], say: (reason) => t(`mails.reason.${reason}`), where: (reasons) => ({ reason: { in: reasons } }) });
  return (
    <List
      name="mails" title={t('mails')} query={MailsQuery} columns={columns} order="-at" called={(row) => called(row, i18n)} within={{ state: { eq: state } }}
      page={(data) => ({ ...data.mails, nodes: readFragment(MailRowFragment, data.mails.nodes) })}
      find={{ label: t('mails.find'), hint: t('mails.find.hint'), where: (words) => ({ search: words }) }}
      facets={WHY[state] ? [why] : []} empty={{ title: t(`mails.none.${state}`), hint: t(`mails.none.${state}.hint`) }}
    >
      <States now={state} />
    </List>
  );
}
