import { cacheExchange, type Cache, type UpdateResolver } from '@urql/exchange-graphcache';
import { Client, fetchExchange, mapExchange } from 'urql';
import { reaching } from './live/connection';
import { mendingExchange } from './live/mending';
import { ours } from './live/own';
import { renew } from './renew';
import type { Visit } from './session/visit';
import { optimistic } from './tickets/optimism';
import { trustedExchange } from './trusted';

const TYPES = ['Access', 'AccessRequest', 'AccessReview', 'AccessReviewLine', 'Approver', 'Assignment', 'Budget', 'Bundle', 'BundleItem', 'Calendar', 'Clock', 'Closure', 'Comment', 'Contract', 'Cost', 'Decision', 'Delegation', 'Device', 'DeviceModel', 'File', 'HistoryEvent', 'Import', 'Label', 'Likeness', 'Mail', 'Membership', 'Option', 'Organisation', 'Person', 'Policy', 'Preference', 'Process', 'Protocol', 'Rating', 'Remark', 'Replacement', 'ReplacementOption', 'ReplacementProposal', 'Reply', 'Scenario', 'ScenarioVersion', 'Service', 'Session', 'Succession', 'System', 'Tariff', 'Task', 'Team', 'TeamMember', 'Ticket', 'TicketLink', 'TicketStep', 'TicketTurn', 'TicketWatcher', 'Token', 'View', 'WorkEntry'];
const REPORT = ['Report', 'Figure', 'Share', 'Backlog', 'InState', 'OfAge', 'Standing', 'Promise', 'Courts', 'Court', 'CourtsOfClient', 'Workload', 'Load', 'Satisfaction', 'OfScore', 'Flow', 'Passing', 'PassingInWeek', 'Processes', 'SideOfProcesses', 'Spread', 'StepTaken', 'ProcessPath', 'ProcessVariant', 'Usual'];
const COSTS = ['Spending', 'DeviceCosts', 'CostOfKind', 'WrittenOff', 'ReplacementPlan', 'ReplacementsInBand', 'ReplacementQuarter', 'ReplacementLine', 'ReplacementCause'];
const PARTS = ['AccessesPayload', 'Changes', 'Excerpt', 'Hit', 'RateLimit', 'PageInfo', 'Facet', 'FacetValue', 'Money', 'PersonSecretPayload', 'TicketsPayload', 'TokenSecretPayload', 'UserError', 'ProcessPreview', 'TaskPreview', ...REPORT, ...COSTS];
const TICKET_VERBS = ['Open', 'Assign', 'Hold', 'Resume', 'Resolve', 'Confirm', 'Reopen', 'Cancel', 'Comment', 'AddDevice', 'AddPerson', 'Unassign', 'Classify', 'Prioritise', 'Watch', 'Unwatch', 'Relate', 'Unrelate', 'Nest', 'Merge', 'FollowUp', 'LogWork', 'CorrectWork', 'Rate'];
const OF_TICKET = ['comments', 'history', 'clocks', 'turns', 'links', 'linkedFrom', 'parent', 'children', 'merged', 'watchers', 'work', 'ratings'];
const VERBS_OF_SEVERAL = ['Assign', 'Take', 'Hold', 'Prioritise', 'Resolve'];
const DEVICE_VERBS = ['Register', 'Correct', 'Receive', 'HandOver', 'TakeBack', 'SendToRepair', 'TakeFromRepair', 'ReportLost', 'Find', 'Retire', 'Dispose', 'Reserve', 'Release', 'RequestReturn', 'Keep', 'Label'];

/** Types without an id live inside what holds them. */
export const embedded = Object.fromEntries(
  [...TYPES.flatMap((name) => [`${name}Connection`, `${name}Edge`, `${name}Payload`, `${name}Abilities`]), ...PARTS].map(
    (name) => [name, () => null],
  ),
);

/** Forget lists a command may have changed; the screens that show them read them again by themselves. */
function forget(cache: Cache, entity: string | null, fields: string[]) {
  for (const { fieldName, arguments: args } of entity ? cache.inspectFields(entity) : []) {
    if (fields.includes(fieldName)) cache.invalidate(entity as string, fieldName, args ?? undefined);
  }
}

const afterTicket: UpdateResolver = (_result, args, cache) => {
  const { tickets, ticket, other, parent, into } = (args as { input: { tickets?: string[] } & Record<'ticket' | 'other' | 'parent' | 'into', string | undefined> }).input;
  forget(cache, 'Query', ['tickets']);
  for (const id of tickets ?? [ticket, other, parent, into]) if (id) forget(cache, cache.keyOfEntity({ __typename: 'Ticket', id }), OF_TICKET);
};

const afterDecision: UpdateResolver = (_result, _args, cache) => forget(cache, 'Query', ['decisions']);
const DECISION_VERBS = ['Ask', 'Vote', 'AskBack', 'Remark', 'Delegate', 'Withdraw'];

const afterDevice: UpdateResolver = (_result, args, cache) => {
  const device = (args as { input: { device?: string } }).input.device;
  forget(cache, 'Query', ['devices']);
  if (device) forget(cache, cache.keyOfEntity({ __typename: 'Device', id: device }), ['history']);
};

