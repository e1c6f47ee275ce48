const WRITTEN = [
  /^(?<hours>\d{1,2}):(?<minutes>[0-5]\d)$/,
  /^(?<minutes>\d{1,4})$/,
  /^(?<minutes>\d{1,4})\s*(?:m|min\.?|mins|minut[ya]?|minutes?)$/,
  /^(?<hours>\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|g|godz\.?|godzin[ay]?|hrs?|hours?)(?:\s*(?<minutes>[0-5]?\d)\s*(?:m|min\.?|mins|minut[ya]?|minutes?)?)?$/,
];

/** Minutes as people write them: `1:30`, `90`, `1 h 30`, `1,5 h`, `45 min`; null when it is none of these. */
export function minutesIn(text: string): number | null {
  const said = WRITTEN.map((one) => one.exec(text.trim().toLowerCase())?.groups).find(Boolean);
  if (!said) return null;
  const sum = Math.round(Number((said.hours ?? '0').replace(',', '.')) * 60) + Number(said.minutes ?? 0);
  return sum > 0 ? sum : null;
}

/** Minutes as they are typed: `1:30`. */
export const asTyped = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
