import { lazy, Suspense } from 'react';
import { Face } from '../people/Face';
import { useI18n } from '../kit/i18n';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { Flyout } from './Flyout';

const AccountCard = lazy(() => import('./AccountCard'));

/** Who is signed in, and the way to what is theirs. */
export function Account({ showKeys }: { showKeys: () => void }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const face = (
    <>
      <Face name={viewer.name} team={isStaff(viewer)} />
      <span className="who-words"><strong>{viewer.name}</strong><span className="soft small">{viewer.client?.name}</span></span>
    </>
  );
  return (
    <Flyout label={t('account', { name: viewer.name })} place="account" className="who" face={face}>
      {(close) => <Suspense fallback={null}><AccountCard close={close} showKeys={showKeys} /></Suspense>}
    </Flyout>
  );
}
