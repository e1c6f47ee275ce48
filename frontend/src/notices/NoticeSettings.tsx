import './notices.css';
import { useQuery } from 'urql';
import { CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconAlert } from '../kit/icons';
import { Failure } from '../kit/says';
import { Hours } from './Hours';
import { Kinds } from './Kinds';
import { OwnNotices, type Chosen } from './queries';

/** Said when letters come back, for whoever it is does not learn of it by mail. */
function Returned({ of }: { of: Chosen }) {
  const { t, date } = useI18n();
  if (!of.returnedAt) return null;
  return (
    <div className="refused" role="status">
      <IconAlert size={18} aria-hidden="true" />
      <div>
        <p><strong>{t('notices.returned', { email: of.returnedEmail ?? '' })}</strong></p>
        <p>{t('notices.returned.means', { on: date(of.returnedAt) })}</p>
      </div>
    </div>
  );
}

/** What one is told by mail, how soon, and when not. */
export function NoticeSettings() {
  const [{ data, error }, read] = useQuery({ query: OwnNotices });
  if (error && !data) return <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data?.viewer) return <CardSkeleton lines={8} />;
  const [chosen] = data.viewer.preferences.nodes;
  return (
    <div className="stack">
      {chosen && <Returned of={chosen} />}
      <Kinds own={data.viewer} />
      <Hours chosen={chosen} />
    </div>
  );
}
