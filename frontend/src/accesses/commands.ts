import { graphql, type ResultOf } from '../graphql';
import { DoneInFragment } from '../processes/DoneIn';

/** An access as every screen shows it: read back with the answer of each command. */
export const AccessNow = graphql(`
  fragment AccessNow on Access {
    id
    version
    account
    level
    state
    grantedAt
    reviewOn
    revokeOn
    revokedAt
    evidence
    keptBecause
    person { id name state }
    system { id name }
    grantedBy { id name }
    revokedBy { id name }
    viewerCan { confirm correct keep recall revoke }
    tasks(first: 2) { nodes { id action ...DoneIn } }
  }
`, [DoneInFragment]);
export type Access = ResultOf<typeof AccessNow>;

/** Some of those who can open something, or of what somebody can open. */
export const SomeAccesses = graphql(`
  fragment SomeAccesses on AccessConnection { totalCount nodes { id ...AccessNow } }
`, [AccessNow]);

export const AccessGrant = graphql(`
  mutation AccessGrant($input: AccessGrantInput!) {
    done: accessGrant(input: $input) { access { id } userErrors { path message } }
  }
`);
export const AccessConfirm = graphql(`
  mutation AccessConfirm($input: AccessConfirmInput!) {
    done: accessConfirm(input: $input) { access { id ...AccessNow } userErrors { path message } }
  }
`, [AccessNow]);
export const AccessCorrect = graphql(`
  mutation AccessCorrect($input: AccessCorrectInput!) {
    done: accessCorrect(input: $input) { access { id ...AccessNow } userErrors { path message } }
  }
`, [AccessNow]);
export const AccessRecall = graphql(`
  mutation AccessRecall($input: AccessRecallInput!) {
    done: accessRecall(input: $input) { access { id ...AccessNow } userErrors { path message } }
  }
`, [AccessNow]);
export const AccessKeep = graphql(`
  mutation AccessKeep($input: AccessKeepInput!) {
    done: accessKeep(input: $input) { access { id ...AccessNow } userErrors { path message } }
  }
`, [AccessNow]);
export const AccessRevoke = graphql(`
  mutation AccessRevoke($input: AccessRevokeInput!) {
    done: accessRevoke(input: $input) { access { id ...AccessNow } userErrors { path message } }
  }
`, [AccessNow]);

/** What a command can change on a system. */
export const SystemNow = graphql(`
  fragment SystemNow on System {
    id
    version
    name
    kind
    purpose
    reviewMonths
    seat { minor currency }
    endedAt
    keeper { id name }
    viewerCan { end grantAccess askAccess update }
  }
`);
export type System = ResultOf<typeof SystemNow>;

export const SystemAdd = graphql(`
  mutation SystemAdd($input: SystemAddInput!) {
    done: systemAdd(input: $input) { system { id } userErrors { path message } }
  }
`);
export const SystemUpdate = graphql(`
  mutation SystemUpdate($input: SystemUpdateInput!) {
    done: systemUpdate(input: $input) { system { id ...SystemNow } userErrors { path message } }
  }
`, [SystemNow]);
export const SystemEnd = graphql(`
  mutation SystemEnd($input: SystemEndInput!) {
    done: systemEnd(input: $input) { system { id ...SystemNow } userErrors { path message } }
  }
`, [SystemNow]);
