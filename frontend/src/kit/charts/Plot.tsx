import './plot.css';
import { VisuallyHidden } from '@mantine/core';
import { useId, useState, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode, type Ref } from 'react';
import { useI18n } from '../i18n';
import { moved } from './cursor';

/** A place where the cursor stops, and what it reads there. */
export type Stop = { x: number; y: number; title: string; lines: string[] };
type Props = {
  ref: Ref<HTMLDivElement>;
  width: number;
  height: number;
  label: string;
  stops: Stop[];
  /** The picture; shapes with `data-stop` are where the pointer finds a stop. */
  children: (at: number | null) => ReactNode;
};

const spoken = (stop: Stop) => `${stop.title}: ${stop.lines.join(', ')}`;

/** Which stop is under the pointer; asked of the page, because a finger keeps hold of the shape it touched first. */
function under(event: PointerEvent) {
  const found = document.elementFromPoint(event.clientX, event.clientY)?.closest<SVGElement>('[data-stop]');
  return found && event.currentTarget.contains(found) ? Number(found.dataset.stop) : null;
}

function Tip({ stop, width }: { stop: Stop; width: number }) {
  const place = { '--x': `${stop.x}px`, '--y': `${stop.y}px`, '--part': `${(stop.x / width) * -100}%` } as CSSProperties;
  return (
    <div className="plot-tip" data-below={stop.y < 64 || undefined} style={place} aria-hidden="true">
      <strong>{stop.title}</strong>
      {stop.lines.map((line) => <span key={line}>{line}</span>)}
    </div>
  );
}

/** A drawing that can be read point by point, by pointer, by touch and by arrow keys. */
export function Plot({ ref, width, height, label, stops, children }: Props) {
  const { t } = useI18n();
  const [at, go] = useState<number | null>(null);
  const [said, say] = useState('');
  const hint = useId();
  const stop = at === null ? undefined : stops[at];
  const press = (event: KeyboardEvent) => {
    const next = moved(at, event.key, stops.length);
    if (next === undefined) return;
    event.preventDefault();
    go(next);
    say(next === null ? '' : spoken(stops[next]!));
  };
  const point = (event: PointerEvent) => {
    const found = under(event);
    if (found !== null) go(found);
  };
  const leave = (event: PointerEvent) => {
    if (document.activeElement !== event.currentTarget) go(null);
  };
  return (
    <div
      ref={ref} className="plot" role="application" tabIndex={0} aria-label={label} aria-roledescription={t('chart')} aria-describedby={hint}
      onKeyDown={press} onBlur={() => go(null)} onPointerMove={point} onPointerDown={point} onPointerLeave={leave}
    >
      <svg viewBox={`0 0 ${Math.max(width, 1)} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
        {width > 0 && children(stop ? at : null)}
      </svg>
      {stop && width > 0 && <Tip stop={stop} width={width} />}
      <VisuallyHidden id={hint}>{t('chart.keys')}</VisuallyHidden>
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </div>
  );
}
