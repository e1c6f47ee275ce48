import { fold } from '../kit/fold';
import type { Language } from '../kit/i18n';

/** What can stand between double braces; the server fills it from the ticket. */
export const PLACEHOLDERS = ['requester.name', 'requester.firstName', 'ticket.number', 'ticket.title', 'client.name', 'my.name'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

type Reply = { name: string; textPl: string | null; textEn: string | null };

/** The text that is looked at first: in the language of the panel, if there is one. */
export const wording = ({ textPl, textEn }: Omit<Reply, 'name'>, language: Language) => (language === 'en' ? (textEn ?? textPl) : (textPl ?? textEn)) ?? '';

/** The text without its marks, and with a gap where something is filled in. */
export const atAGlance = (text: string) => text.replace(/\{\{[^{}]*\}\}/g, '…').replace(/\*\*|`/g, '');

/** Replies in which every typed word begins some word, of the name or of a text. */
export function matching<One extends Reply>(replies: readonly One[], typed: string): One[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  return replies.filter(({ name, textPl, textEn }) => {
    const words = fold(`${name} ${textPl ?? ''} ${textEn ?? ''}`).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
}

/** The text as it would look in a ticket of whom `samples` tell; a placeholder that there is none of stays as it is. */
export const sampled = (text: string, samples: Record<Placeholder, string>) =>
  text.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (hole, name: string) => (name in samples ? samples[name as Placeholder] : hole));
