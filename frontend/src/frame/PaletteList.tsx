import type { MouseEvent } from 'react';
import { useI18n } from '../kit/i18n';
import { useSession } from '../session/Session';
import { ticketKey } from '../tickets/labels';
import type { Item } from './deeds';
import type { Group } from './results';

const WORD = /([\p{L}\p{N}]+)/u;
const marked = (pieces: string[], found: (piece: string, at: number) => unknown) => pieces.map((one, at) => (found(one, at) ? <mark key={at}>{one}</mark> : one));

/** A text of the line, with the words marked by which it was found. */
function Words({ text, of }: { text: string; of: Item }) {
  return <>{of.words?.length ? marked(text.split(WORD), (one) => of.words!.includes(one)) : text}</>;
}

type LineProps = { item: Item; id: string; active: boolean; over: () => void; choose: (event: MouseEvent, item: Item) => void };

function Line({ item, id, active, over, choose }: LineProps) {
  const { t } = useI18n();
  const Icon = item.icon;
  const Tag = item.href ? 'a' : 'div';
  return (
    <Tag
      id={id} href={item.href} role="option" aria-selected={active} tabIndex={-1} className="palette-line"
      onMouseMove={over} onClick={(event: MouseEvent) => choose(event, item)}
    >
      <Icon size={18} stroke="1.75" aria-hidden="true" />
      <span className="palette-label">
        <Words text={item.label} of={item} />
        {item.within?.map(({ title, pieces }) => (
          <span key={pieces.join('')} className="soft small palette-within">{t(title)}: {marked(pieces, (_, at) => at % 2)}</span>
        ))}
      </span>
      {item.hint && <span className="soft small figures palette-hint"><Words text={item.hint} of={item} /></span>}
    </Tag>
  );
}

type ListProps = { id: string; groups: Group[]; active: string | undefined; idOf: (key: string) => string } & Pick<LineProps, 'choose'> & { over: (key: string) => void };

/** What was found, by kind; the marked line is the one Enter takes. */
export function List({ id, groups, active, idOf, over, choose }: ListProps) {
  const { t } = useI18n();
  return (
    <div id={id} role="listbox" aria-label={t('find.all')} className="palette-list">
      {groups.map(({ title, items }, i) => (
        <div key={`${title} ${i}`} role="group" aria-labelledby={`${id}-${i}`}>
          <div id={`${id}-${i}`} className="palette-title soft small" role="presentation">{t(title)}</div>
          {items.map((one) => (
            <Line key={one.key} item={one} id={idOf(one.key)} active={one.key === active} over={() => over(one.key)} choose={choose} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Nothing was found, or the server did not say. */
export function Nothing({ failed }: { failed: boolean }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const example = ticketKey({ number: 42, client: viewer.client && { code: viewer.client.kind === 'CLIENT' ? viewer.client.code : 'ABC' } });
  return (
    <div className="palette-none">
      <p><strong>{t(failed ? 'find.failed' : 'find.none')}</strong></p>
      {!failed && <p className="soft small">{t('find.none.hint', { example })}</p>}
    </div>
  );
}

/** The keys that work in it, for those who see. */
export function Keys() {
  const { t } = useI18n();
  return (
    <p className="palette-keys soft small" aria-hidden="true">
      <span><kbd>↑</kbd><kbd>↓</kbd> {t('find.keys.choose')}</span>
      <span><kbd>Enter</kbd> {t('find.keys.open')}</span>
      <span><kbd>Esc</kbd> {t('find.keys.close')}</span>
    </p>
  );
}
