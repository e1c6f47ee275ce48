import { Button } from '@mantine/core';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { Card } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { Refused } from '../kit/says';

const LikenessesQuery = graphql(`
  query Likenesses {
    likenesses(first: 20, filter: { state: { eq: ASKED } }) {
      totalCount
      nodes {
        id
        version
        percent
        model { id manufacturer name }
        other { id name category endOfSupport usefulLifeMonths }
        viewerCan { confirm reject }
      }
    }
  }
`);
const Confirm = graphql(`
  mutation LikenessConfirm($input: LikenessConfirmInput!) {
    done: likenessConfirm(input: $input) { likeness { id version state } userErrors { path message } }
  }
`);
const Reject = graphql(`
  mutation LikenessReject($input: LikenessRejectInput!) {
    done: likenessReject(input: $input) { likeness { id version state } userErrors { path message } }
  }
`);
type Likeness = ResultOf<typeof LikenessesQuery>['likenesses']['nodes'][number];

/** One question: whether two names mean the same model. */
function Question({ of: { id, version, percent, model, other, viewerCan } }: { of: Likeness }) {
  const { t, day } = useI18n();
  const same = useCommand(Confirm);
  const different = useCommand(Reject);
  const asked = { likeness: id, expectedVersion: version };
  const known = [other?.category, other?.usefulLifeMonths && t('imports.alike.life', { months: other.usefulLifeMonths }), other?.endOfSupport && t('imports.alike.support', { day: day(other.endOfSupport) })];
  const names = { name: model?.name ?? '', other: other?.name ?? '' };
  return (
    <li>
      <p><span className="soft">{model?.manufacturer}</span> <strong>{names.name}</strong> ≈ <strong>{names.other}</strong> <span className="soft small">{t('imports.alike.percent', { percent })}</span></p>
      <p className="soft small">{known.filter(Boolean).join(', ')}</p>
      <Refused messages={[...same.refusals, ...different.refusals]} />
      <div className="decision">
        {viewerCan.confirm && <Button size="xs" loading={same.fetching} aria-label={t('imports.alike.same.of', names)} onClick={() => void same.command(asked)}>{t('imports.alike.same')}</Button>}
        {viewerCan.reject && <Button size="xs" variant="default" loading={different.fetching} aria-label={t('imports.alike.different.of', names)} onClick={() => void different.command(asked)}>{t('imports.alike.different')}</Button>}
      </div>
    </li>
  );
}

/** Models whose names are near a known one: somebody says whether they are the same; until then nothing is taken over. */
export function Likenesses() {
  const { t, n } = useI18n();
  const [{ data }] = useQuery({ query: LikenessesQuery });
  const { nodes = [], totalCount = 0 } = data?.likenesses ?? {};
  if (!nodes.length) return null;
  return (
    <Card title={t('imports.alike')} className="alike">
      <p className="soft">{t('imports.alike.hint')}</p>
      <ul className="plain">{nodes.map((one) => <Question key={one.id} of={one} />)}</ul>
      {totalCount > nodes.length && <p className="soft small">{n('imports.alike.more', totalCount - nodes.length)}</p>}
    </Card>
  );
}
