import type { ResultOf } from '../graphql';
import type { DeviceNow } from './commands';

type Abilities = ResultOf<typeof DeviceNow>['viewerCan'];
export type Verb = Exclude<keyof Abilities, 'correct' | 'label'>;

/** The most likely first: what waits for somebody comes before what rarely happens. */
const LIKELY: Verb[] = [
  'receive', 'handOver', 'find', 'takeFromRepair', 'takeBack', 'sendToRepair', 'requestReturn', 'reserve', 'release', 'reportLost', 'retire', 'dispose',
];
const RARE: Verb[] = ['reportLost', 'retire', 'dispose'];

/** What the viewer can do with the device as it stands; its data are corrected, and its label is set, where they are shown. */
export const possible = (can: Abilities): Verb[] => LIKELY.filter((verb) => can[verb]);

/** One verb is the next step, some are at hand, and what rarely happens is quiet. */
export const look = (verb: Verb, place: number) => (RARE.includes(verb) ? 'subtle' : place === 0 ? 'filled' : 'default');