/** People are looked up in many places, and their pages tell of their roles. */
const afterPeople: UpdateResolver = (_result, args, cache) => {
  const { person } = (args as { input: { person?: string } }).input;
  forget(cache, 'Query', ['people', 'systems', 'decisions']);
  if (person) forget(cache, cache.keyOfEntity({ __typename: 'Person', id: person }), ['accesses', 'memberships', 'history', 'reports', 'approvals', 'watched']);
};
const PEOPLE = ['personAdd', 'personUpdate', 'personLeave', 'personStart', 'personGoOnLeave', 'personComeBack', 'personGiveNotice', 'personStay', 'personInvite', 'personHandOver', 'membershipGrant', 'membershipEnd'];

/** Who can open what is told on the pages of people and of systems, and in the list of these. */
const afterAccess: UpdateResolver = (_result, args, cache) => {
  const { access, request, ...given } = (args as { input: { access?: string; request?: string; person?: string; system?: string } }).input;
  const known = access ? cache.keyOfEntity({ __typename: 'Access', id: access }) : request ? cache.keyOfEntity({ __typename: 'AccessRequest', id: request }) : null;
  const whose = (__typename: 'Person' | 'System', field: 'person' | 'system') =>
    given[field] ? cache.keyOfEntity({ __typename, id: given[field] }) : known && (cache.resolve(known, field) as string | null);
  forget(cache, 'Query', ['systems', 'decisions']);
  for (const one of [whose('Person', 'person'), whose('System', 'system')]) if (one) forget(cache, one, ['accesses', 'accessRequests', 'requests']);
};
const ACCESSES = ['systemAdd', 'systemUpdate', 'systemEnd', 'accessGrant', 'accessCorrect', 'accessConfirm', 'accessRecall', 'accessKeep', 'accessRevoke', 'accessGrantBundle', 'accessAsk', 'accessRequestGrant', 'accessRequestWithdraw'];

const afterReview: UpdateResolver = (_result, _args, cache) => forget(cache, 'Query', ['accessReviews']);
const afterBundle: UpdateResolver = (_result, _args, cache) => forget(cache, 'Query', ['bundles']);

/** What is shown of processes and of one's own tasks; a task that is done may change a register too. */
const afterProcess: UpdateResolver = (_result, _args, cache) => forget(cache, 'Query', ['processes', 'tasks', 'decisions', 'devices', 'systems']);
const PROCESSES = ['processStart', 'processMove', 'processHold', 'processResume', 'processCancel', 'processExtend', 'taskDo', 'taskSkip', 'taskAssign'];

const afterImport: UpdateResolver = (_result, _args, cache) => forget(cache, 'Query', ['imports', 'devices', 'people', 'deviceModels', 'likenesses']);

/** What is only expected to happen makes no list be read again. */
const once = (update: UpdateResolver): UpdateResolver => (result, args, cache, info) => info.optimistic || update(result, args, cache, info);

const afterView: UpdateResolver = (_result, _args, cache) => forget(cache, 'Query', ['views']);

const updates = Object.fromEntries([
  ...TICKET_VERBS.map((verb) => [`ticket${verb}`, afterTicket]),
  ...VERBS_OF_SEVERAL.map((verb) => [`tickets${verb}`, afterTicket]),
  ...DECISION_VERBS.map((verb) => [`decision${verb}`, afterDecision]),
  ...DEVICE_VERBS.map((verb) => [`device${verb}`, afterDevice]),
  ...PEOPLE.map((command) => [command, afterPeople]),
  ...ACCESSES.map((command) => [command, afterAccess]),
  ...['bundleAdd', 'bundleEnd'].map((command) => [command, afterBundle]),
  ...['accessReviewStart', 'accessReviewEnd', 'accessesConfirm', 'accessesRecall'].map((command) => [command, afterReview]),
  ...PROCESSES.map((command) => [command, afterProcess]),
  ...['viewSave', 'viewEnd'].map((command) => [command, afterView]),
  ['sheetImport', afterImport],
  ...['likenessConfirm', 'likenessReject'].map((command) => [command, afterImport]),
  ['importUndo', afterImport],
].map(([command, update]) => [command, once(update as UpdateResolver)]));

const atTheDoor = (visit: Visit) => ({
  url: '/graphql',
  preferGetMethod: false as const,
  fetchOptions: () => ({
    credentials: 'same-origin' as const,
    headers: { 'accept-language': document.documentElement.lang, ...visit.headers() },
  }),
});

const renewing = mapExchange({
  onError(error) {
    if (error.graphQLErrors.some(({ extensions }) => extensions?.reason === 'DOCUMENT_UNKNOWN')) renew();
  },
});

/** The one connection to the graph, for one visit. */
export function makeClient(visit: Visit) {
  return new Client({
    ...atTheDoor(visit),
    requestPolicy: 'cache-and-network',
    fetch: (...asked) => ours(reaching(fetch(...asked))),
    exchanges: [
      renewing,
      mendingExchange,
      cacheExchange({
        keys: embedded,
        updates: { Mutation: updates },
        optimistic,
      }),
      visit.exchange,
      trustedExchange,
      fetchExchange,
    ],
  });
}

/** Reads without remembering, for what is asked again and again; while the session is over it is refused. */
export function makeReader(visit: Visit) {
  return new Client({
    ...atTheDoor(visit),
    requestPolicy: 'network-only',
    fetch: (...asked) => reaching(fetch(...asked)),
    exchanges: [renewing, mapExchange({ onResult: ({ error }) => visit.learn(error) }), trustedExchange, fetchExchange],
  });
}
