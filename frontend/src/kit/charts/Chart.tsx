import './charts.css';
import { ActionIcon, Skeleton, Title } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { Boundary } from '../Card';
import { useI18n } from '../i18n';
import { IconTable } from '../icons';
import type { Maybe } from './gaps';
import { Legend, type Entry } from './Legend';

/** The data behind a picture: headings, and rows whose first cell is a name. */
export type Data = { columns: string[]; rows: (string | number)[][] };

/** What every chart is told: its name, a sentence about it, its heading's level and its height. */
export type Frame = { title: string; says?: string; level?: 2 | 3 | 4; height?: number };
type Props = Omit<Frame, 'height'> & {
  /** Every value drawn: when none is known, that is said instead. */
  values: Maybe[];
  data: () => Data;
  legend?: () => Entry[];
  /** What the picture has no place for. */
  notes?: string[];
  /** The legend stands beside the picture where there is room. */
  beside?: boolean;
  children: ReactNode;
};

function Table({ data, title }: { data: () => Data; title: string }) {
  const { columns, rows } = data();
  return (
    <table>
      <caption>{title}</caption>
      <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
      <tbody>
        {rows.map(([name, ...cells], i) => (
          <tr key={i}>
            <th scope="row">{name}</th>
            {cells.map((cell, j) => <td key={j}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Shows = Omit<Props, 'says' | 'level' | 'values'> & { id: string; open: boolean };

function Shown({ title, data, legend, notes = [], beside = false, children, id, open }: Shows) {
  return (
    <>
      <div className="chart-picture" data-beside={beside || undefined}>
        {children}
        {legend && <Legend of={legend()} />}
      </div>
      {notes.length > 0 && <p className="chart-note">{notes.join(' ')}</p>}
      <div id={id} className="chart-data" hidden={!open}><Table data={data} title={title} /></div>
    </>
  );
}

function Toggle({ controls, open, set, title }: { controls: string; open: boolean; set: (open: boolean) => void; title: string }) {
  const { t } = useI18n();
  const words = t(open ? 'chart.table.hide' : 'chart.table.show');
  return (
    <ActionIcon
      className="chart-toggle screen-only" variant={open ? 'light' : 'subtle'} color="gray" title={words} aria-label={`${words}: ${title}`}
      aria-expanded={open} aria-controls={controls} onClick={() => set(!open)}
    >
      <IconTable size={18} aria-hidden="true" />
    </ActionIcon>
  );
}

/** What every chart has around it: a name, a sentence, its data as a table, and a wall against faults. */
export function Chart({ title, says, level = 3, values, ...shown }: Props) {
  const { t } = useI18n();
  const id = useId();
  const [open, set] = useState(false);
  const known = values.some((value) => value !== null);
  return (
    <figure className="chart" aria-labelledby={id} aria-describedby={says ? `${id}says` : undefined}>
      <div className="chart-head">
        <Title order={level} id={id} className="chart-title">{title}</Title>
        {known && <Toggle controls={`${id}data`} open={open} set={set} title={title} />}
      </div>
      {says && <p id={`${id}says`} className="chart-says">{says}</p>}
      {known
        ? <Boundary><Shown title={title} id={`${id}data`} open={open} {...shown} /></Boundary>
        : <p className="chart-none">{t('chart.empty')}</p>}
    </figure>
  );
}

/** The shape of a chart while its numbers are on the way. */
export function ChartSkeleton({ height = 220 }: { height?: number }) {
  return (
    <div className="chart" aria-hidden="true">
      <Skeleton h={16} w="42%" mb={16} />
      <Skeleton h={height} mb={28} />
    </div>
  );
}
