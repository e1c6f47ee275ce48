import './stickers.css';
import { Button, TextInput, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Card, CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { MOST, StickersQuery } from './queries';
import { Sheet } from './Sheet';
import { fits, READY, sheetsOf, type Grid } from './sheet';
import { Sizes, type Paper } from './Sizes';

const route = getRouteApi('/app/devices/stickers');

/** The sheets of this browser's printer: they stay the same until others are bought. */
function usePaper() {
  const [paper, choose] = useLocalStorage<Paper>({ key: 'tandem.stickers.paper', defaultValue: '3x8', getInitialValueInEffect: false });
  const [own, keep] = useLocalStorage<Grid>({ key: 'tandem.stickers.own', defaultValue: READY['3x7'], getInitialValueInEffect: false });
  return { paper, choose, own, keep, grid: paper === 'own' ? own : (READY[paper] ?? READY['3x8']) };
}

/** Stickers of devices, sheet by sheet as they are printed. */
export default function StickersPage() {
  const { t, n } = useI18n();
  const { of } = route.useSearch();
  const { grid, ...sizes } = usePaper();
  const [first, begin] = useState(1);
  const [{ data, error }, read] = useQuery({ query: StickersQuery, variables: { ids: of.slice(0, MOST) }, pause: !of.length });
  useTitle(t('stickers'));
  const back = <Link to="/app/devices" className="back"><IconBack size={16} aria-hidden="true" />{t('devices')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (!of.length || (data && !data.devices.nodes.length)) return <Missing back={back} />;
  if (!data) return <div className="page" aria-busy="true">{back}<CardSkeleton lines={8} /></div>;
  const each = grid.across * grid.down;
  const sheets = fits(grid) ? sheetsOf(data.devices.nodes, grid, Math.min(first, each) - 1) : [];
  return (
    <div className="page stickers">
      <div className="stack screen-only">
        {back}
        <Title order={1}>{t('stickers')}</Title>
        <Card title={t('stickers.print.title')}>
          <div className="stack">
            <Sizes {...sizes} />
            <TextInput
              type="number" label={t('stickers.first')} description={t('stickers.first.hint')} min={1} max={each} defaultValue={first} maw="20rem"
              onChange={(event) => begin(Math.max(1, Math.trunc(event.currentTarget.valueAsNumber) || 1))}
            />
            {sheets.length ? <p role="status">{n('devices.count', data.devices.nodes.length)}, {n('stickers.sheets', sheets.length)}. <span className="soft">{t('stickers.scale')}</span></p> : <p role="alert">{t('stickers.wrong')}</p>}
            {of.length > MOST && <p role="alert">{t('stickers.most', { n: MOST, of: of.length })}</p>}
            <Button disabled={!sheets.length} onClick={() => window.print()}>{t('stickers.print')}</Button>
          </div>
        </Card>
      </div>
      {sheets.map((places, i) => <Sheet key={i} places={places} grid={grid} name={t('stickers.sheet', { n: i + 1 })} />)}
    </div>
  );
}
