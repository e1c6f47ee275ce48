import type { CSSProperties } from 'react';
import { deviceName } from '../devices/labels';
import type { ResultOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { Qr } from './Qr';
import type { StickersQuery } from './queries';
import type { Grid } from './sheet';

export type Stuck = ResultOf<typeof StickersQuery>['devices']['nodes'][number];

/** One sticker: its code opens the device's page, where a problem can be reported. */
function Sticker({ device }: { device: Stuck }) {
  const { t } = useI18n();
  return (
    <>
      <Qr to={`${location.origin}/app/devices/${device.id}`} label={t('stickers.code', { tag: device.tag })} />
      <div className="sticker-words">
        <strong>{device.tag}</strong>
        <span>{deviceName(device)}</span>
        {device.serial && <span>{device.serial}</span>}
        <span>{device.client?.name}</span>
      </div>
    </>
  );
}

const styled = (grid: Grid) => Object.fromEntries(Object.entries(grid).map(([name, size]) => [`--${name}`, size])) as CSSProperties;

/** One sheet of paper in its true size; on screens as large as there is room for. */
export function Sheet({ places, grid, name }: { places: readonly (Stuck | null)[]; grid: Grid; name: string }) {
  return (
    <ul className="sheet" aria-label={name} style={styled(grid)}>
      {places.map((one, i) => <li key={one?.id ?? i} className="sticker" aria-hidden={!one || undefined}>{one && <Sticker device={one} />}</li>)}
    </ul>
  );
}
