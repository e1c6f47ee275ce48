import { PasswordInput, VisuallyHidden } from '@mantine/core';
import { useId, useState } from 'react';
import { useI18n } from '../kit/i18n';
import { lengthOf, SHORTEST, verdict } from './length';

/** What is still missing, or how good it is already. */
function Verdict({ password, id }: { password: string; id: string }) {
  const { t, n } = useI18n();
  const length = lengthOf(password);
  const said = verdict(password);
  const words = !length ? t('password.rule') : said === 'short' ? n('password.left', SHORTEST - length) : t(`password.${said}`);
  return (
    <div className="length" data-verdict={said}>
      <span className="length-dots" aria-hidden="true">
        {Array.from({ length: SHORTEST }, (_, place) => <i key={place} data-full={place < length || undefined} />)}
      </span>
      <span id={id}>{words}</span>
      <VisuallyHidden role="status">{said === 'short' ? '' : words}</VisuallyHidden>
    </div>
  );
}

type Props = { label: string; autoFocus?: boolean };

/** A field for a password that is to be: one dot for each character that it needs. Seen, it need not be typed twice. */
export function NewPassword({ label, autoFocus = false }: Props) {
  const { t } = useI18n();
  const [password, type] = useState('');
  const hint = useId();
  return (
    <div>
      <PasswordInput
        name="password" size="md" label={label} autoComplete="new-password" required minLength={SHORTEST} autoFocus={autoFocus} withAsterisk={false}
        value={password} onChange={(event) => type(event.currentTarget.value)} aria-describedby={hint}
        visibilityToggleButtonProps={{ 'aria-label': t('login.reveal') }}
      />
      <Verdict password={password} id={hint} />
    </div>
  );
}
