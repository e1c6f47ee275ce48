import { Button } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../kit/i18n';
import { LinkButton } from '../kit/LinkButton';
import type { Process, Task } from './commands';
import { Do } from './Do';
import { useBoth, type Step } from './outline';
import { Assign, Skip } from './taskDialogs';

export type About = { task: Task; process: Process; step: Step | undefined };
const DIALOGS = { do: Do, skip: Skip, assign: Assign };

/** What can be done with a task now; a decision is taken where decisions are. */
export function TaskVerbs({ task, process, step }: About) {
  const { t } = useI18n();
  const { titled } = useBoth();
  const [asking, ask] = useState<keyof typeof DIALOGS | null>(null);
  const { viewerCan: can, action } = task;
  const decision = action === 'DECISION' ? task.decisions.nodes.find(({ waitsForViewer }) => waitsForViewer) : undefined;
  const does = can.do && action !== 'DECISION';
  const Dialog = asking && DIALOGS[asking];
  if (!does && !decision && !can.skip && !can.assign) return null;
  const name = { task: titled(task) };
  const verbs = (
    <div className="task-verbs screen-only">
      {decision && <LinkButton size="compact-sm" to="/app/decisions/$id" params={{ id: decision.id }}>{t('task.do.DECISION')}</LinkButton>}
      {does && <Button size="compact-sm" variant={action === 'TICKET' ? 'default' : 'filled'} aria-label={t('task.of', { verb: t(`task.do.${action}`), ...name })} onClick={() => ask('do')}>{t(`task.do.${action}`)}</Button>}
      {can.assign && <Button size="compact-sm" variant="default" aria-label={t('task.of', { verb: t('task.assign'), ...name })} onClick={() => ask('assign')}>{t('task.assign')}</Button>}
      {can.skip && <Button size="compact-sm" variant="subtle" aria-label={t('task.of', { verb: t('task.skip'), ...name })} onClick={() => ask('skip')}>{t('task.skip')}</Button>}
      {Dialog && <Dialog about={{ task, process, step }} close={() => ask(null)} />}
    </div>
  );
  if (task.state === 'READY') return verbs;
  return <details className="task-more screen-only"><summary aria-label={t('task.of', { verb: t('task.more'), ...name })}>{t('task.more')}</summary>{verbs}</details>;
}
