import { fold } from '../kit/fold';
import { PERSON } from '../kit/markdown/mention';

export type Someone = { id: string; name: string };

/** The text as it is read and written: names, and no ids. */
export const spoken = (body: string) => body.replace(PERSON, '@$1');

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
