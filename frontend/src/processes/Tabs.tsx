import '../decisions/decisions.css';
import { Link } from '@tanstack/react-router';
import { useI18n } from '../kit/i18n';
import { may } from '../session/membership';
import { useSession } from '../session/Session';

const TABS = [
  ['/app/processes', 'processes.tab.all'],
  ['/app/tasks', 'processes.tab.mine'],
  ['/app/scenarios', 'processes.tab.scenarios'],
] as const;

/** What runs, what of it is one's own to do, and what can be started by those who see the whole organisation. */
export function ProcessTabs() {
  const { t } = useI18n();
  const sees = may(useSession().viewer, 'OBSERVE');
  const tabs = TABS.filter(([to]) => sees || to !== '/app/scenarios');
  return (
    <nav className="decision-tabs" aria-label={t('nav.processes')}>
      {tabs.map(([to, words]) => <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>{t(words)}</Link>)}
    </nav>
  );
}
