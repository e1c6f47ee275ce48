import { useEffect, useState } from 'react';
import { graphql } from '../graphql';
import { useRun } from '../kit/command';
import { useI18n } from '../kit/i18n';
import type { Viewer } from './viewer';

const ViewerSpeaks = graphql(`
  mutation ViewerSpeaks($input: ViewerUpdateInput!) {
    done: viewerUpdate(input: $input) { person { id language } userErrors { path message } }
  }
`);

/**
 * The panel speaks the viewer's own language; a choice made here becomes their own, so that it follows them and the server speaks it too.
 * Choices are told one after another: an answer to an earlier one never undoes a later.
 */
export function useOwnLanguage(viewer: Viewer | null | undefined) {
  const { language, suggest } = useI18n();
  const run = useRun(ViewerSpeaks);
  const [telling, tell] = useState(false);
  const theirs = viewer?.language === 'PL' ? 'pl' : 'en';
  useEffect(() => {
    if (!viewer || telling) return;
    const chosen = suggest(theirs);
    if (!chosen) return;
    tell(true);
    void run({ language: chosen === 'pl' ? 'PL' : 'EN' }).then((refusals) => tell(refusals.length > 0));
  }, [viewer?.id, theirs, language, telling]);
}
