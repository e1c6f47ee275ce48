import { graphql } from '../graphql';

/** A task in one breath: what it is, in which process, and by when. */
export const TaskLineFragment = graphql(`
  fragment TaskLine on Task {
    id
    titlePl
    titleEn
    dueAt
    process { id namePl nameEn client { id name } person { id name } device { id tag } }
  }
`);
