/** Two letters that stand for a person. */
export function initials(name: string) {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words[words.length - 1]! : '';
  return ((words[0]?.[0] ?? '') + (last[0] ?? '')).toUpperCase();
}
