// graphql-ws, as it comes from its registry: every kind of operation over one WebSocket.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { address, answers, BROKEN, CHANGE, headers, LISTEN, ME, MISFIT, NOW, tell, UNKNOWN, whileListening } from './world.mjs';

const url = `${address.replace('http', 'ws')}/graphql`;
const opened = (how) => createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, ...how });

let pongs = 0;
const client = opened({ connectionParams: headers, lazy: false, keepAlive: 50, on: { pong: (received) => received && pongs++ } });
const change = (phone) => answers(client, { query: CHANGE, variables: { phone } });
const position = async () => (await change('600 100 200'))[0].data.viewerUpdate.position;
const closedWith = (protocol) =>
  new Promise((resolve) => {
    const socket = new WebSocket(url, protocol);
    socket.on('close', (code) => resolve(code));
    socket.on('error', () => {});
  });
const closedAfter = (...messages) =>
  new Promise((resolve) => {
    const socket = new WebSocket(url, 'graphql-transport-ws');
    socket.on('open', () => messages.forEach((message) => socket.send(message)));
    socket.on('close', (code) => resolve(code));
  });

async function resumed() {
  const after = await position();
  await change('600 100 203');
  return answers(client, { query: LISTEN, variables: { after } }, 1);
}

const init = JSON.stringify({ type: 'connection_init', payload: headers });
const asking = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: NOW } });
const said = {
  query: await answers(client, { query: ME }),
  mutation: await change('600 100 200'),
  unknown: await answers(client, { query: UNKNOWN }),
  broken: await answers(client, { query: BROKEN }),
  misfit: await answers(client, { query: MISFIT }),
  heard: await whileListening(client, await position(), change),
  resumed: await resumed(),
  stranger: await answers(opened({}), { query: NOW }),
  closed: {
    'another protocol': await closedWith('graphql-ws'),
    'no protocol': await closedWith(undefined),
    'no hello': await closedAfter(asking),
    'two hellos': await closedAfter(init, init),
    'one id twice': await closedAfter(init, asking, asking),
    'no message': await closedAfter(init, '{'),
    'unknown message': await closedAfter(init, '{"type":"start"}'),
    'a foreign token': await closedAfter(JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer tnd_no' } })),
  },
};
await new Promise((resolve) => setTimeout(resolve, 200));
tell({ ...said, pongs });
