import { SegmentedControl } from '@mantine/core';
import { Card } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { Refused } from '../kit/says';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { kindsOf, PACES, paceOf, type Pace } from './paces';
import { PaceSet, type Kind, type Own } from './queries';

function Line({ kind, own }: { kind: Kind; own: Own }) {
  const { t } = useI18n();
  const { command, fetching, refusals } = useCommand(PaceSet);
  return (
    <li className="notice-kind">
      <div>
        <p><strong>{t(`notices.kind.${kind}`)}</strong></p>
        <p className="soft small">{t(`notices.kind.${kind}.hint`)}</p>
        <Refused messages={refusals} />
      </div>
      <SegmentedControl
        size="xs" aria-label={t(`notices.kind.${kind}`)} aria-busy={fetching} value={paceOf(kind, own)}
        onChange={(pace) => void command({ kind, pace: pace as Pace })}
        data={PACES.map((pace) => ({ value: pace, label: t(`notices.pace.${pace}`) }))}
      />
    </li>
  );
}

/** Of what one is told, and how soon: a line for each kind of news. */
export function Kinds({ own }: { own: Own }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  return (
    <Card title={t('notices.kinds')}>
      <p className="soft">{t('notices.kinds.means')}</p>
      <ul className="plain">{kindsOf(isStaff(viewer)).map((kind) => <Line key={kind} kind={kind} own={own} />)}</ul>
    </Card>
  );
}
