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
