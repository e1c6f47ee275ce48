import { Button } from '@mantine/core';
import { useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconClose, IconDown, IconPlus, IconUp } from '../kit/icons';
import { Refused } from '../kit/says';
import { moved } from './definition';

type Keyed = { key: string };
type Props<One extends Keyed> = {
  of: 'phase' | 'field' | 'step';
  list: readonly One[];
  write: (list: One[]) => void;
  grow: () => void;
  remove: (key: string) => void;
  /** Whether it cannot be done without. */
  stays: (one: One) => boolean;
  name: (one: One) => string;
  head: (one: One) => ReactNode;
  body: (one: One, renamed: (key: string) => void) => ReactNode;
  faults: (key: string) => string[];
};

/** The button that was pressed keeps the focus when its entry moves, or hands it to its neighbour. */
const stay = (button: HTMLButtonElement) => requestAnimationFrame(() => (button.disabled ? button.parentElement?.querySelector<HTMLButtonElement>('button:enabled') : button)?.focus());

/** Names of entries by which they stay the same ones, and stay open, when their keys change. */
function useNames() {
  const [names] = useState(() => new Map<string, string>());
  const of = (key: string) => names.get(key) ?? key;
  const rename = (from: string, to: string) => {
    const own = of(from);
    names.set(from, `${own}'`).set(to, own);
  };
  return { of, rename };
}

/** What was added last, opened, and its name ready to be written over. */
function open(list: HTMLElement | null) {
  const last = list?.querySelector<HTMLDetailsElement>(':scope > li:last-child > details');
  if (last) last.open = true;
  const first = last?.querySelector('input');
  first?.focus();
  first?.select();
}

/** Parts of a scenario in their order, each opened to be changed; what is wrong with one stands there. */
export function Entries<One extends Keyed>({ of, list, write, grow, remove, stays, name, head, body, faults }: Props<One>) {
  const { t } = useI18n();
  const entries = useRef<HTMLOListElement>(null);
  const names = useNames();
  const add = () => {
    grow();
    requestAnimationFrame(() => open(entries.current));
  };
  const move = (key: string, by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    write(moved(list, key, by));
    stay(event.currentTarget);
  };
  return (
    <Card title={t(`edit.${of}s`)} action={<Button size="xs" variant="default" leftSection={<IconPlus size={14} />} onClick={add}>{t(`edit.${of}.add`)}</Button>}>
      {!list.length && <p className="soft small">{t('edit.fields.none')}</p>}
      <ol className="plain edit-entries" ref={entries}>
        {list.map((one, at) => (
          <li key={names.of(one.key)}>
            <details>
              <summary>{head(one)}</summary>
              {body(one, (key) => names.rename(one.key, key))}
              <div className="edit-verbs">
                <Button size="xs" variant="default" aria-label={t('edit.up', { name: name(one) })} disabled={at === 0} onClick={move(one.key, -1)}><IconUp size={14} /></Button>
                <Button size="xs" variant="default" aria-label={t('edit.down', { name: name(one) })} disabled={at === list.length - 1} onClick={move(one.key, 1)}><IconDown size={14} /></Button>
                <Button size="xs" variant="subtle" color="brick" leftSection={<IconClose size={14} />} disabled={stays(one)} onClick={() => remove(one.key)}>{t(`edit.${of}.remove`)}</Button>
              </div>
            </details>
            <Refused messages={faults(one.key)} />
          </li>
        ))}
      </ol>
    </Card>
  );
}
