import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { Card, CardSkeleton } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { useNotices } from '../kit/notices';
import { Failure } from '../kit/says';
import { NewToken } from './NewToken';

const TokensQuery = graphql(`
  query Tokens($now: DateTime!) {
    viewer {
      id
      viewerCan { createToken }
      tokens(first: 50, filter: { endedAt: { isNull: true }, expiresAt: { gt: $now } }) { nodes { id version name scopes expiresAt } }
    }
  }
`);
const TokenEnd = graphql(`
  mutation TokenEnd($input: TokenEndInput!) {
    done: tokenEnd(input: $input) { token { id version } userErrors { path message } }
  }
`);
type Token = NonNullable<ResultOf<typeof TokensQuery>['viewer']>['tokens']['nodes'][number];

/** What a key may do, in words. */
function useScopes() {
  const { t, maybe } = useI18n();
  return (scopes: unknown) => {
    const all = scopes as string[];
    const reads = all.filter((one) => one !== 'write').map((one) => maybe(`settings.scope.${one}`) ?? one);
    const read = reads.length ? t('settings.token.reads', { what: reads.join(', ') }) : '';
    return [read, all.includes('write') && t('settings.token.writes')].filter(Boolean).join(' ');
  };
}

function Line({ of, end }: { of: Token; end: () => void }) {
  const { t, date } = useI18n();
  const said = useScopes();
  return (
    <li className="way">
      <div>
        <p><strong>{of.name}</strong></p>
        <p className="soft small">{said(of.scopes)}</p>
        <p className="soft small">{t('settings.token.until', { on: date(of.expiresAt) })}</p>
      </div>
      <Button variant="default" size="xs" aria-label={t('settings.token.end.of', { name: of.name })} onClick={end}>{t('settings.token.end')}</Button>
    </li>
  );
}

function End({ token, ended, close }: { token: Token; ended: () => void; close: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { command, fetching, refusals } = useCommand(TokenEnd);
  const send = async () => {
    if (!(await command({ token: token.id, expectedVersion: token.version }))) return;
    tell(t('settings.token.ended', { name: token.name }));
    ended();
    close();
  };
  return (
    <Ask opened final title={t('settings.token.end.of', { name: token.name })} submit={t('settings.token.end')} busy={fetching} {...{ close, send, refusals }}>
      <p className="ask-says">{t('settings.token.end.means')}</p>
    </Ask>
  );
}

/** Keys of one's programs: made once, shown once, ended at any time. */
export function Tokens() {
  const { t } = useI18n();
  const [now] = useState(() => new Date().toISOString());
  const [making, make] = useState(false);
  const [ending, end] = useState<Token | null>(null);
  const [{ data, error }, read] = useQuery({ query: TokensQuery, variables: { now } });
  const again = () => read({ requestPolicy: 'network-only' });
  if (error && !data) return <Failure error={error} retry={again} />;
  if (!data?.viewer) return <CardSkeleton lines={6} />;
  const { id, tokens, viewerCan } = data.viewer;
  return (
    <Card title={t('settings.tokens.title')}>
      <p className="soft">{t('settings.tokens.means')}</p>
      {tokens.nodes.length === 0 && <p>{t('settings.tokens.none')}</p>}
      <ul className="plain ways">{tokens.nodes.map((one) => <Line key={one.id} of={one} end={() => end(one)} />)}</ul>
      {viewerCan.createToken && <Button mt="md" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => make(true)}>{t('settings.token.new')}</Button>}
      {making && <NewToken person={id} made={again} close={() => make(false)} />}
      {ending && <End token={ending} ended={again} close={() => end(null)} />}
    </Card>
  );
}
