import { minorOf, writtenPrice } from '../devices/price';
import type { Line } from './plan';

export const WAYS = ['BUY', 'LEASE', 'EXTEND'] as const;
export type Way = (typeof WAYS)[number];
/** A way to do it as it is being written: without a cost it is not offered. */
export type Offer = { cost: string; months: string };
export type Offers = { taken: boolean; best: Way; ways: Record<Way, Offer> };

const CURRENCY = 'PLN';
const MONTHS: Record<Way, string> = { BUY: '48', LEASE: '36', EXTEND: '12' };

/** Ways that make sense for a line: a contract is only renewed. */
export const waysOf = ({ contractId }: Line): readonly Way[] => (contractId ? ['EXTEND'] : WAYS);

/** What is known before anybody writes: what it takes, for as long as such things usually last. */
export function offersOf(line: Line): Offers {
  const best = line.contractId ? 'EXTEND' : 'BUY';
  const known = line.estimate ? writtenPrice(line.estimate.minor, line.estimate.currency) : '';
  const ways = Object.fromEntries(WAYS.map((way) => [way, { cost: way === best ? known : '', months: MONTHS[way] }])) as Offers['ways']; // entries lose their names
  return { taken: true, best, ways };
}

/** The options of a line as the command wants them. */
export function optionsIn(line: Line, { best, ways }: Offers) {
  const currency = line.estimate?.currency ?? CURRENCY;
  return waysOf(line).flatMap((way) => {
    const costMinor = minorOf(ways[way].cost, currency);
    return costMinor === null ? [] : [{ way, costMinor, costCurrency: currency, months: Number(ways[way].months), recommended: way === best }];
  });
}

/** Whether a line can be proposed as it is written: what is recommended has a cost, and each way lasts for some time. */
export function isComplete(line: Line, offers: Offers) {
  const options = optionsIn(line, offers);
  return options.some(({ recommended }) => recommended) && options.every(({ months }) => Number.isInteger(months) && months > 0);
}
