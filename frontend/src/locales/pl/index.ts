import devices from './devices.json';
import history from './history.json';
import kit from './kit.json';
import tickets from './tickets.json';

/** Everything the panel says in Polish. */
export default { ...kit, ...tickets, ...devices, ...history };
