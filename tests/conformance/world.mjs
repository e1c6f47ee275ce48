// What the scripts of this folder share: how they are called, what they ask, and that they say how it ended as JSON.
export const [address, token] = process.argv.slice(2);
export const headers = { authorization: `Bearer ${token}` };

export const ME = '{ viewer { name } }';
export const NOW = 'subscription { changes { position } }';
export const LISTEN =
  'subscription ($after: Position) { changes(after: $after, filter: { name: { eq: "person.corrected" } }) { position events { name } } }';
export const CHANGE = 'mutation ($phone: String!) { viewerUpdate(input: { phone: $phone }) { position userErrors { code } } }';
export const UNKNOWN = '{ nothing }';
export const BROKEN = '{';
export const MISFIT = 'query ($id: ID!) { node(id: $id) { id } }';

export function tell(said) {
  console.log(JSON.stringify(said));
  process.exit(0);
}

/** The first answers to an operation: all of them, or as many as are wanted, after which the client ends it. */
export async function answers(client, operation, wanted = Infinity) {
  const heard = [];
  try {
    for await (const answer of client.iterate(operation)) {
      heard.push(answer);
      if (heard.length >= wanted) break;
    }
  } catch (error) {
    heard.push({ thrown: Array.isArray(error) ? error : String(error.message ?? error.reason ?? error) });
  }
  return heard;
}

/** What is heard of two changes, the second of which is made when the first was heard: two at once come as one answer. */
export async function whileListening(client, after, change) {
  const heard = [];
  const stream = client.iterate({ query: LISTEN, variables: { after } });
  for (const phone of ['600 100 201', '600 100 202']) {
    await change(phone);
    heard.push((await stream.next()).value);
  }
  await stream.return();
  return heard;
}
