import { fold } from '../kit/fold';
import { PERSON, spoken } from '../kit/markdown/mention';

export type Someone = { id: string; name: string };

/** Everybody whom a text mentions. */
export const mentionedIn = (body: string): Someone[] => [...body.matchAll(PERSON)].map(([, name, id]) => ({ name: name!, id: id! }));

/** How somebody is called in a text: a name cannot end its own mention. */
export const called = (name: string) => name.replace(/[[\]\n]/g, ' ').trim();

/** The text with ids behind the names of these people; longer names come first, so that nobody is taken for another. */
export function marked(text: string, people: readonly Someone[]): string {
  const ids = new Map(people.map(({ id, name }) => [name, id]));
  const names = [...ids.keys()].sort((one, other) => other.length - one.length).map((name) => name.replace(/[.*+?^${}()|\\/]/g, '\\$&'));
  if (!names.length) return text;
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])@(${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu'), (_, name: string) => `@[${name}](${ids.get(name)})`);
}

/** Where in a text, as it is read, everybody stands whom it mentions. */
function placesIn(body: string) {
  let ids = 0;
  return [...body.matchAll(PERSON)].map(({ 0: all, 1: name, 2: id, index }) => {
    const from = index - ids;
    ids += all.length - name!.length - 1;
    return { id: id!, name: name!, from, to: from + name!.length + 1 };
  });
}

/** How much stayed at the beginning and at the end of a text that was changed; behind what is new stands the caret. */
function stayed(before: string, now: string, caret: number) {
  let end = 0;
  while (end < Math.min(before.length, now.length - caret) && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  let start = 0;
  while (start < Math.min(before.length, now.length) - end && before[start] === now[start]) start += 1;
  return { start, end };
}

/** The body with its text changed: who stands where nothing changed is still meant, whoever else has their name. */
export function rewritten(body: string, text: string, people: readonly Someone[], caret = 0): string {
  const before = spoken(body);
  const { start, end } = stayed(before, text, caret);
  const grown = text.length - before.length;
  let at = 0;
  const pieces = placesIn(body).map(({ id, name, ...place }) => {
    const by = place.to <= start ? 0 : grown;
    const [from, to] = [place.from + by, place.to + by];
    const there = place.to <= start || place.from >= before.length - end;
    if (!there || /[\p{L}\p{N}]/u.test(text.slice(Math.max(from - 1, 0), from) + text.slice(to, to + 1))) return '';
    const between = text.slice(at, from);
    at = to;
    return `${marked(between, people)}@[${name}](${id})`;
  });
  return pieces.join('') + marked(text.slice(at), people);
}

/** What somebody is typing after an `@`, and where that stands; null while the caret is elsewhere. */
export function asked(text: string, caret: number): { from: number; typed: string } | null {
  const found = /(?:^|[\s(])@(\p{L}[\p{L}\p{M}'-]*(?: [\p{L}\p{M}'-]*)?)$/u.exec(text.slice(0, caret));
  return found && { from: caret - found[1]!.length - 1, typed: found[1]! };
}

const MOST = 6;

/** Those with a name in which every word that was typed begins a word. */
export function matching<One extends Someone>(people: readonly One[], typed: string): One[] {
  const words = fold(typed).split(' ').filter(Boolean);
  const fits = ({ name }: One) => {
    const parts = fold(name).split(/[\s-]+/);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  return people.filter(fits).slice(0, MOST);
}
