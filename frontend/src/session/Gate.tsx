import type { ReactNode } from 'react';
import { useI18n } from '../kit/i18n';
import { Logo } from '../kit/Mark';
import { useTitle } from '../kit/title';
import { LanguageSwitch, SchemeSwitch } from './Preferences';
import { Wheels } from './Wheels';

function Story() {
  const { t } = useI18n();
  return (
    <div className="gate-story">
      <span className="brand"><Logo /> Tandem</span>
      <Wheels />
      <div className="gate-says">
        <p className="gate-slogan">{t('slogan.decide')} <em>{t('slogan.execute')}</em></p>
        <p className="gate-lead">{t('login.story')}</p>
      </div>
    </div>
  );
}

/** What stands around every page before one is in. */
export function Gate({ title, children }: { title: string; children: ReactNode }) {
  useTitle(title);
  return (
    <main className="gate">
      <Story />
      <div className="gate-form">
        {children}
        <div className="gate-tools">
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
      </div>
    </main>
  );
}

/** A page without a form: what has happened, and the way on. Whoever reads by ear begins at its heading. */
export function GateWord({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="gate-word">
      <h1 tabIndex={-1} ref={arrive}>{title}</h1>
      {children}
    </div>
  );
}

const arrive = (heading: HTMLElement | null) => heading?.focus();
