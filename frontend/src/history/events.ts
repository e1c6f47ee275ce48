import { keys } from '../kit/words';

const WRITTEN = /^event\.([a-z_]+)\.[a-z_]+$/;

/** Every event there are words for; a law holds that these are all there are. */
export const events = () => keys().filter((key) => WRITTEN.test(key)).map((key) => key.slice('event.'.length));

/** What an event is about: `ticket` of `ticket.resolved`. */
export const thingOf = (event: string) => event.slice(0, event.indexOf('.'));
