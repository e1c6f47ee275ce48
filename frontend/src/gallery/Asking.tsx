import { Button, PasswordInput, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useDraft } from '../kit/draft';
import { IconPlus } from '../kit/icons';
import { DevicePicker } from '../kit/pick/DevicePicker';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { useSession } from '../session/Session';
import { Composer } from '../tickets/Composer';
import { Room, Sample } from './Sample';

function Buttons() {
  return (
    <Room name="Buttons">
      <Sample name="One primary, others step back">
        <div className="gallery-row"><Button>Rozwiąż</Button><Button variant="default">Wstrzymaj</Button><Button variant="subtle">Anuluj</Button></div>
      </Sample>
      <Sample name="Busy, disabled, final, with an icon">
        <div className="gallery-row">
          <Button loading>Zapisz</Button><Button disabled>Zapisz</Button><Button color="brick">Wycofaj</Button>
          <Button leftSection={<IconPlus size={16} aria-hidden="true" />}>Nowe</Button>
        </div>
      </Sample>
    </Room>
  );
}

function Fields() {
  const [choice, choose] = useState<'a' | 'b'>('a');
  const { viewer } = useSession();
  const [person, find] = useState<string | null>(null);
  const [device, pick] = useState<string | null>(null);
  return (
    <Room name="Fields">
      <Sample name="Text"><TextInput label="Miejsce" description="Na przykład sala konferencyjna" placeholder="Magazyn" /></Sample>
      <Sample name="Text with an error"><TextInput label="Data" defaultValue="2031-01-01" error="Data nie może leżeć w przyszłości." /></Sample>
      <Sample name="One of a few"><Choice label="Własność" value={choice} choose={choose} of={[['a', 'Firmy'], ['b', 'Leasing']]} /></Sample>
      <Sample name="Password"><PasswordInput label="Hasło" /></Sample>
      <Sample name="Longer text"><Textarea label="Powód" rows={3} /></Sample>
      <Sample name="Switches">
        <div className="gallery-row"><SegmentedControl size="xs" aria-label="Kto widzi" data={['Wszyscy', 'Zespół']} /></div>
      </Sample>
      <Sample name="A device, found by its number, model or holder"><DevicePicker label="Sprzęt" client={viewer.client!.id} chosen={device} choose={pick} /></Sample>
      <Sample name="A person, found by their name"><PersonPicker label="Osoba" chosen={person} choose={find} /></Sample>
    </Room>
  );
}

function Dialogs() {
  const [opened, open] = useState<'ask' | 'final' | 'refused' | null>(null);
  const [text, write] = useDraft('gallery');
  const common = { close: () => open(null), send: () => open(null), busy: false, refusals: [] };
  return (
    <Room name="Dialogs">
      <Sample name="Questions before a command">
        <div className="gallery-row">
          <Button variant="default" onClick={() => open('ask')}>With a field</Button>
          <Button variant="default" onClick={() => open('final')}>Final</Button>
          <Button variant="default" onClick={() => open('refused')}>Refused</Button>
        </div>
        <Ask {...common} title="Wstrzymać zgłoszenie?" submit="Wstrzymaj" opened={opened === 'ask'} ready={!!text}>
          <Textarea label="Powód" data-autofocus value={text} onChange={(event) => write(event.currentTarget.value)} />
        </Ask>
        <Ask {...common} title="Wycofać urządzenie?" submit="Wycofaj" opened={opened === 'final'} final />
        <Ask {...common} title="Wydać urządzenie?" submit="Wydaj" opened={opened === 'refused'} refusals={['To urządzenie jest już u kogoś innego.']} />
      </Sample>
    </Room>
  );
}

function Composers() {
  return (
    <Room name="Composer">
      <Sample name="The client writes"><div className="card"><Composer ticket="gallery-client" client={undefined} staff={false} /></div></Sample>
      <Sample name="The team writes"><div className="card"><Composer ticket="gallery-team" client={undefined} staff /></div></Sample>
    </Room>
  );
}

/** Everything that asks for something: buttons, fields, dialogs. */
export function Asking() {
  return <><Buttons /><Fields /><Dialogs /><Composers /></>;
}
