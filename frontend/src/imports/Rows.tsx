import '../kit/list/list.css';
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { useI18n } from '../kit/i18n';
import type { Row, Verdict } from './report';
import { Brought, Changed, Defects } from './values';

const BroughtQuery = graphql(`
  query BroughtDevices($client: ID!, $tags: [String!]!) {
    devices(first: 100, filter: { client: { id: { eq: $client } }, tag: { in: $tags } }) { nodes { id tag } }
  }
`);
const STEP = 50;
const TONES: Record<Verdict, string> = { CREATE: 'pine', CHANGE: 'honey', KEEP: 'slate', REFUSE: 'brick' };

function Outcome({ verdict }: { verdict: Verdict }) {
  const { t } = useI18n();
  return <span className="tag" data-tone={TONES[verdict]}>{t(`imports.row.${verdict}`)}</span>;
}

function Detail({ row }: { row: Row }) {
  if (row.verdict === 'REFUSE') return <Defects defects={row.defects} />;
  return row.verdict === 'CREATE' ? <Brought changes={row.changes} /> : <Changed changes={row.changes} />;
}

/** The ids of devices by their tags, so that what was brought can be opened. */
function useDevices(rows: Row[], client: string | undefined) {
  const tags = rows.filter(({ verdict }) => verdict !== 'REFUSE').map(({ key }) => key);
  const [{ data }] = useQuery({ query: BroughtQuery, variables: { client: client ?? '', tags }, pause: !client || !tags.length });
  return new Map(client ? data?.devices.nodes.map(({ tag, id }) => [tag.toLowerCase(), id]) : []);
}

type PageProps = { rows: Row[]; cards: boolean; client: string | undefined };

function Page({ rows, cards, client }: PageProps) {
  const { t } = useI18n();
  const devices = useDevices(rows, client);
  const name = ({ key, verdict }: Row): ReactNode => {
    const id = verdict === 'REFUSE' ? undefined : devices.get(key.toLowerCase());
    return id ? <Link to="/app/devices/$id" params={{ id }}>{key}</Link> : key || t('imports.untagged');
  };
  return rows.map((row) =>
    cards ? (
      <li key={row.row} className="list-card">
        <p className="import-card-top"><span className="figures"><strong>{name(row)}</strong> <span className="soft small">{t('imports.rowNumber', { row: row.row })}</span></span><Outcome verdict={row.verdict} /></p>
        <div className="import-detail"><Detail row={row} /></div>
      </li>
    ) : (
      <tr key={row.row}>
        <td className="figures soft">{row.row}</td>
        <th scope="row" className="figures import-key">{name(row)}</th>
        <td><Outcome verdict={row.verdict} /></td>
        <td className="import-detail"><Detail row={row} /></td>
      </tr>
    ),
  );
}

function Headings({ kind }: { kind: string }) {
  const { t, maybe } = useI18n();
  return (
    <tr>
      <th scope="col">{t('imports.column.row')}</th>
      <th scope="col">{maybe(`imports.of.${kind}`) ?? t('imports.field.name')}</th>
      <th scope="col">{t('imports.column.outcome')}</th>
      <th scope="col">{t('imports.column.detail')}</th>
    </tr>
  );
}

/** The rows that are told one by one, so many at a time that a long report stays quick; `client` links them to its devices. */
export function Rows({ rows, kind, client }: { rows: Row[]; kind: string; client?: string | undefined }) {
  const { t, number } = useI18n();
  const [steps, setSteps] = useState(1);
  const cards = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  const shown = Math.min(steps * STEP, rows.length);
  const pages = Array.from({ length: Math.ceil(shown / STEP) }, (_, page) => (
    <Page key={page} rows={rows.slice(page * STEP, (page + 1) * STEP)} cards={cards} client={client} />
  ));
  return (
    <>
      {cards ? <ul className="plain list-cards">{pages}</ul> : (
        <div className="card list-table">
          <table className="import-rows" aria-label={t('imports.rows')}>
            <colgroup><col data-width="xs" /><col data-width="l" /><col data-width="m" /><col /></colgroup>
            <thead><Headings kind={kind} /></thead>
            <tbody>{pages}</tbody>
          </table>
        </div>
      )}
      <div className="more">
        <p className="soft small" aria-live="polite">{t('pages.shown', { shown: number(shown), all: number(rows.length) })}</p>
        {shown < rows.length && <Button variant="default" onClick={() => setSteps(steps + 1)}>{t('pages.more')}</Button>}
      </div>
    </>
  );
}
