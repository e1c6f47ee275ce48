// graphql-sse, as it comes from its registry: every kind of operation over server-sent events.
import { createClient } from 'graphql-sse';
import { address, answers, BROKEN, CHANGE, headers, LISTEN, ME, MISFIT, NOW, tell, UNKNOWN, whileListening } from './world.mjs';

const url = `${address}/graphql`;
const client = createClient({ url, headers, retryAttempts: 0 });
const change = (phone) => answers(client, { query: CHANGE, variables: { phone } });
const position = async () => (await change('600 100 200'))[0].data.viewerUpdate.position;

async function resumed() {
  const after = await position();
  await change('600 100 203');
  return answers(client, { query: LISTEN, variables: { after } }, 1);
}

tell({
  query: await answers(client, { query: ME }),
  mutation: await change('600 100 200'),
  unknown: await answers(client, { query: UNKNOWN }),
  broken: await answers(client, { query: BROKEN }),
  misfit: await answers(client, { query: MISFIT }),
  heard: await whileListening(client, await position(), change),
  resumed: await resumed(),
  stranger: await answers(createClient({ url, retryAttempts: 0 }), { query: NOW }),
  revoked: await answers(createClient({ url, headers: { authorization: 'Bearer tnd_none' }, retryAttempts: 0 }), { query: ME }),
});
