import { ActionIcon, Button, Modal, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCommand } from '../command';
import { useI18n, type I18n } from '../i18n';
import { IconUp } from '../icons';
import { Refused } from '../says';
import { useRaise, ViewEnd, ViewShare, ViewUpdate, type Kept } from './kept';
import { NameAndWhom, OWN, shared } from './Keeping';

type Pane = 'all' | 'change' | 'end';

/** Who uses a view, in words. */
export const usedBy = ({ t }: I18n, view: Kept) => view.team?.name ?? t(view.audience === 'COMPANY' ? 'views.company' : 'views.own');

/** One's own views in their order, and below them those that others share. */
function All({ own, others, last, change }: { own: Kept[]; others: Kept[]; last: string | undefined; change: (view: Kept) => void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [refused, refuse] = useState<string[]>([]);
  const raise = useRaise(own);
  return (
    <Stack gap="md">
      <Refused messages={refused} />
      {own.length === 0 && <p className="soft views-says">{t('views.none')}</p>}
      <ul className="plain">
        {own.map((one, i) => (
          <li key={one.id} className="view-line">
            <p><strong>{one.name}</strong><span className="soft small">{usedBy(i18n, one)}</span></p>
            <ActionIcon variant="subtle" size={36} aria-label={t('views.raise', { name: one.name })} aria-disabled={i === 0} onClick={() => void (i > 0 && raise(i).then(refuse))}><IconUp size={18} /></ActionIcon>
            <Button variant="default" size="xs" aria-label={t('views.change.of', { name: one.name })} autoFocus={one.id === last} onClick={() => change(one)}>{t('views.change')}</Button>
          </li>
        ))}
      </ul>
      {others.length > 0 && <h3 className="views-others">{t('views.shared')}</h3>}
      <ul className="plain">
        {others.map((one) => (
          <li key={one.id} className="view-line">
            <p><strong>{one.name}</strong><span className="soft small">{one.owner ? t('views.shared.by', { who: one.owner.name, whom: usedBy(i18n, one) }) : usedBy(i18n, one)}</span></p>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** Another name for a view, or others who use it; from here it can also be removed. */
function Change({ view, back, end }: { view: Kept; back: () => void; end: () => void }) {
  const { t } = useI18n();
  const before = { name: view.name, whom: view.audience === 'TEAM' ? (view.team?.id ?? OWN) : view.audience };
  const [said, say] = useState(before);
  const update = useCommand(ViewUpdate);
  const share = useCommand(ViewShare);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (said.name !== before.name && !(await update.command({ view: view.id, name: said.name }))) return;
    if (said.whom !== before.whom && !(await share.command({ view: view.id, ...shared(said.whom) }))) return;
    back();
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <Stack gap="md">
        <Refused messages={[...update.refusals, ...share.refusals]} />
        <NameAndWhom said={said} say={say} />
        <Button variant="subtle" color="brick" size="compact-sm" className="views-end" onClick={end}>{t('views.end')}</Button>
        <div className="dialog-end">
          <Button variant="default" onClick={back}>{t('cancel')}</Button>
          <Button type="submit" loading={update.fetching || share.fetching} disabled={!said.name.trim()}>{t('views.change.submit')}</Button>
        </div>
      </Stack>
    </form>
  );
}

/** A view is removed only after it was said what that means. */
function End({ view, back, ended }: { view: Kept; back: () => void; ended: () => void }) {
  const { t } = useI18n();
  const { command, fetching, refusals } = useCommand(ViewEnd);
  return (
    <Stack gap="md">
      <Refused messages={refusals} />
      <p className="views-says">{t(view.audience === 'OWN' ? 'views.end.own' : 'views.end.shared')}</p>
      <div className="dialog-end">
        <Button variant="default" autoFocus onClick={back}>{t('cancel')}</Button>
        <Button color="brick" loading={fetching} onClick={() => void command({ view: view.id }).then((done) => done && ended())}>{t('views.end')}</Button>
      </div>
    </Stack>
  );
}

/** One's own views: put in order, renamed, shared, removed. */
export function Arrange({ own, others }: { own: Kept[]; others: Kept[] }) {
  const { t } = useI18n();
  const [opened, open] = useState(false);
  const [at, go] = useState<{ pane: Pane; view?: Kept }>({ pane: 'all' });
  const { pane, view } = at;
  const back = () => go({ pane: 'all', ...(view && { view }) });
  const titles = { all: () => t('views.yours'), change: () => t('views.change.title'), end: () => t('views.end.title', { name: view!.name }) };
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => { go({ pane: 'all' }); open(true); }}>{t('views.yours')}</Button>
      <Modal opened={opened} onClose={() => open(false)} title={titles[pane]()} closeButtonProps={{ 'aria-label': t('close') }}>
        {pane === 'all' && <All own={own} others={others} last={view?.id} change={(one) => go({ pane: 'change', view: one })} />}
        {pane === 'change' && <Change view={view!} back={back} end={() => go({ pane: 'end', view: view! })} />}
        {pane === 'end' && <End view={view!} back={() => go({ pane: 'change', view: view! })} ended={() => go({ pane: 'all' })} />}
      </Modal>
    </>
  );
}
