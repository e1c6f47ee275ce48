import { graphql } from '../graphql';

/** How many devices there are of each kind. */
export const DeviceCountsQuery = graphql(`
  query DeviceCounts($filter: DeviceFilter, $by: [DeviceFacet!]!) {
    devices(first: 1, filter: $filter) { facets(by: $by) { values { value count } } }
  }
`);
