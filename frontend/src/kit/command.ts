import { useRef, useState } from 'react';
import { useMutation, type AnyVariables, type TypedDocumentNode } from 'urql';
import { useI18n } from './i18n';

/** What every command answers, under the alias `done`. */
type Answer = { done: { userErrors: { message: string }[] } };
type Input = { input: { idempotencyKey?: string | null } };

/** A key for one intention; `crypto.randomUUID` exists only over https and on localhost. */
function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Runs a command; a repeat after a lost answer carries the same key, so nothing happens twice. */
export function useCommand<Data extends Answer, Variables extends AnyVariables & Input>(document: TypedDocumentNode<Data, Variables>) {
  const { t } = useI18n();
  const [{ fetching }, run] = useMutation(document);
  const [refusals, setRefusals] = useState<string[]>([]);
  const intention = useRef({ said: '', key: '' });

  async function command(input: Omit<Variables['input'], 'idempotencyKey'>): Promise<Data | null> {
    const said = JSON.stringify(input);
    if (intention.current.said !== said) intention.current = { said, key: newKey() };
    const result = await run({ input: { ...input, idempotencyKey: intention.current.key } } as Variables);
    const refused = result.data?.done.userErrors.map((one) => one.message) ?? [t('failure.command')];
    setRefusals(refused);
    if (result.data) intention.current = { said: '', key: '' };
    return refused.length ? null : (result.data ?? null);
  }

  return { command, fetching, refusals, forgive: () => setRefusals([]) };
}
