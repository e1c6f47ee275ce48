import { use } from 'react';
import { deviceName } from '../devices/labels';
import { fold } from '../kit/fold';
import { useI18n, type Key } from '../kit/i18n';
import { IconDevice, IconPlus, IconRecent, IconTicket } from '../kit/icons';
import { Owner } from '../kit/own';
import { may } from '../session/membership';
import { useSession } from '../session/Session';
import type { Viewer } from '../session/viewer';
import { ticketKey } from '../tickets/labels';
import { useDeeds, usePlaces, type Item } from './deeds';
import { useFinding, type Excerpt, type Found, type Thing } from './finding';
import { placesOf } from './places';
import { recentOf } from './recent';

/** Lines of one kind. */
export type Group = { title: Key; items: Item[] };

/** Whether every word that was typed begins a word of the label. */
export function matches(label: string, typed: string) {
  const words = fold(label).split(/[^\p{L}\p{N}]+/u);
  return fold(typed).trim().split(/\s+/).every((one) => words.some((word) => word.startsWith(one)));
}

/** The directory, for those who have it among their places. */
const directoryOf = (viewer: Viewer) => placesOf(viewer).find(({ to }) => to.toString() === '/app/people');

type Of<Name> = Extract<Thing, { __typename: Name }>;
/** What a line does not show by itself, and how it is called. */
const WITHIN: Partial<Record<Excerpt['place'], Key>> = {
  BODY: 'field.body', RESOLUTION: 'field.resolution', SAID: 'conversation', INTERNAL: 'comment.internal',
  SERIAL: 'field.serial', LOCATION: 'field.location', EMAIL: 'field.email',
};
const KINDS: { name: Thing['__typename']; title: Key }[] = [
  { name: 'Ticket', title: 'tickets' }, { name: 'Person', title: 'find.people' }, { name: 'Device', title: 'devices' },
];

const ticketItem = (one: Of<'Ticket'>): Item => ({ key: one.id, icon: IconTicket, label: one.title, hint: ticketKey(one), href: `/app/tickets/${one.id}` });
const deviceItem = (one: Of<'Device'>): Item => ({
  key: one.id, icon: IconDevice, label: deviceName(one), hint: [one.tag, one.holder?.name].filter(Boolean).join(' · '), href: `/app/devices/${one.id}`,
});
const personItem = (one: Of<'Person'>, icon: Item['icon']): Item => ({
  key: one.id, icon, label: one.name, hint: [one.does, one.client?.name].filter(Boolean).join(' · '), href: `/app/people/${one.id}`,
});

const marked = (item: Item, excerpts: Excerpt[]): Item => ({
  ...item,
  words: excerpts.flatMap(({ pieces }) => pieces.filter((_, at) => at % 2)),
  within: excerpts.flatMap(({ place, pieces }) => (WITHIN[place] ? [{ title: WITHIN[place], pieces }] : [])),
});

/** What was found, by kind; the kind of the best comes first. */
function useThings(hits: Found[] | undefined): Group[] {
  const { t } = useI18n();
  const { viewer } = useSession();
  if (!hits) return [];
  const people = directoryOf(viewer)?.icon ?? IconDevice;
  const found = hits.map((hit) => hit.subject);
  const item = (one: Thing) =>
    one.__typename === 'Ticket' ? [ticketItem(one)] : one.__typename === 'Device' ? [deviceItem(one)] : one.__typename === 'Person' ? [personItem(one, people)] : [];
  const best = [...new Set(found.map((one) => one.__typename))];
  const groups = KINDS.filter(({ name }) => best.includes(name))
    .sort((a, b) => best.indexOf(a.name) - best.indexOf(b.name))
    .map(({ name, title }) => ({ title, items: hits.filter((hit) => hit.subject.__typename === name).flatMap(({ subject, excerpts }) => item(subject).map((one) => marked(one, excerpts))) }));
  const devices = found.filter((one): one is Of<'Device'> => one.__typename === 'Device');
  const reports = devices.filter((one) => may(viewer, 'ASK', one.client?.id)).slice(0, 2).map((one) => ({
    key: `report ${one.id}`, icon: IconPlus, label: t('deed.report', { device: deviceName(one) }), hint: one.tag, href: `/app/tickets/new?device=${one.id}`,
  }));
  return [...groups, { title: 'find.deeds', items: reports }];
}

/** What the palette shows for what is typed: what this browser knows at once, then what the graph found. */
export function useResults(typed: string, leave: () => void) {
  const owner = use(Owner);
  const places = usePlaces();
  const deeds = useDeeds(leave);
  const finding = useFinding(typed, !!directoryOf(useSession().viewer));
  const things = useThings(finding.found);
  const recent = recentOf(owner).map(({ href, title }) => ({ key: `seen ${href}`, icon: IconRecent, label: title, href }));
  const known: Group[] = [{ title: 'find.places', items: places }, { title: 'find.deeds', items: deeds }];
  const groups = typed.trim()
    ? [...known.map(({ title, items }) => ({ title, items: items.filter((one) => matches(one.label, typed)) })), ...things]
    : [{ title: 'find.recent' as const, items: recent }, ...known];
  return { ...finding, groups: groups.filter(({ items }) => items.length) };
}
