import type { VariablesOf } from '../graphql';
import { chosen, listSearch, type Address } from '../kit/list/address';
import { events, thingOf } from './events';
import type { HistoryQuery } from './HistoryPage';

export type Filter = NonNullable<VariablesOf<typeof HistoryQuery>['filter']>;

/** Kinds of things, as people ask for them, and the first words of their events. */
const THINGS_OF: Record<string, string[]> = {
  tickets: ['ticket', 'file'],
  devices: ['device', 'model'],
  people: ['person'],
  roles: ['membership'],
  imports: ['import', 'upload'],
  access: ['session', 'password', 'token'],
  organisations: ['organisation'],
};
export const THINGS = ['tickets', 'devices', 'people', 'roles', 'imports', 'access', 'organisations'] as const;
export type Thing = (typeof THINGS)[number];
export const AUDIENCES = ['SHARED', 'INTERNAL'] as const;
const ASKED = ['thing', 'event', 'client', 'audience', 'who', 'from', 'to'];
/** The address of the whole history. */
export const EVERYTHING: Address = Object.fromEntries(ASKED.map((name) => [name, undefined]));

/** What the address of the history says. */
export const historySearch = (written: Record<string, unknown>) =>
  listSearch({ thing: THINGS, event: events(), client: null, audience: AUDIENCES, who: null, from: null, to: null })(written);

/** The events of those kinds of things; of all, when none is named. */
export const eventsOf = (things: readonly string[]) =>
  THINGS.filter((thing) => !things.length || things.includes(thing)).flatMap((thing) =>
    events().filter((event) => THINGS_OF[thing]?.includes(thingOf(event))));

/** The moment at which a day begins for whoever reads, so many days later. */
function midnight(day: string | undefined, later = 0) {
  const [year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '')?.slice(1).map(Number) ?? [];
  return year ? new Date(year, month! - 1, date! + later).toISOString() : undefined;
}

/** Whether the address asks for anything less than everything. */
export const isNarrowed = (address: Address) => ASKED.some((name) => chosen(address, name).length > 0);

/** What the address asks for, in the graph's words; how one signed in is told only to whoever asks for such things. */
export function historyFilter(address: Address): Filter {
  const of = (name: string) => chosen(address, name);
  const first = (name: string) => of(name)[0];
  const [from, before] = [midnight(first('from')), midnight(first('to'), 1)];
  const names = of('event').length ? of('event') : of('thing').length ? eventsOf(of('thing')) : undefined;
  const [who, clients, audiences] = [first('who'), of('client'), of('audience')];
  return {
    ...(names && { name: { in: names } }),
    ...(who && { actor: { id: { eq: who } } }),
    ...(clients.length && { client: { id: { in: clients } } }),
    ...(audiences.length ? { audience: { in: audiences as (typeof AUDIENCES)[number][] } } : !names && { audience: { ne: 'PRIVATE' } }), // the route read it by these
    ...((from || before) && { at: { ...(from && { gte: from }), ...(before && { lt: before }) } }),
  };
}
