import type { Stage } from './search';

/** The stations of a device's life in their order; stages in one place are alike for those who look at it. */
export const STATIONS: [Stage, ...Stage[]][] = [['ORDERED'], ['IN_STOCK', 'RESERVED'], ['IN_USE', 'RETURNING'], ['IN_REPAIR', 'LOST'], ['RETIRED', 'DISPOSED']];
const USE = 2;
const TROUBLE = 3;

export type Station = { stage: Stage; when: 'was' | 'now' | 'ahead' };

/** What each station is for a device: behind it, where it is, or ahead. Repair and loss are on nobody's way, and not every device is used. */
export function lifeOf(stage: Stage, used: boolean): Station[] {
  const here = STATIONS.findIndex((station) => station.includes(stage));
  return STATIONS.map((station, i) => {
    if (i === here) return { stage, when: 'now' };
    const was = i < here && i !== TROUBLE && (i !== USE || used);
    return { stage: station[0], when: was ? 'was' : 'ahead' };
  });
}
