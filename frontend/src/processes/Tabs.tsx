import '../decisions/decisions.css';
import { Link } from '@tanstack/react-router';
import { useI18n } from '../kit/i18n';

const TABS = [
  ['/app/processes', 'processes.tab.all'],
  ['/app/tasks', 'processes.tab.mine'],
] as const;

/** What runs, and what of it is one's own to do. */
export function ProcessTabs() {
  const { t } = useI18n();
  return (
    <nav className="decision-tabs" aria-label={t('nav.processes')}>
      {TABS.map(([to, words]) => <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>{t(words)}</Link>)}
    </nav>
  );
}
