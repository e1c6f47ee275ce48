import { graphql, type ResultOf } from '../graphql';

/** A contract as it is written down. */
export const ContractNow = graphql(`
  fragment ContractNow on Contract {
    id
    version
    name
    kind
    renewsOn
    noticeDays
    decideBy
    supplier
    seats
    yearly { minor currency }
    system { id name }
    viewerCan { change end }
  }
`);
export type Contract = ResultOf<typeof ContractNow>;

export const ContractsQuery = graphql(`
  query Contracts($client: ID!) {
    organisation(id: $client) {
      id
      viewerCan { addContract }
      contracts(first: 50, filter: { endedAt: { isNull: true } }) { totalCount nodes { id ...ContractNow } }
    }
  }
`, [ContractNow]);

export const ContractAdd = graphql(`
  mutation ContractAdd($input: ContractAddInput!) {
    done: contractAdd(input: $input) { contract { id ...ContractNow } userErrors { path message } }
  }
`, [ContractNow]);
export const ContractChange = graphql(`
  mutation ContractChange($input: ContractChangeInput!) {
    done: contractChange(input: $input) { contract { id ...ContractNow } userErrors { path message } }
  }
`, [ContractNow]);
export const ContractEnd = graphql(`
  mutation ContractEnd($input: ContractEndInput!) {
    done: contractEnd(input: $input) { contract { id } userErrors { path message } }
  }
`);
