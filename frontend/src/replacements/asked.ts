import { chosen, useAddress } from '../kit/list/address';
import { useClients } from '../organisations/clients';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';

/** Whose, and of which year, as the address says: of the client's people always their own organisation. */
export function useAsked() {
  const { viewer } = useSession();
  const { address, change } = useAddress();
  const clients = useClients();
  const now = new Date().getFullYear();
  const client = isStaff(viewer) ? (chosen(address, 'client')[0] ?? clients[0]?.id) : viewer.client?.id;
  const year = Number(chosen(address, 'year')[0]) || now;
  return { client, year, now, clients, change, address };
}
export type Asked = ReturnType<typeof useAsked>;
