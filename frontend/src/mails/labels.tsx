import { useI18n } from '../kit/i18n';
import type { MailState } from './search';

const TONES: Partial<Record<MailState, string>> = { QUARANTINED: 'honey', UNREADABLE: 'brick', TAKEN: 'pine' };

/** What became of a mail. */
export function MailStateTag({ state }: { state: MailState }) {
  const { t } = useI18n();
  return <span className="tag" data-tone={TONES[state] ?? 'slate'}>{t(`mails.state.${state}`)}</span>;
}

/** Who it says to be from: the name, and the address that proves nothing. */
export function Sender({ of: { sender, senderName } }: { of: { sender: string; senderName: string } }) {
  const { t } = useI18n();
  const [who, where] = sender.split('@');
  if (!sender) return <span className="soft">{senderName || t('mails.nobody')}</span>;
  return (
    <span className="mail-sender">
      {senderName && <span>{senderName}</span>}
      <span className={senderName ? 'soft small' : undefined}>{who}<wbr />@{where}</span>
    </span>
  );
}
