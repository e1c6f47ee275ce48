const STORED = 'tandem.renewed';
const MINUTE = 60_000;

/** Whether a reload would bring anything: without a server it would only take the page away. */
const isThere = () => fetch('/', { method: 'HEAD', cache: 'no-store' }).then((answer) => answer.ok, () => false);

/** Load the panel anew: after a release a tab left open asks for what is gone. At most once a minute, lest it go round and round. */
export async function renew() {
  const now = Date.now();
  if (now - Number(sessionStorage.getItem(STORED)) < MINUTE || !(await isThere())) return;
  sessionStorage.setItem(STORED, String(now));
  location.reload();
}
