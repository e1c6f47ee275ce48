import '../settings/settings.css';
import './levels.css';
import { Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { Agreement } from './Agreement';
import { LevelQuery } from './queries';

const route = getRouteApi('/app/settings/levels/$id');

/** What is agreed with one client, or holds for all that have nothing of their own. */
export default function LevelPage() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const { id } = route.useParams();
  const [{ data }] = useQuery({ query: LevelQuery, variables: { id }, requestPolicy: 'cache-first' });
  const whose = data?.organisation;
  const title = whose ? (whose.kind === 'ENTERPRISE' ? t('levels.all') : whose.name) : t('levels');
  useTitle(title);
  const back = <Link to="/app/settings/levels" className="back screen-only"><IconBack size={16} aria-hidden="true" />{t('levels')}</Link>;
  if (data && !whose) return <Missing back={back} />;
  return (
    <div className="page settings">
      {back}
      <div className="page-head"><Title order={1}>{title}</Title></div>
      <Agreement id={id} team={isStaff(viewer)} />
    </div>
  );
}
