import { graphql } from '../graphql';

/** What a command can change on a person: read back with its answer, so every screen shows it at once. */
export const PersonNow = graphql(`
  fragment PersonNow on Person {
    id
    version
    name
    email
    phone
    title
    language
    state
    location
    startOn
    lastDay
    manager { id name }
    viewerCan { update leave invite grantMembership start goOnLeave comeBack giveNotice stay handOver }
  }
`);

export const PersonAdd = graphql(`
  mutation PersonAdd($input: PersonAddInput!) {
    done: personAdd(input: $input) { person { id } userErrors { code path message } }
  }
`);

export const PersonUpdate = graphql(`
  mutation PersonUpdate($input: PersonUpdateInput!) {
    done: personUpdate(input: $input) { person { id ...PersonNow } userErrors { code path message } }
  }
`, [PersonNow]);

export const PersonLeave = graphql(`
  mutation PersonLeave($input: PersonLeaveInput!) {
    done: personLeave(input: $input) { person { id ...PersonNow } userErrors { code path message } }
  }
`, [PersonNow]);

export const PersonStart = graphql(`
  mutation PersonStart($input: PersonStartInput!) {
    done: personStart(input: $input) { person { id ...PersonNow } userErrors { code path message } }
  }
`, [PersonNow]);

export const PersonGoOnLeave = graphql(`
  mutation PersonGoOnLeave($input: PersonGoOnLeaveInput!) {
    done: personGoOnLeave(input: $input) { person { id ...PersonNow } userErrors { code path message } }
  }
`, [PersonNow]);

export const PersonComeBack = graphql(`
  mutation PersonComeBack($input: PersonComeBackInput!) {
    done: personComeBack(input: $input) { person { id ...PersonNow } userErrors { code path message } }
  }
`, [PersonNow]);

export const PersonGiveNotice = graphql(`
  mutation PersonGiveNotice($input: PersonGiveNoticeInput!) {
    done: personGiveNotice(input: $input) { person { id ...PersonNow } userErrors { code path message } }
  }
`, [PersonNow]);

export const PersonStay = graphql(`
  mutation PersonStay($input: PersonStayInput!) {
    done: personStay(input: $input) { person { id ...PersonNow } userErrors { code path message } }
  }
`, [PersonNow]);

export const PersonInvite = graphql(`
  mutation PersonInvite($input: PersonInviteInput!) {
    done: personInvite(input: $input) { person { id version } secret userErrors { code path message } }
  }
`);

export const MembershipGrant = graphql(`
  mutation MembershipGrant($input: MembershipGrantInput!) {
    done: membershipGrant(input: $input) { membership { id } userErrors { code path message } }
  }
`);

export const MembershipEnd = graphql(`
  mutation MembershipEnd($input: MembershipEndInput!) {
    done: membershipEnd(input: $input) { membership { id version endedAt viewerCan { end } } userErrors { code path message } }
  }
`);
