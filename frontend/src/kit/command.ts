import { useRef, useState } from 'react';
import { useMutation, type AnyVariables, type TypedDocumentNode } from 'urql';
import { useI18n } from './i18n';

/** What every command answers, under the alias `done`. */
type Refusal = { message: string; path: string[] };
type Answer = { done: { userErrors: Refusal[] } };
type Input = { input: { idempotencyKey?: string | null } };

/** A key for one intention; `crypto.randomUUID` exists only over https and on localhost. */
function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Runs one command, and answers why it was refused, or nothing. */
export function useRun<Data extends Answer, Variables extends AnyVariables & Input>(document: TypedDocumentNode<Data, Variables>) {
  const { t } = useI18n();
  const [, run] = useMutation(document);
  return async (input: Omit<Variables['input'], 'idempotencyKey'>) => {
    const { data } = await run({ input: { ...input, idempotencyKey: newKey() } } as Variables);
    return data?.done.userErrors.map((one) => one.message) ?? [t('failure.command')];
  };
}

type Answers = { done: { results: { userErrors: Refusal[] }[]; userErrors: Refusal[] } };
const AT_ONCE = 100;

/** Runs a command for many things, as many at once as the server takes; answers of each, in their order, why it was refused. */
export function useSeveral<Data extends Answers, Variables extends AnyVariables & Input, Name extends string>(document: TypedDocumentNode<Data, Variables>, name: Name) {
  const { t } = useI18n();
  const [{ fetching }, run] = useMutation(document);
  async function portion(ids: string[], input: object) {
    const { data } = await run({ input: { ...input, [name]: ids, idempotencyKey: newKey() } } as unknown as Variables); // each caller has said what goes in
    const no = data ? data.done.userErrors.map((one) => one.message) : [t('failure.command')];
    return ids.map((_, i) => (no.length ? no : data!.done.results[i]!.userErrors.map((one) => one.message)));
  }
  async function command(ids: string[], input: Omit<Variables['input'], 'idempotencyKey' | Name>) {
    const outcome: string[][] = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) outcome.push(...(await portion(ids.slice(from, from + AT_ONCE), input)));
    return outcome;
  }
  return { command, fetching };
}

/** Asks for something to be done, and keeps why it was refused. */
function useDeed<Data extends Answer, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>) {
  const { t } = useI18n();
  const [{ fetching }, run] = useMutation(document);
  const [refused, setRefused] = useState<Refusal[]>([]);

  async function ask(input: object) {
    const { data } = await run({ input } as unknown as Variables); // each caller has said what goes in
    const no = data?.done.userErrors ?? [{ message: t('failure.command'), path: [] }];
    setRefused(no);
    return { answered: !!data, done: no.length ? null : (data ?? null) };
  }

  return {
    ask,
    fetching,
    refusals: refused.map((one) => one.message),
    /** What was refused about a field, to be said beside it. */
    at: (field: string) => refused.find((one) => one.path.includes(field))?.message,
    /** What was refused, but about none of these fields. */
    besides: (fields: readonly string[]) => refused.filter((one) => !one.path.some((step) => fields.includes(step))).map((one) => one.message),
    forgive: () => setRefused([]),
  };
}

/** Runs a command; a repeat after a lost answer carries the same key, so nothing happens twice. */
export function useCommand<Data extends Answer, Variables extends AnyVariables & Input>(document: TypedDocumentNode<Data, Variables>) {
  const { ask, ...deed } = useDeed(document);
  const intention = useRef({ said: '', key: '' });

  async function command(input: Omit<Variables['input'], 'idempotencyKey'>): Promise<Data | null> {
    const said = JSON.stringify(input);
    if (intention.current.said !== said) intention.current = { said, key: newKey() };
    const { answered, done } = await ask({ ...input, idempotencyKey: intention.current.key });
    if (answered) intention.current = { said: '', key: '' };
    return done;
  }

  return { command, ...deed };
}

/** Runs a command that answers with a secret: the server keeps no such answer, so it takes no key, and a repeat makes another secret. */
export function useSecret<Data extends Answer, Variables extends AnyVariables & { input: object }>(document: TypedDocumentNode<Data, Variables>) {
  const { ask, ...deed } = useDeed(document);
  return { command: async (input: Variables['input']): Promise<Data | null> => (await ask(input)).done, ...deed };
}
