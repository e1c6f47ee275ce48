import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { Card } from '../kit/Card';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { Markdown } from '../kit/markdown/Markdown';
import { useNotices } from '../kit/notices';
import { beside, Refused } from '../kit/says';
import { ReplyAdd, ReplyUpdate, type ReplyToWrite, type Scope, type Writer } from './queries';
import { PLACEHOLDERS, sampled, type Placeholder } from './worded';

type Field = 'textPl' | 'textEn';
const FIELDS: Field[] = ['textPl', 'textEn'];
const AT_FIELD = ['name', ...FIELDS];

/** What the viewer may write for whom. */
function scopesOf({ memberships, teams }: Writer): Scope[] {
  const given = new Set(memberships.nodes.flatMap(({ replies }) => replies));
  return (['PERSONAL', 'TEAM', 'GLOBAL'] as const).filter((one) => given.has(one) && (one !== 'TEAM' || teams.nodes.length > 0));
}

function Preview({ text }: { text: string }) {
  const { t } = useI18n();
  const samples = Object.fromEntries(PLACEHOLDERS.map((one) => [one, t(`replies.sample.${one}`)])) as Record<Placeholder, string>;
  return (
    <section className="reply-preview" aria-label={t('replies.preview')}>
      <p className="soft small">{t('replies.preview')}</p>
      {text.trim() ? <Markdown>{sampled(text, samples)}</Markdown> : <p className="soft">{t('replies.preview.empty')}</p>}
    </section>
  );
}

/** The placeholders, each of which a press puts where one writes. */
function Holes({ put }: { put: (name: Placeholder) => void }) {
  const { t } = useI18n();
  return (
    <div className="reply-holes" role="group" aria-label={t('replies.placeholders')}>
      <p className="soft small">{t('replies.placeholders.hint')}</p>
      {PLACEHOLDERS.map((one) => (
        <Button key={one} variant="default" size="compact-sm" title={`{{${one}}}`} onClick={() => put(one)}>{t(`replies.placeholder.${one}`)}</Button>
      ))}
    </div>
  );
}

/** A saved reply as it is being written, kept in this browser until it is saved. */
function useWritten(reply: ReplyToWrite | null, writer: Writer) {
  const scopes = scopesOf(writer);
  const blank = {
    name: reply?.name ?? '', textPl: reply?.textPl ?? '', textEn: reply?.textEn ?? '', scope: reply?.scope ?? scopes[0] ?? 'PERSONAL',
    team: reply?.team?.id ?? writer.teams.nodes[0]?.team?.id ?? '',
  };
  return { scopes, ...useDrafts(`reply.${reply?.id ?? 'new'}`, blank) };
}

function useSaving(reply: ReplyToWrite | null, written: ReturnType<typeof useWritten>, done: () => void) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const adding = useCommand(ReplyAdd);
  const updating = useCommand(ReplyUpdate);
  const { name, textPl, textEn, scope, team } = written.values;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const saved = reply
      ? await updating.command({ reply: reply.id, name, textPl, textEn, expectedVersion: reply.version })
      : await adding.command({ name, textPl, textEn, scope: scope as Scope, team: scope === 'TEAM' ? team : null });
    if (!saved) return;
    tell(t('replies.saved', { name: name.trim() }));
    written.forget();
    done();
  };
  return { ...(reply ? updating : adding), save };
}

type Props = { reply: ReplyToWrite | null; writer: Writer; close: () => void; saved: () => void };

/** Where a saved reply is written: its texts, what is filled in, and how it will look. */
export function ReplyForm({ reply, writer, close, saved }: Props) {
  const { t } = useI18n();
  const written = useWritten(reply, writer);
  const { values, set, scopes, forget } = written;
  const { fetching, at, besides, save } = useSaving(reply, written, saved);
  const boxes = { textPl: useRef<HTMLTextAreaElement>(null), textEn: useRef<HTMLTextAreaElement>(null) };
  const [last, setLast] = useState<Field>('textPl');
  const put = (name: Placeholder) => {
    const box = boxes[last].current;
    if (!box) return;
    box.focus();
    box.setRangeText(`{{${name}}}`, box.selectionStart, box.selectionEnd, 'end');
    set({ [last]: box.value });
  };
  const drop = () => {
    forget();
    close();
  };
  return (
    <Card title={t(reply ? 'replies.edit' : 'replies.new')}>
      <form className="reply-form" onSubmit={(event) => void save(event)}>
        <Refused messages={besides(AT_FIELD)} />
        <TextInput label={t('replies.name')} description={t('replies.name.hint')} maxLength={100} data-autofocus autoFocus value={values.name} error={beside(at('name'))} onChange={(event) => set({ name: event.currentTarget.value })} />
        {!reply && scopes.length > 1 && <Choice label={t('replies.scope')} value={values.scope as Scope} choose={(scope) => set({ scope })} of={scopes.map((one) => [one, t(`replies.scope.${one}`)])} />}
        {!reply && values.scope === 'TEAM' && writer.teams.nodes.length > 1 && (
          <Choice label={t('replies.team')} value={values.team} choose={(team) => set({ team })} of={writer.teams.nodes.flatMap(({ team }) => (team ? [[team.id, team.name]] : []))} />
        )}
        <Holes put={put} />
        {FIELDS.map((field) => (
          <Textarea
            key={field} ref={boxes[field]} label={t(`replies.${field}`)} description={t(`replies.${field}.hint`)} rows={5} maxLength={10_000} value={values[field]} error={beside(at(field))}
            onFocus={() => setLast(field)} onChange={(event) => set({ [field]: event.currentTarget.value })}
          />
        ))}
        <Preview text={values[last] || values.textPl || values.textEn} />
        <div className="dialog-end">
          <Button variant="default" onClick={drop}>{t('cancel')}</Button>
          <Button type="submit" loading={fetching} disabled={!values.name.trim() || !(values.textPl.trim() || values.textEn.trim())}>{t('replies.save')}</Button>
        </div>
      </form>
    </Card>
  );
}
