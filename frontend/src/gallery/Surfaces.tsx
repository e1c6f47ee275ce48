import { Button } from '@mantine/core';
import { CombinedError } from 'urql';
import { Card, CardSkeleton } from '../kit/Card';
import { Empty, Failure, Refused } from '../kit/says';
import { useNotices } from '../kit/notices';
import { Room, Sample } from './Sample';

const unreachable = new CombinedError({ networkError: new Error('Failed to fetch') });
const faulty = new CombinedError({ graphQLErrors: ['Internal error'] });

function Throws(): never {
  throw new Error('A fault for the gallery');
}

function Cards() {
  return (
    <Room name="Cards">
      <Sample name="With content"><Card title="O urządzeniu"><p className="soft">Lenovo ThinkPad T14, u Łucji Żółć od 3 lutego.</p></Card></Sample>
      <Sample name="Loading"><CardSkeleton lines={3} /></Sample>
      <Sample name="Empty"><Card><Empty title="Nie ma tu jeszcze zgłoszeń" hint="Pierwsze pojawi się tutaj." action={<Button>Nowe zgłoszenie</Button>} /></Card></Sample>
      <Sample name="Broken: the rest of the page lives on"><Card title="Ta karta się zepsuła"><Throws /></Card></Sample>
      <Sample name="No connection"><Card><Failure error={unreachable} retry={() => undefined} /></Card></Sample>
      <Sample name="The server failed"><Card><Failure error={faulty} retry={() => undefined} /></Card></Sample>
      <Sample name="Refused, in the server's words"><Refused messages={['Nie można wydać urządzenia, które jest u kogoś innego.', 'Data nie może leżeć w przyszłości.']} /></Sample>
    </Room>
  );
}

function Tell() {
  const { tell } = useNotices();
  return (
    <Room name="Notices">
      <Sample name="What has just happened">
        <div className="gallery-row">
          <Button variant="default" onClick={() => tell('Laptop przekazano Łucji Żółć.')}>Tell</Button>
          <Button variant="default" onClick={() => tell('Laptop przekazano Łucji Żółć.', { undo: () => tell('Cofnięto.') })}>Tell, with a way back</Button>
        </div>
      </Sample>
    </Room>
  );
}

/** What holds content, and what stands there when there is none. */
export function Surfaces() {
  return <><Cards /><Tell /></>;
}
