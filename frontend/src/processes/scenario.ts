import { graphql, type ResultOf } from '../graphql';

/** A scenario with its versions: read back with the answer of each command, so that the page shows what came of it. */
export const ScenarioNow = graphql(`
  fragment ScenarioNow on Scenario {
    id
    version
    kind
    slug
    namePl
    nameEn
    summaryPl
    summaryEn
    published
    draft
    client { id name kind }
    adaptedFrom { id namePl nameEn }
    viewerCan { draft publish retire }
    versions(first: 20) { nodes { id number state outline publishedAt retiredAt } }
  }
`);
export type Scenario = ResultOf<typeof ScenarioNow>;

export const ScenarioQuery = graphql(`
  query Scenario($id: ID!) {
    scenario(id: $id) { id ...ScenarioNow }
    organisations(first: 100, filter: { kind: { eq: CLIENT } }) { nodes { id name viewerCan { adaptScenario startProcess } } }
  }
`, [ScenarioNow]);
export type Client = ResultOf<typeof ScenarioQuery>['organisations']['nodes'][number];

/** What is written: the draft, or else what is in use. */
export const WrittenQuery = graphql(`
  query ScenarioWritten($id: ID!) {
    scenario(id: $id) {
      id
      version
      namePl
      nameEn
      viewerCan { draft }
      versions(first: 1) { nodes { id number definition } }
    }
  }
`);

export const ScenarioAdapt = graphql(`
  mutation ScenarioAdapt($input: ScenarioAdaptInput!) {
    done: scenarioAdapt(input: $input) { scenario { id ...ScenarioNow } userErrors { path message } }
  }
`, [ScenarioNow]);
export const ScenarioDraft = graphql(`
  mutation ScenarioDraft($input: ScenarioDraftInput!) {
    done: scenarioDraft(input: $input) { scenario { id ...ScenarioNow } userErrors { path message } }
  }
`, [ScenarioNow]);
export const ScenarioPublish = graphql(`
  mutation ScenarioPublish($input: ScenarioPublishInput!) {
    done: scenarioPublish(input: $input) { scenario { id ...ScenarioNow } userErrors { path message } }
  }
`, [ScenarioNow]);
export const ScenarioRetire = graphql(`
  mutation ScenarioRetire($input: ScenarioRetireInput!) {
    done: scenarioRetire(input: $input) { scenario { id ...ScenarioNow } userErrors { path message } }
  }
`, [ScenarioNow]);
