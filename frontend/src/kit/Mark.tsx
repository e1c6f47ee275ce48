/** Two wheels of one machine: the client's and the IT team's. The one that is filled has the move. */
export function Mark({ turn, size = 18 }: { turn?: 'CLIENT' | 'IT' | 'THIRD_PARTY' | 'NOBODY' | undefined; size?: number }) {
  const fill = (on: boolean) => (on ? 'currentColor' : 'none');
  return (
    <svg width={(size * 30) / 20} height={size} viewBox="0 0 30 20" aria-hidden="true" focusable="false">
      <circle cx="9.5" cy="10" r="7.2" fill={fill(turn === 'CLIENT')} stroke="currentColor" strokeWidth="2" />
      <circle cx="20.5" cy="10" r="7.2" fill={fill(turn === 'IT')} stroke="currentColor" strokeWidth="2" />
      {turn === 'THIRD_PARTY' && <circle cx="15" cy="10" r="2.6" fill="currentColor" />}
    </svg>
  );
}

/** The mark of Tandem beside its name. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg width={(size * 30) / 20} height={size} viewBox="0 0 30 20" aria-hidden="true" focusable="false">
      <circle cx="9.5" cy="10" r="7.2" fill="none" stroke="currentColor" strokeWidth="2.6" />
      <circle cx="20.5" cy="10" r="7.2" fill="none" stroke="#e09a2b" strokeWidth="2.6" />
    </svg>
  );
}
