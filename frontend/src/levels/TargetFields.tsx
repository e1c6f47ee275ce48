import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { beside } from '../kit/says';
import { METRICS, minutesOf, parts, PRIORITIES, type Kind, type Metric, type Place, type Priority, type Unit } from './promises';

export type Typing = Record<Place, string>;
type Part = { values: Typing; set: (patch: Partial<Typing>) => void };

/** One promised time: a number, and of what. */
function Time({ kind, priority, metric, values, set }: Part & { kind: Kind; priority: Priority; metric: Metric }) {
  const { t } = useI18n();
  const place: Place = `${kind} ${priority} ${metric}`;
  const [number, unit] = parts(values[place]);
  const name = `${t(`levels.kind.${kind}`)}, ${t(`priority.${priority}`)}, ${t(`levels.${metric}`)}`;
  const fault = Number.isNaN(minutesOf(values[place]));
  return (
    <div className="target">
      <span className="target-metric soft small" aria-hidden="true">{t(`levels.${metric}`)}</span>
      <div>
        <TextInput
          inputMode="decimal" aria-label={name} placeholder={kind === 'ANY' ? '–' : t('levels.asOthers')} value={number} error={fault || undefined}
          onChange={(event) => set({ [place]: `${event.currentTarget.value} ${unit}` })}
        />
        <NativeSelect
          aria-label={t('levels.unit', { name })} value={unit} data={(['m', 'h'] as const).map((one) => ({ value: one, label: t(`levels.unit.${one}`) }))}
          onChange={(event) => set({ [place]: `${number} ${event.currentTarget.value as Unit}` })}
        />
      </div>
      {fault && <p className="target-fault small">{beside(t('levels.fault'))}</p>}
    </div>
  );
}

function Rows({ kind, ...part }: Part & { kind: Kind }) {
  const { t } = useI18n();
  return (
    <fieldset className="targets">
      <legend>{t(`levels.kind.${kind}`)}</legend>
      {PRIORITIES.map((priority) => (
        <div key={priority} className="targets-row">
          <span className="targets-name" aria-hidden="true">{t(`priority.${priority}`)}</span>
          {METRICS.map((metric) => <Time key={metric} {...{ kind, priority, metric }} {...part} />)}
        </div>
      ))}
    </fieldset>
  );
}

/** Times by kind and priority; a kind has times of its own once somebody asks for them. */
export function TargetFields({ kinds, open, refused, ...part }: Part & { kinds: Kind[]; open: (kind: Kind) => void; refused: string | undefined }) {
  const { t } = useI18n();
  const closed = (['INCIDENT', 'REQUEST'] as const).filter((kind) => !kinds.includes(kind));
  return (
    <>
      {kinds.map((kind) => <Rows key={kind} kind={kind} {...part} />)}
      {closed.length > 0 && (
        <div className="level-kinds">
          {closed.map((kind) => <Button key={kind} variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => open(kind)}>{t(`levels.add.${kind}`)}</Button>)}
        </div>
      )}
      {refused && <p className="target-fault">{beside(refused)}</p>}
    </>
  );
}
