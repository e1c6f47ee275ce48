import type { Answers, Form } from './outline';

/** What is written in fields, by their keys. */
export type Written = Record<string, string>;

/** Whether everything that is needed is written. */
export const isFilled = (form: Form, written: Written) => form.required.every((key) => written[key]?.trim());

/** What was written, as the server takes it; what is empty is left out. */
export function answersOf(form: Form, written: Written): Answers {
  const filled = Object.entries(form.properties).filter(([key]) => written[key]?.trim());
  return Object.fromEntries(filled.map(([key, { 'x-kind': kind }]) => {
    const text = written[key]!.trim();
    return [key, kind === 'NUMBER' ? Number(text) : kind === 'YES_NO' ? text === 'yes' : text];
  }));
}

/** What is to be started, as it is sent. */
export type Start = { scenario: string; answers: string; person?: string; device?: string; targetOn?: string; requester?: string };
export type Told = { errors: readonly { path: readonly string[]; message: string }[]; of: Start };

const given = (start: Start, [first, key]: readonly string[]): unknown => (key ? (JSON.parse(start.answers) as Answers)[key] : start[first as keyof Start]);

/** What was said of something that is filled in, as long as it is still what was asked about. */
export function saidOf(told: Told | null, start: Start, ...place: readonly string[]): string | undefined {
  const error = told?.errors.find(({ path }) => path.join('.') === place.join('.'));
  return error && given(told!.of, place) === given(start, place) ? error.message : undefined;
}
