import './page.css';
import { Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Opens, OpensFragment, opensOf } from '../accesses/Opens';
import { graphql, readFragment, type ResultOf } from '../graphql';
import { Timeline, TimelineFragment } from '../history/Timeline';
import { Card, CardSkeleton } from '../kit/Card';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { useLive } from '../live/Live';
import { Returned, ReturnedFragment } from '../mails/Returned';
import { isStaff, may } from '../session/membership';
import { useSession } from '../session/Session';
import { Asked, AskedFragment, Works, WorksFragment } from './Asked';
import { PersonNow } from './commands';
import { Employment } from './Employment';
import { Face } from './Face';
import { hadAnything, Holds, HoldsFragment } from './Holds';
import { PersonStateTag } from './labels';
import { OnDay } from './OnDay';
import { Roles, RolesFragment } from './Roles';
import { PersonVerbs } from './Verbs';

const PersonQuery = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id
      client { id name kind viewerCan { startProcess } }
      ...PersonNow
      ...PersonRoles
      ...PersonDevices
      ...PersonOpens
      ...PersonAsked
      ...PersonWorks
      ...Returned
      history(first: 20) { ...Timeline }
    }
  }
`, [PersonNow, RolesFragment, HoldsFragment, OpensFragment, AskedFragment, WorksFragment, ReturnedFragment, TimelineFragment]);
type Person = NonNullable<ResultOf<typeof PersonQuery>['person']>;

function Head({ person }: { person: Person }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const now = readFragment(PersonNow, person);
  const team = person.client?.kind === 'ENTERPRISE';
  const own = person.client?.id === viewer.client?.id;
  return (
    <div className="person-head">
      <div className="person-who">
        <Face name={now.name} team={team} />
        <div>
          <Title order={1}>{now.name}</Title>
          <p className="soft">
            <span>{[now.title, !own && (team ? t('team') : person.client?.name)].filter(Boolean).join(' · ')}</span>
            {now.state !== 'ACTIVE' && <PersonStateTag state={now.state} />}
            {person.id === viewer.id && <span className="tag" data-tone="pine">{t('person.you')}</span>}
          </p>
        </div>
      </div>
      <PersonVerbs data={person} client={person.client?.id} starts={person.client?.kind === 'CLIENT' && person.client.viewerCan.startProcess} />
    </div>
  );
}

/** An address breaks, when it must, where it can be read. */
function Mail({ to }: { to: string }) {
  const [who, where] = to.split('@');
  return <a href={`mailto:${to}`}>{who}<wbr />@{where}</a>;
}

function Known({ person }: { person: Person }) {
  const { t } = useI18n();
  const now = readFragment(PersonNow, person);
  return (
    <Card title={t('person.facts')}>
      <Facts
        of={[
          [t('person.title'), now.title],
          [t('person.email'), now.email && <Mail to={now.email} />],
          [t('person.phone'), now.phone && <a href={`tel:${now.phone.replace(/\s/g, '')}`}>{now.phone}</a>],
          [t('person.organisation'), person.client?.name],
          [t('person.language'), t(`speaks.${now.language}`)],
        ]}
      />
    </Card>
  );
}

/** What the viewer may know of the person; of a colleague one only knows how to reach them. */
function Body({ person }: { person: Person }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const own = person.id === viewer.id;
  const known = own || may(viewer, 'OBSERVE', person.client?.id);
  const team = person.client?.kind === 'ENTERPRISE';
  const side = isStaff(viewer) ? 'team' : 'client';
  return (
    <div className="two">
      <div className="in-turn"><Known person={person} /></div>
      <div className="in-main stack">
        {team && <Works data={person} side={side} />}
        {(known || hadAnything(person)) && <Holds data={person} own={own} />}
        {known && !team && <Opens data={person} own={own} />}
        <Asked data={person} side={side} own={own} known={known && !team} />
      </div>
      <div className="in-side stack">
        {known && <Employment data={person} />}
        {known && !team && <OnDay id={person.id} />}
        {known && <Roles data={person} />}
        {known && <Card title={t('history')}><Timeline subject={person.id} data={person.history} /></Card>}
      </div>
    </div>
  );
}

function Waiting() {
  return (
    <div className="two">
      <div className="in-turn"><CardSkeleton lines={5} /></div>
      <div className="in-main stack"><CardSkeleton lines={4} /><CardSkeleton lines={4} /></div>
      <div className="in-side stack"><CardSkeleton lines={5} /></div>
    </div>
  );
}

const route = getRouteApi('/app/people/$id');

function One({ id }: { id: string }) {
  const { t } = useI18n();
  const [{ data, error }, read] = useQuery({ query: PersonQuery, variables: { id } });
  const person = data?.person;
  useLive(id, read, person ? opensOf(person) : []);
  useTitle(person ? readFragment(PersonNow, person).name : undefined);
  const back = <Link to="/app/people" className="back"><IconBack size={16} aria-hidden="true" />{t('people')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (data && !person) return <Missing back={back} />;
  if (!person) return <div className="page" aria-busy="true">{back}<Waiting /></div>;
  return <div className="page">{back}<Head person={person} /><Returned data={person} /><Body person={person} /></div>;
}

/** One person: how to reach them, what they have, what they asked for, and what they may do. */
export default function PersonPage() {
  const { id } = route.useParams();
  return <One key={id} id={id} />;
}
