import { readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { rows } from './details';
import { EventFragment } from './Entry';
import type { Names } from './fields';

/** Exactly what changed, field by field, for whoever asks. */
export function Changed({ data, names }: { data: FragmentOf<typeof EventFragment>; names: Names }) {
  const i18n = useI18n();
  const { name, changes } = readFragment(EventFragment, data);
  const all = rows({ name, changes, actor: undefined, names, i18n });
  if (!all.length) return null;
  return (
    <details className="changed">
      <summary>{i18n.t('history.what')}</summary>
      <dl className="facts">
        {all.map(({ field, what, before, after }) => (
          <div key={field} className="changed-row">
            <dt>{what}</dt>
            <dd>{before ? <><span className="soft">{before}</span> → {after ?? i18n.t('history.nothing')}</> : after}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
