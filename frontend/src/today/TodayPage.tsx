import './today.css';
import { isStaff, leads, may } from '../session/membership';
import { useSession } from '../session/Session';
import { Company } from './Company';
import { Employee } from './Employee';
import { Team } from './Team';
import { useVisit } from './visit';

/** Where everybody begins: what the day brings to them. */
export default function TodayPage() {
  const { viewer } = useSession();
  const visit = useVisit(viewer.id);
  if (isStaff(viewer)) return <Team me={viewer.id} visit={visit} leads={leads(viewer)} />;
  if (may(viewer, 'OBSERVE', viewer.client?.id)) return <Company me={viewer.id} visit={visit} />;
  return <Employee me={viewer.id} visit={visit} />;
}
