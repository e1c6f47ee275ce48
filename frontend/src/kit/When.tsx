import { useI18n } from './i18n';

/** An instant as people say it; the exact one shows on hover, and on paper. */
export function When({ at, exact = false }: { at: string; exact?: boolean }) {
  const { ago, dateTime } = useI18n();
  return (
    <time dateTime={at} title={dateTime(at)} className="nowrap" data-exact={exact || undefined}>
      {exact ? dateTime(at) : ago(at, Date.now())}
    </time>
  );
}
