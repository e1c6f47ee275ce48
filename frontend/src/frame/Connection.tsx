import './connection.css';
import { useEffect, useState } from 'react';
import { useI18n } from '../kit/i18n';
import { IconCheck, IconOffline } from '../kit/icons';
import { useConnection } from '../live/connection';

const PATIENCE = 1500;
const JOY = 4000;

/** True a moment after it has become so: a stumble of the network is nobody's business. */
function useLasting(now: boolean) {
  const [lasting, set] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => set(now), now ? PATIENCE : 0);
    return () => clearTimeout(timer);
  }, [now]);
  return now && lasting;
}

/** Says calmly that the server cannot be reached and that nothing is lost; then that it can, and goes. */
export function ConnectionBanner() {
  const { t } = useI18n();
  const connection = useConnection();
  const lost = useLasting(connection !== 'ok');
  const [back, come] = useState(false);
  useEffect(() => {
    if (lost) return () => come(true);
  }, [lost]);
  useEffect(() => {
    if (!back) return;
    const timer = setTimeout(() => come(false), JOY);
    return () => clearTimeout(timer);
  }, [back]);
  return (
    <div className="connection screen-only" role="status">
      {lost && <p data-lost><IconOffline size={18} aria-hidden="true" /><span><strong>{t(`connection.${connection === 'offline' ? 'offline' : 'reconnecting'}`)}</strong> {t('connection.kept')}</span></p>}
      {!lost && back && <p><IconCheck size={18} aria-hidden="true" />{t('connection.back')}</p>}
    </div>
  );
}
