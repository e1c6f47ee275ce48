import './picture.css';
import { VisuallyHidden } from '@mantine/core';
import { useI18n } from '../kit/i18n';
import { columns } from './definition';
import { SideSign } from './labels';
import { useBoth, type Step, type Text } from './outline';

type Props = { steps: readonly Step[]; phases: readonly { key: string; name: Text }[] };
const [WIDE, HIGH, APART, BETWEEN] = [212, 102, 52, 12];

/** Where each step stands, and how large the whole is. */
function placed(steps: readonly Step[]) {
  const found = columns(steps);
  const at = new Map(found.flatMap((column, x) => column.map((step, y) => [step.key, { x: x * (WIDE + APART), y: y * (HIGH + BETWEEN) }] as const)));
  const tallest = Math.max(1, ...found.map((column) => column.length));
  return { at, width: found.length * (WIDE + APART) - APART, height: tallest * (HIGH + BETWEEN) - BETWEEN };
}

/** What waits for what, as a picture that is a list for those who hear it: from left to right, whose each step is. */
export function Picture({ steps, phases }: Props) {
  const { t } = useI18n();
  const { told } = useBoth();
  const { at, width, height } = placed(steps);
  const titles = new Map(steps.map(({ key, title }) => [key, told(title)]));
  const phase = new Map(phases.map(({ key, name }) => [key, told(name)]));
  const lines = steps.flatMap(({ key, after }) => (after ?? []).flatMap((before) => {
    const [from, to] = [at.get(before), at.get(key)];
    return from && to ? [{ id: `${before} ${key}`, x1: from.x + WIDE, y1: from.y + HIGH / 2, x2: to.x, y2: to.y + HIGH / 2 }] : [];
  }));
  return (
    <div className="picture" role="region" aria-label={t('scenario.picture.region')} tabIndex={0}>
      <div style={{ width, height }}>
        <svg width={width} height={height} aria-hidden="true">
          {lines.map(({ id, x1, y1, x2, y2 }) => <path key={id} d={`M${x1} ${y1} C${x1 + APART / 2} ${y1} ${x2 - APART / 2} ${y2} ${x2} ${y2}`} />)}
        </svg>
        <ol className="plain">
          {steps.map(({ key, side, after, phase: of }) => (
            <li key={key} data-side={side} style={{ transform: `translate(${at.get(key)!.x}px, ${at.get(key)!.y}px)`, width: WIDE, height: HIGH }}>
              <SideSign side={side} />
              <p>{titles.get(key)}</p>
              <p className="soft small">{phase.get(of)}</p>
              {!!after?.length && <VisuallyHidden>{t('scenario.after', { steps: after.map((one) => titles.get(one) ?? one).join(', ') })}</VisuallyHidden>}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
