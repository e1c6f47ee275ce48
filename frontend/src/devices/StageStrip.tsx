import './stages.css';
import { useQuery } from 'urql';
import { useI18n } from '../kit/i18n';
import { chosen, toggled, useAddress } from '../kit/list/address';
import { filterOf } from '../kit/list/choice';
import type { Facet } from '../kit/list/declaration';
import { DeviceCountsQuery } from './counts';
import { deviceFilter } from './find';
import { TONES } from './labels';
import { STAGES } from './search';

/** How many devices stand at each stage of their life, among those that the list is narrowed to; a press leaves that stage, another takes it back. */
export function StageStrip({ facets }: { facets: Facet<object>[] }) {
  const { t, number } = useI18n();
  const { address, change } = useAddress();
  const filter = filterOf<object>({ ...address, stage: undefined }, facets, deviceFilter);
  const [{ data }] = useQuery({ query: DeviceCountsQuery, variables: { filter, by: ['STAGE'] } });
  const counted = data?.devices.facets[0]?.values ?? [];
  const stages = STAGES.flatMap((stage) => {
    const count = counted.find((one) => one.value === stage)?.count ?? 0;
    const pressed = chosen(address, 'stage').includes(stage);
    return count || pressed ? [{ stage, count, pressed }] : [];
  });
  if (data && stages.length < 2 && !stages.some((one) => one.pressed)) return null;
  return (
    <div className="stages" role="group" aria-label={t('device.stage')}>
      {stages.map(({ stage, count, pressed }) => (
        <button key={stage} type="button" data-tone={TONES[stage] ?? 'slate'} aria-pressed={pressed} onClick={() => change(toggled(address, 'stage', stage))}>
          <strong className="figures">{number(count)}</strong> <span>{t(`stage.${stage}`)}</span>
        </button>
      ))}
    </div>
  );
}
