import { UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useI18n } from '../kit/i18n';
import { IconSearch } from '../kit/icons';
import { useNotices } from '../kit/notices';

const load = () => import('./Palette');
const Palette = lazy(load);
const onMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** The way to anything: a button that can be seen, and Ctrl-K. */
export function Finder() {
  const { t } = useI18n();
  const [opened, open] = useState(false);
  const [wanted, want] = useState(false);
  const { tell } = useNotices();
  const show = async () => {
    if (!(await load().catch(() => null))) return tell(t('find.failed'));
    want(true);
    open(true);
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (!document.querySelector('[aria-modal="true"]')) void show();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [t]);
  return (
    <>
      <UnstyledButton className="finder" aria-keyshortcuts={onMac ? 'Meta+K' : 'Control+K'} onClick={show} onMouseEnter={() => void load().catch(() => null)}>
        <IconSearch size={20} stroke="1.75" aria-hidden="true" />
        <span className="finder-words">{t('find')}</span>
        <kbd aria-hidden="true">{onMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </UnstyledButton>
      {wanted && <Suspense fallback={null}><Palette opened={opened} close={() => open(false)} /></Suspense>}
    </>
  );
}
