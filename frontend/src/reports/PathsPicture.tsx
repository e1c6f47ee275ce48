import './paths.css';
import { useI18n } from '../kit/i18n';
import { useBoth } from '../processes/outline';
import { laidOut, type Arrow, type Path, type Variant } from './paths';

const [WIDE, HIGH, ASIDE, BELOW, MARGIN] = [208, 52, 76, 58, 76];
const left = (x: number) => 4 + x * (WIDE + ASIDE);
const top = (y: number) => y * (HIGH + BELOW);
const [THIN, THICK] = [1.5, 5];

/** How an arrow is drawn, and where its words stand. */
function drawn({ from, to, runs }: Arrow) {
  const [middle, end] = [top(from.y) + HIGH / 2, top(to.y) + HIGH / 2];
  if (runs === 'round') {
    const x = left(from.x) + WIDE;
    return { d: `M${x} ${middle} C${x + MARGIN} ${middle} ${x + MARGIN} ${end} ${x + 5} ${end}`, x: x + MARGIN * 0.75, y: (middle + end) / 2 };
  }
  if (runs === 'between') {
    const rightwards = to.x > from.x;
    const [x1, x2] = [left(from.x) + (rightwards ? WIDE : 0), left(to.x) + (rightwards ? -5 : WIDE + 5)];
    const gap = rightwards ? x2 - ASIDE / 2 : x2 + ASIDE / 2;
    return { d: `M${x1} ${middle} C${gap} ${middle} ${gap} ${end} ${x2} ${end}`, x: x1 / 8 + gap * 0.75 + x2 / 8, y: (middle + end) / 2 };
  }
  const [x1, y1, x2, y2] = [left(from.x) + WIDE / 2, top(from.y) + HIGH, left(to.x) + WIDE / 2, top(to.y) - 5];
  const bend = (y2 - y1) / 2;
  return { d: `M${x1} ${y1} C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`, x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}

/** So many working minutes, as short as they can be said. */
export function useMinutes() {
  const { t, number } = useI18n();
  return (minutes: number) => (minutes < 60 ? t('reports.paths.minutes', { n: number(Math.round(minutes)) }) : t('reports.paths.hours', { n: number(Math.round(minutes / 60)) }));
}

/** The ways that were taken, as arrows from step to step: the thicker, the more usual. A table beside it says the same. */
export function PathsPicture({ paths, variants }: { paths: readonly Path[]; variants: readonly Variant[] }) {
  const { t } = useI18n();
  const { titled } = useBoth();
  const say = useMinutes();
  const { places, arrows, wide, high } = laidOut(paths, variants);
  const [width, height] = [left(wide) - ASIDE + (arrows.some(({ runs }) => runs === 'round') ? MARGIN + 20 : 4), top(high) - BELOW + 4];
  const most = paths[0]?.count ?? 1;
  const lines = arrows.map((arrow) => ({ ...arrow, ...drawn(arrow) }));
  return (
    <div className="paths-picture" aria-hidden="true">
      <svg viewBox={`0 -2 ${width} ${height}`} style={{ width }}>
        <marker id="paths-head" viewBox="0 0 10 10" refX="6" refY="5" markerWidth="11" markerHeight="11" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 L10 5 L0 10 z" /></marker>
        {lines.map(({ d, path, back }) => <path key={d} className="paths-line" d={d} data-back={back || undefined} strokeWidth={THIN + (THICK - THIN) * (path.count / most)} markerEnd="url(#paths-head)" />)}
        {places.map(({ x, y, step }) => (
          <foreignObject key={`${x} ${y}`} x={left(x)} y={top(y)} width={WIDE} height={HIGH}><p className="paths-step"><span>{titled(step)}</span></p></foreignObject>
        ))}
        {lines.map(({ d, path, x, y }) => <text key={d} x={x} y={y + 4} textAnchor="middle">{t('reports.paths.arrow', { n: path.count, time: say(path.medianMinutes) })}</text>)}
      </svg>
    </div>
  );
}
