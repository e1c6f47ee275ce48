import './key-help.css';
import { Modal } from '@mantine/core';
import { Fragment } from 'react';
import { useI18n, type Key } from '../kit/i18n';
import { useAllKeys } from '../kit/keys';

const SIGNS: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' };
const sign = (key: string) => SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key);

function Stroke({ written }: { written: string }) {
  return written.split(' ').map((one, i) => <Fragment key={i}>{i > 0 && ' '}<kbd>{sign(one)}</kbd></Fragment>);
}

/** Every key that works on this page; a second key for the same is left unsaid. */
export default function KeyHelp({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useI18n();
  const all = useAllKeys();
  const scopes = [...new Set(all.map((one) => one.scope))];
  const keysOf = (scope: Key) => all.filter((one) => one.scope === scope).flatMap((one) => one.bindings);
  return (
    <Modal opened={opened} onClose={close} title={t('keys.help')} size="lg" closeOnClickOutside closeButtonProps={{ 'aria-label': t('close') }}>
      <div className="key-help">
        {scopes.map((scope) => (
          <section key={scope}>
            <h3>{t(scope)}</h3>
            <dl>
              {keysOf(scope).map(({ key, does }) => does && <div key={key}><dt>{t(does)}</dt><dd><Stroke written={key} /></dd></div>)}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
