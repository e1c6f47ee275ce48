import './square.css';

type Props = { group: string; says: string; shown: string | number; chosen: boolean; choose: () => void; className?: string; priority?: string };

/** One of several squares of which one is chosen: a radio button that looks like a key, and says in words what it stands for. */
export function Square({ group, says, shown, chosen, choose, className = '', priority }: Props) {
  return (
    <label className={`square ${className}`} data-priority={priority}>
      <input type="radio" name={group} checked={chosen} onChange={choose} aria-label={says} />
      <span aria-hidden="true">{shown}</span>
    </label>
  );
}
