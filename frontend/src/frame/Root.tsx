import { Link, Navigate, Outlet, useMatches } from '@tanstack/react-router';
import { Broken } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { useSession } from '../session/Session';
import { Panel } from './Panel';
import { placesOf } from './places';

export function NotHere() {
  const { t } = useI18n();
  useTitle(t('missing.title'));
  return <Missing back={<Link to="/app/tickets">{t('missing.back')}</Link>} />;
}

export function Faulty({ reset }: { reset: () => void }) {
  return <div className="page"><div className="card"><Broken retry={reset} /></div></div>;
}

/** Who has signed in begins where their work is. */
export function Begin() {
  return <Navigate to={placesOf(useSession().viewer)[0]!.to} replace />;
}

/** Pages for those who cannot sign in yet stand open; every other is behind the gate. */
export function Root() {
  const open = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.open) });
  return open ? <Outlet /> : <Panel />;
}
