import { Chart, type Frame } from './Chart';
import { Plot, type Stop } from './Plot';
import { parts, useShares, type Part, type Share } from './shares';
import { useWidth } from './size';
import { usePaints } from './tones';

type Middle = { value: string; says?: string };
type Props = { shares: Share[]; format?: (value: number) => string; middle?: Middle } & Frame;
type Drawn = { shares: Share[]; words: (share: Share) => string; middle: Middle | undefined; label: string; height: number };

/** A piece of a ring from one share of the turn to another, beginning at the top. */
export function arc(middle: number, inner: number, outer: number, from: number, to: number) {
  const end = Math.min(to, from + 0.9999);
  const at = (radius: number, turn: number) => {
    const angle = (turn - 0.25) * 2 * Math.PI;
    return `${(middle + radius * Math.cos(angle)).toFixed(2)} ${(middle + radius * Math.sin(angle)).toFixed(2)}`;
  };
  const far = end - from > 0.5 ? 1 : 0;
  return `M${at(outer, from)}A${outer} ${outer} 0 ${far} 1 ${at(outer, end)}L${at(inner, end)}A${inner} ${inner} 0 ${far} 0 ${at(inner, from)}Z`;
}

function stopOf({ name, from, to, words }: Part, half: number): Stop {
  const angle = ((from + to) / 2 - 0.25) * 2 * Math.PI;
  return { x: half + half * 0.8 * Math.cos(angle), y: half + half * 0.8 * Math.sin(angle), title: name, lines: [words] };
}

function Drawing({ shares, words, middle, label, height }: Drawn) {
  const [ref, width] = useWidth();
  const drawn = parts(shares, words);
  const { paints, fill } = usePaints(drawn.map(({ tone }) => tone));
  const half = height / 2;
  return (
    <Plot ref={ref} width={width} height={height} label={label} stops={drawn.map((part) => stopOf(part, half))}>
      {(at) => (
        <>
          {paints}
          {drawn.map(({ name, tone, from, to }, i) => (
            <path key={name} data-stop={i} data-lit={at === i || undefined} data-whole={drawn.length === 1 || undefined} className="bar-shape part" d={arc(half, half * 0.62, half - 1, from, to)} fill={fill(tone)} />
          ))}
          {middle && <text className="ring-value" x={half} y={half + (middle.says ? 2 : 8)} textAnchor="middle">{middle.value}</text>}
          {middle?.says && <text x={half} y={half + 20} textAnchor="middle">{middle.says}</text>}
        </>
      )}
    </Plot>
  );
}

/** Shares of a whole around what they come to. */
export function Ring({ shares, format, middle, height = 168, ...frame }: Props) {
  const { values, words, legend, data } = useShares(shares, format);
  return (
    <Chart {...frame} values={values} data={data} legend={legend} beside>
      <Drawing shares={shares} words={words} middle={middle} label={frame.title} height={height} />
    </Chart>
  );
}
