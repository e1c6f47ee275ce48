import { ActionIcon, Button } from '@mantine/core';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useI18n } from '../kit/i18n';
import { IconBold, IconCode, IconEye, IconLink, IconList } from '../kit/icons';
import { styled, type Style } from './writing';

const STYLES: [Style, typeof IconBold][] = [['bold', IconBold], ['list', IconList], ['link', IconLink], ['code', IconCode]];
const KEYS: Record<string, Style> = { b: 'bold', e: 'code' };

type Box = RefObject<HTMLTextAreaElement | null>;

/** Styles what is selected in a text by buttons, and by Ctrl-B and Ctrl-E. */
export function useStyling(box: Box, write: (text: string) => void) {
  const { t } = useI18n();
  const style = (how: Style) => {
    const field = box.current;
    if (!field) return;
    const { text, from, to } = styled({ text: field.value, from: field.selectionStart, to: field.selectionEnd }, how, t('write.blank'));
    write(text);
    // The caret is put where it belongs once the field has the new text.
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(from, to);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const how = event.ctrlKey || event.metaKey ? KEYS[event.key.toLowerCase()] : undefined;
    if (!how) return;
    event.preventDefault();
    style(how);
  };
  return { style, onKeyDown };
}

type Props = { style: (how: Style) => void; previewed: boolean; preview: (on: boolean) => void; empty: boolean; /** What else there is, after the styles. */ children?: ReactNode };

/** What can be done with the words, and how they will look. */
export function Toolbar({ style, previewed, preview, empty, children }: Props) {
  const { t } = useI18n();
  return (
    <div className="toolbar" role="group" aria-label={t('write.tools')}>
      {STYLES.map(([how, Icon]) => (
        <ActionIcon key={how} variant="subtle" color="gray" size={30} disabled={previewed} title={t(`write.${how}`)} aria-label={t(`write.${how}`)} onClick={() => style(how)}>
          <Icon size={16} aria-hidden="true" />
        </ActionIcon>
      ))}
      {children}
      <Button
        className="toolbar-preview" variant={previewed ? 'light' : 'subtle'} size="compact-sm" aria-pressed={previewed} disabled={empty && !previewed}
        leftSection={<IconEye size={16} aria-hidden="true" />} onClick={() => preview(!previewed)}
      >
        {t('write.preview')}
      </Button>
    </div>
  );
}
