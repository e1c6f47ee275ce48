import type common from '../locales/en';

export type Language = 'pl' | 'en';
type Own = {
  accesses: typeof import('../locales/en/accesses.json');
  asking: typeof import('../locales/en/asking.json');
  budget: typeof import('../locales/en/budget.json');
  categories: typeof import('../locales/en/categories.json');
  delegations: typeof import('../locales/en/delegations.json');
  device: typeof import('../locales/en/device.json');
  fields: typeof import('../locales/en/fields.json');
  imports: typeof import('../locales/en/imports.json');
  levels: typeof import('../locales/en/levels.json');
  mails: typeof import('../locales/en/mails.json');
  notices: typeof import('../locales/en/notices.json');
  person: typeof import('../locales/en/person.json');
  processes: typeof import('../locales/en/processes.json');
  queue: typeof import('../locales/en/queue.json');
  replacements: typeof import('../locales/en/replacements.json');
  replies: typeof import('../locales/en/replies.json');
  reports: typeof import('../locales/en/reports.json');
  scenarios: typeof import('../locales/en/scenarios.json');
  settings: typeof import('../locales/en/settings.json');
  stickers: typeof import('../locales/en/stickers.json');
  ticket: typeof import('../locales/en/ticket.json');
  views: typeof import('../locales/en/views.json');
};
/** A screen with words of its own, that are fetched when somebody goes there. */
export type Screen = keyof Own;
export type Raw = keyof typeof common | { [One in Screen]: keyof Own[One] }[Screen];
export type Words = Record<string, string>;
type Catalogue = () => Promise<{ default: Words }>;

const own = import.meta.glob<{ default: Words }>('../locales/*/{accesses,asking,budget,categories,delegations,device,fields,imports,levels,mails,notices,person,processes,queue,replacements,replies,reports,scenarios,settings,stickers,ticket,views}.json');
const shared: Record<Language, Catalogue> = { pl: () => import('../locales/pl'), en: () => import('../locales/en') };
const learnt: Partial<Record<Language, Words>> = {};
const open = new Set<Screen>();

const ownOf = (language: Language, screens: Iterable<Screen>) => [...screens].map((one) => own[`../locales/${language}/${one}.json`]!);
const read = async (catalogues: Catalogue[]) => Object.assign({}, ...(await Promise.all(catalogues.map((one) => one()))).map((one) => one.default)) as Words;

/** Fetch what the panel says in a language, with the words of screens that were opened; only languages that are spoken are fetched. */
export async function learn(language: Language): Promise<Words> {
  return (learnt[language] = Object.assign(learnt[language] ?? {}, await read([shared[language], ...ownOf(language, open)])));
}

/** A screen, and the words that are said only there, fetched side by side. */
export async function worded<Module>(screen: Screen, module: Promise<Module>): Promise<Module> {
  open.add(screen);
  const spoken = Object.keys(learnt) as Language[];
  await Promise.all(spoken.map(async (language) => Object.assign(learnt[language]!, await read(ownOf(language, [screen])))));
  return module;
}

/** What the panel says in a language that was learnt. */
export function wordsOf(language: Language): Words {
  const words = learnt[language];
  if (!words) throw new Error(`${language} has not been learnt yet`);
  return words;
}

/** The keys of everything that is said: the same in every language. */
export const keys = () => Object.keys(Object.values(learnt)[0] ?? {});
