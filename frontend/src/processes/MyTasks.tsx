import { Link } from '@tanstack/react-router';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { TaskLines, type FoundTasks } from './TaskLines';

/** What is the viewer's to do in processes, on a page about more than that. */
export default function MyTasks({ of }: { of: FoundTasks }) {
  const { t } = useI18n();
  return (
    <div className="today-board" data-ours>
      <Card title={t('processes.tab.mine')}>
        <TaskLines of={of} />
        <Link to="/app/tasks" className="today-all">{t('today.all')}</Link>
      </Card>
    </div>
  );
}
