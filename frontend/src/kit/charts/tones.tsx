import './tones.css';
import { useId, type ReactNode } from 'react';

/** A colour that is also a pattern, so that nobody has to tell colours apart. */
export type Tone = 'pine' | 'honey' | 'slate' | 'plum' | 'brick' | 'sand';
export type Paint = Tone | 'gap';

/** In this order they are given out when nobody chose. */
export const TONES: Tone[] = ['pine', 'honey', 'slate', 'plum', 'brick', 'sand'];

/** The tone of the nth of several. */
export const toneOf = (place: number) => TONES[place % TONES.length]!;

const OVER: Record<Exclude<Paint, 'pine'>, ReactNode> = {
  honey: <path d="M-2 2 2-2M-2 10 10-2M6 10l4-4" />,
  slate: <path d="M0 2h8M0 6h8" />,
  plum: <path d="M2 2h.01M6 6h.01" strokeWidth="2.4" strokeLinecap="round" />,
  brick: <path d="M10 2 6-2M10 10-2-2M2 10l-4-4" strokeWidth="2.2" />,
  sand: <path d="M0 4h8M4 0v8" />,
  gap: <path d="M-2 2 2-2M-2 10 10-2M6 10l4-4" />,
};

function Pattern({ id, paint }: { id: string; paint: Paint }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" className="paint-ground" data-paint={paint} />
      {paint !== 'pine' && <g className="paint-over" data-paint={paint}>{OVER[paint]}</g>}
    </pattern>
  );
}

/** The patterns of one drawing, and how to fill a shape with one of them. */
export function usePaints(used: Paint[]) {
  const id = useId();
  const paints = <defs>{[...new Set(used)].map((paint) => <Pattern key={paint} id={`${id}${paint}`} paint={paint} />)}</defs>;
  return { paints, fill: (paint: Paint) => `url(#${id}${paint})` };
}

/** A shape that means something: a value off the goal, a day that has passed. */
export type Shape = 'missed' | 'late' | 'planned';

const SHAPES: Record<Shape, ReactNode> = {
  missed: <circle className="point" data-missed cx="8" cy="8" r="4" />,
  late: <path className="due" data-late d="M8 2l6 6-6 6-6-6Z" />,
  planned: <circle className="due" cx="8" cy="8" r="5" />,
};

/** A shape as it is in the picture, for a legend. */
export function ShapeSwatch({ shape }: { shape: Shape }) {
  return <svg className="swatch" width="16" height="16" aria-hidden="true" focusable="false">{SHAPES[shape]}</svg>;
}

/** A little piece of a tone, for a legend. */
export function Swatch({ tone }: { tone: Paint }) {
  const { paints, fill } = usePaints([tone]);
  return (
    <svg className="swatch" width="16" height="16" aria-hidden="true" focusable="false">
      {paints}
      <rect x="0.5" y="0.5" width="15" height="15" rx="4" fill={fill(tone)} className="swatch-edge" data-paint={tone} />
    </svg>
  );
}
