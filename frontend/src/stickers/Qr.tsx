import encode from 'qr';

/** The dark squares of a code as one outline, row by row; and how many squares are on each side. */
export function outlined(text: string) {
  const rows = encode(text, 'raw', { ecc: 'medium', border: 2 });
  const path = rows.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return { path, size: rows.length };
}

/** A code that a telephone reads; for whoever sees no pictures it says where it leads. */
export function Qr({ to, label }: { to: string; label: string }) {
  const { path, size } = outlined(to);
  return <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges"><path d={path} /></svg>;
}
