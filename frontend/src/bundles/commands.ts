import { graphql, type ResultOf } from '../graphql';

/** A bundle with what is in it: read back with the answer of each command. */
export const BundleNow = graphql(`
  fragment BundleNow on Bundle {
    id
    version
    name
    purpose
    client { id name }
    items(first: 30, filter: { endedAt: { isNull: true } }) {
      totalCount
      nodes { id level system { id name } deviceModel { id manufacturer name } }
    }
    viewerCan { addModel end grantBundleAccess removeItem setSystem update }
  }
`);
export type Bundle = ResultOf<typeof BundleNow>;
export type Item = Bundle['items']['nodes'][number];

export const BundleAdd = graphql(`
  mutation BundleAdd($input: BundleAddInput!) {
    done: bundleAdd(input: $input) { bundle { id ...BundleNow } userErrors { path message } }
  }
`, [BundleNow]);
export const BundleUpdate = graphql(`
  mutation BundleUpdate($input: BundleUpdateInput!) {
    done: bundleUpdate(input: $input) { bundle { id ...BundleNow } userErrors { path message } }
  }
`, [BundleNow]);
export const BundleSetSystem = graphql(`
  mutation BundleSetSystem($input: BundleSetSystemInput!) {
    done: bundleSetSystem(input: $input) { bundle { id ...BundleNow } userErrors { path message } }
  }
`, [BundleNow]);
export const BundleAddModel = graphql(`
  mutation BundleAddModel($input: BundleAddModelInput!) {
    done: bundleAddModel(input: $input) { bundle { id ...BundleNow } userErrors { path message } }
  }
`, [BundleNow]);
export const BundleRemoveItem = graphql(`
  mutation BundleRemoveItem($input: BundleRemoveItemInput!) {
    done: bundleRemoveItem(input: $input) { bundle { id ...BundleNow } userErrors { path message } }
  }
`, [BundleNow]);
export const BundleEnd = graphql(`
  mutation BundleEnd($input: BundleEndInput!) {
    done: bundleEnd(input: $input) { bundle { id } userErrors { path message } }
  }
`);
export const BundleGrant = graphql(`
  mutation BundleGrant($input: AccessGrantBundleInput!) {
    done: accessGrantBundle(input: $input) { bundle { id } userErrors { path message } }
  }
`);
