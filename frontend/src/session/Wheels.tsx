const RIM = 88;
const HUB = 9;
const SPOKES = 24;
const CROSSED = 1.25;

const at = (radius: number, angle: number) => `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`;

/** Spokes leave the hub aslant, one to the left and the next to the right, as on a bicycle. */
const spokes = Array.from({ length: SPOKES }, (_, number) => {
  const angle = (number / SPOKES) * 2 * Math.PI;
  return `M${at(HUB, angle + (number % 2 ? CROSSED : -CROSSED))}L${at(RIM, angle)}`;
}).join('');

function Wheel({ x, className }: { x: number; className: string }) {
  return (
    <g transform={`translate(${x} 100)`} className={className}>
      <circle r="95" strokeWidth="6" />
      <circle r={RIM} strokeWidth="0.8" />
      <path d={spokes} strokeWidth="0.7" />
      <circle r={HUB} strokeWidth="2.4" />
    </g>
  );
}

/** The two wheels of a tandem, large: the client's and the IT team's. */
export function Wheels() {
  return (
    <svg viewBox="0 0 346 200" className="gate-wheels" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
      <Wheel x={100} className="wheel-client" />
      <Wheel x={246} className="wheel-team" />
    </svg>
  );
}
