import './gallery.css';
import '../devices/devices.css';
import '../tickets/ticket.css';
import '../tickets/tickets.css';
import { Title } from '@mantine/core';
import { useTitle } from '../kit/title';
import { LanguageSwitch, SchemeSwitch } from '../session/Preferences';
import { Asking } from './Asking';
import { Charts } from './Charts';
import { Lists } from './Lists';
import { Surfaces } from './Surfaces';
import { Words } from './Words';

/** Every part of the kit in every state, to be looked at; it is in no build that people use. */
export default function GalleryPage() {
  useTitle('Kit');
  return (
    <div className="page">
      <div className="page-head">
        <Title order={1}>Kit</Title>
        <div className="gallery-row screen-only"><LanguageSwitch /><SchemeSwitch /></div>
      </div>
      <Words />
      <Surfaces />
      <Asking />
      <Lists />
      <Charts />
    </div>
  );
}
