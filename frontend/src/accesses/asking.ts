import { graphql, type ResultOf } from '../graphql';

/** A request for access as every screen shows it: read back with the answer of each command. */
export const RequestNow = graphql(`
  fragment RequestNow on AccessRequest {
    id
    version
    level
    reason
    state
    askedAt
    person { id name }
    system { id name }
    askedBy { id name }
    decision { id waitsForViewer }
    viewerCan { grant withdraw }
  }
`);
export type Request = ResultOf<typeof RequestNow>;

/** Requests that wait for somebody: for the client's word, or for the IT team. */
export const SomeRequests = graphql(`
  fragment SomeRequests on AccessRequestConnection { nodes { id ...RequestNow } }
`, [RequestNow]);

export const AccessRequest = graphql(`
  mutation AccessAsk($input: AccessAskInput!) {
    done: accessAsk(input: $input) { accessRequest { id state } userErrors { path message } }
  }
`);
export const RequestGrant = graphql(`
  mutation RequestGrant($input: AccessRequestGrantInput!) {
    done: accessRequestGrant(input: $input) { accessRequest { id ...RequestNow } userErrors { path message } }
  }
`, [RequestNow]);
export const RequestWithdraw = graphql(`
  mutation RequestWithdraw($input: AccessRequestWithdrawInput!) {
    done: accessRequestWithdraw(input: $input) { accessRequest { id ...RequestNow } userErrors { path message } }
  }
`, [RequestNow]);
