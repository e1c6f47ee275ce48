import type { VariablesOf } from '../graphql';
import type { DecisionAsk } from './commands';

type Input = VariablesOf<typeof DecisionAsk>['input'];
export type Recurring = 'ONCE' | 'MONTHLY' | 'YEARLY';
export type Timeout = 'NOTHING' | 'ESCALATE' | 'CHOOSE' | 'EXPIRE';
export type Authority = Input['authority'] & string;
export type WrittenOption = { label: string; consequence: string; cost: string; recurring: Recurring; refuses: boolean };
export type Written = {
  question: string; why: string; client: string; authority: Authority; options: WrittenOption[];
  /** Place of the option that is advised, and of the one chosen when nobody decides; none when empty. */
  recommended: string; fallback: string; due: string; timeout: Timeout;
};

export const blankOption = (label = '', refuses = false): WrittenOption => ({ label, consequence: '', cost: '', recurring: 'ONCE', refuses });

/** An amount as people type it, `1 549,50`, in grosze; null when nothing is written, NaN when it is no amount. */
export function minorOf(written: string): number | null {
  const bare = written.replace(/\s/g, '').replace(',', '.');
  if (!bare) return null;
  return /^\d+(\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : NaN;
}

/** The end of that day here: whoever says Friday means all of it. */
export const endOf = (day: string) => new Date(`${day}T23:59:00`).toISOString();

const filled = ({ options }: Written) => options.filter(({ label }) => label.trim());

/** Whether there is enough to send. */
export const ready = (written: Written) =>
  !!written.question.trim() && !!written.client && filled(written).length > 1 &&
  filled(written).every(({ cost }) => !Number.isNaN(minorOf(cost))) &&
  (!written.due || written.timeout !== 'CHOOSE' || !!written.fallback);

/** What is sent of what was written. */
export function askedOf(written: Written, about?: string, replaces?: string): Omit<Input, 'idempotencyKey'> {
  const timeout = written.due ? written.timeout : 'NOTHING';
  const options = filled(written).map((one) => {
    const at = String(written.options.indexOf(one));
    const cost = minorOf(one.cost);
    return {
      label: one.label, consequence: one.consequence.trim() || null, recurring: one.recurring, approves: !one.refuses,
      ...(cost !== null && { costMinor: cost, costCurrency: 'PLN' }),
      recommended: written.recommended === at, fallback: timeout === 'CHOOSE' && written.fallback === at,
    };
  });
  return {
    client: written.client, question: written.question, why: written.why, authority: written.authority, options, onTimeout: timeout,
    dueAt: written.due ? endOf(written.due) : null, subject: about ?? null, supersedes: replaces ?? null,
  };
}
