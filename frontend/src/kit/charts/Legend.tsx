import { ShapeSwatch, Swatch, type Paint, type Shape } from './tones';

/** One line of a legend: what a tone or a shape means, and its value where there is one. */
export type Entry = { name: string; value?: string } & ({ tone: Paint } | { shape: Shape });

/** What each tone and each shape means, in words. */
export function Legend({ of }: { of: Entry[] }) {
  if (!of.length) return null;
  return (
    <ul className="plain legend">
      {of.map((entry) => (
        <li key={entry.name}>
          {'tone' in entry ? <Swatch tone={entry.tone} /> : <ShapeSwatch shape={entry.shape} />}
          <span>{entry.name}</span>
          {entry.value && <span className="legend-value figures">{entry.value}</span>}
        </li>
      ))}
    </ul>
  );
}
