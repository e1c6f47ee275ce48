import { Chart, type Frame } from './Chart';
import { Plot, type Stop } from './Plot';
import { parts, useShares, type Share } from './shares';
import { useWidth } from './size';
import { usePaints } from './tones';

type Props = { shares: Share[]; format?: (value: number) => string } & Frame;
type Drawn = { shares: Share[]; words: (share: Share) => string; label: string; height: number };

function Drawing({ shares, words, label, height }: Drawn) {
  const [ref, width] = useWidth();
  const drawn = parts(shares, words);
  const { paints, fill } = usePaints(drawn.map(({ tone }) => tone));
  const stops: Stop[] = drawn.map(({ name, from, to, words }) => ({ x: ((from + to) / 2) * width, y: 0, title: name, lines: [words] }));
  return (
    <Plot ref={ref} width={width} height={height} label={label} stops={stops}>
      {(at) => (
        <>
          {paints}
          {drawn.map(({ name, tone, from, to }, i) => (
            <rect
              key={name} data-stop={i} data-lit={at === i || undefined} className="bar-shape part" x={from * width} y="1"
              width={(to - from) * width} height={height - 2} fill={fill(tone)}
            />
          ))}
        </>
      )}
    </Plot>
  );
}

/** One bar: shares of a whole, each said beside it. */
export function StackedBar({ shares, format, height = 28, ...frame }: Props) {
  const { values, words, legend, data } = useShares(shares, format);
  return (
    <Chart {...frame} values={values} data={data} legend={legend}>
      <Drawing shares={shares} words={words} label={frame.title} height={height} />
    </Chart>
  );
}
