import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../i18n';
import { useKeys } from '../keys';
import { Refused } from '../says';
import type { Bulk, Listed, Outcome } from './declaration';
import { useSelected, type Selection } from './selection';

type Props<Row extends Listed> = { selection: Selection<Row>; bulk: Bulk<Row>[]; called: (row: Row) => string };
type Ended = { done: number; of: number; refusals: string[] };

/** What can be done to everything that is selected; what was refused is said by name, and stays selected. */
export function BulkBar<Row extends Listed>({ selection, bulk, called }: Props<Row>) {
  const { t } = useI18n();
  const selected = useSelected(selection);
  const [busy, work] = useState(false);
  const [asking, ask] = useState<string | null>(null);
  const [ended, end] = useState<Ended | null>(null);
  const rows = [...selected.values()];
  const clear = () => {
    end(null);
    selection.clear();
  };
  const finish = (outcome: Outcome) => {
    const refused = rows.filter((_, i) => outcome[i]?.length);
    end({ done: rows.length - refused.length, of: rows.length, refusals: rows.flatMap((row, i) => (outcome[i] ?? []).map((why) => `${called(row)}: ${why}`)) });
    selection.only(refused);
  };
  const go = async (one: Bulk<Row>) => {
    end(null);
    if ('Question' in one) return ask(one.key);
    work(true);
    finish(await one.run(rows));
    work(false);
  };
  if (!rows.length && !ended) return null;
  return (
    <div className="bulk screen-only" role="region" aria-label={t('bulk')}>
      {rows.length > 0 && !busy && <Strokes bulk={bulk} go={(one) => void go(one)} />}
      {ended && <Refused messages={ended.refusals} />}
      <div className="bulk-row">
        <p role="status"><Words busy={busy} many={rows.length} ended={ended} /></p>
        {rows.length > 0 && (
          <div className="bulk-verbs">
            {bulk.map((one, i) => <Button key={one.key} size="compact-md" variant={i ? 'default' : 'filled'} loading={busy && !i} disabled={busy} onClick={() => void go(one)}>{one.label}</Button>)}
          </div>
        )}
        <CloseButton aria-label={t(rows.length ? 'bulk.clear' : 'close')} disabled={busy} onClick={clear} />
      </div>
      {bulk.map((one) => 'Question' in one && <one.Question key={one.key} rows={rows} opened={asking === one.key} close={() => ask(null)} done={finish} />)}
    </div>
  );
}

/** The keys of what can be done: while something is selected they mean all of it. */
function Strokes<Row extends Listed>({ bulk, go }: { bulk: Bulk<Row>[]; go: (one: Bulk<Row>) => void }) {
  useKeys('bulk', bulk.flatMap((one) => (one.stroke ? [{ key: one.stroke, run: () => go(one) }] : [])));
  return null;
}

function Words({ busy, many, ended }: { busy: boolean; many: number; ended: Ended | null }) {
  const { t } = useI18n();
  if (busy) return t('bulk.busy', { of: many });
  if (!ended) return t('bulk.selected', { n: many });
  const { done, of, refusals } = ended;
  return t(refusals.length ? 'bulk.some' : 'bulk.done', { done, of });
}
