import './frame.css';
import { VisuallyHidden } from '@mantine/core';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useI18n } from '../kit/i18n';
import { Logo } from '../kit/Mark';
import { useNotices } from '../kit/notices';
import { useSaidTitle } from '../kit/title';
import { useSession } from '../session/Session';
import { Account } from './Account';
import { ConnectionBanner } from './Connection';
import { Finder } from './Finder';
import { useFrameKeys } from './keys';
import { Navigation } from './Navigation';
import { placesOf } from './places';
import { useTrail } from './recent';

const loadKeyHelp = () => import('./KeyHelp');
const KeyHelp = lazy(loadKeyHelp);

/** Whoever reads by ear or by key begins at the new page's content, not where the old one was left. */
function useArrival() {
  const router = useRouter();
  const main = useRef<HTMLElement>(null);
  useEffect(
    () => router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      const settled = main.current?.contains(document.activeElement);
      if (fromLocation && pathChanged && !settled) main.current?.focus({ preventScroll: true });
    }),
    [router],
  );
  return main;
}

/** Says the name of the new page to those who do not see it change. */
function Arrival() {
  return <VisuallyHidden role="status">{useSaidTitle().title}</VisuallyHidden>;
}

/** What surrounds every page: where one is, who one is, and the way elsewhere. */
export function Shell() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const main = useArrival();
  const [keys, setKeys] = useState<'never' | 'shown' | 'hidden'>('never');
  const { tell } = useNotices();
  const showKeys = () => void loadKeyHelp().then(() => setKeys('shown'), () => tell(t('failure.network')));
  useTrail();
  useFrameKeys(showKeys);
  return (
    <div className="frame">
      <a href="#main" className="skip">{t('skip')}</a>
      <header className="rail">
        <Link to={placesOf(viewer)[0]!.to} className="brand" aria-label="Tandem"><Logo /> <span>Tandem</span></Link>
        <Finder />
        <Navigation />
        <Account showKeys={showKeys} />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <ConnectionBanner />
        <Outlet />
      </main>
      <Arrival />
      {keys !== 'never' && <Suspense fallback={null}><KeyHelp opened={keys === 'shown'} close={() => setKeys('hidden')} /></Suspense>}
    </div>
  );
}
