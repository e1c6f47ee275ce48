import charts from './charts.json';
import decisions from './decisions.json';
import devices from './devices.json';
import frame from './frame.json';
import history from './history.json';
import kit from './kit.json';
import passwords from './passwords.json';
import people from './people.json';
import tickets from './tickets.json';
import today from './today.json';

/** Everything the panel says in English. */
export default { ...charts, ...decisions, ...devices, ...frame, ...history, ...kit, ...passwords, ...people, ...tickets, ...today };
