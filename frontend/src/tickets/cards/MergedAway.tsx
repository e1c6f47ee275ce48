import type { FragmentOf } from '../../graphql';
import { useI18n } from '../../kit/i18n';
import { Linked } from './Linked';
import type { LinkedFragment } from './other';

/** Says that the conversation goes on in another ticket, and leads there. */
export function MergedAway({ into }: { into: FragmentOf<typeof LinkedFragment> }) {
  const { t } = useI18n();
  return (
    <div className="merged-away">
      <p><strong>{t('merged.away')}</strong></p>
      <p className="linked"><Linked data={into} side="client" /></p>
    </div>
  );
}
