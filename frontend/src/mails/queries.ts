import { graphql, type ResultOf } from '../graphql';

/** What a command can change on a mail. */
export const MailNow = graphql(`
  fragment MailNow on Mail {
    id
    version
    state
    reason
    note
    attachments
    person { id name }
    handler { id name }
    ticket { id number title client { id code } }
    viewerCan { accept drop }
  }
`);

export const MailQuery = graphql(`
  query Mail($id: ID!) {
    mail(id: $id) {
      id
      sender
      senderName
      subject
      text
      createdAt
      sentAt
      client { id name kind }
      ...MailNow
    }
  }
`, [MailNow]);
export type OpenMail = NonNullable<ResultOf<typeof MailQuery>['mail']>;

export const SenderQuery = graphql(`
  query MailSender($email: String!) {
    people(first: 1, filter: { email: { eq: $email }, state: { ne: LEFT } }) { nodes { id } }
  }
`);

export const MailAccept = graphql(`
  mutation MailAccept($input: MailAcceptInput!) {
    done: mailAccept(input: $input) { mail { id ...MailNow } userErrors { path message } }
  }
`, [MailNow]);

export const MailDrop = graphql(`
  mutation MailDrop($input: MailDropInput!) {
    done: mailDrop(input: $input) { mail { id ...MailNow } userErrors { path message } }
  }
`, [MailNow]);
