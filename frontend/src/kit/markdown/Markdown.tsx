import './markdown.css';
import { lazy, memo, Suspense } from 'react';

const Rendered = lazy(() => import('./Rendered'));

/** What somebody wrote, with its emphasis, lists and links; until the reader of Markdown is there, as it was written. */
export const Markdown = memo(({ children }: { children: string }) => (
  <div className="prose markdown">
    <Suspense fallback={<p className="md-plain">{children}</p>}><Rendered text={children} /></Suspense>
  </div>
));
