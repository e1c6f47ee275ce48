import './flyout.css';
import { UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import { useId, useRef, useState, type FocusEvent, type ReactNode, type ToggleEvent } from 'react';

type Props = UnstyledButtonProps & {
  label: string;
  /** Where it opens: above its button in the rail, or over the bar of a phone. */
  place: 'account' | 'places';
  /** What the button shows. */
  face: ReactNode;
  /** What opens, and is there only while it is open. */
  children: (close: () => void) => ReactNode;
};

/** A button of the frame, and what opens at it until Esc or a press elsewhere: the browser's own popover. */
export function Flyout({ label, place, face, children, ...button }: Props) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [opened, set] = useState(false);
  const close = () => sheet.current?.hidePopover();
  const toggled = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    set(newState === 'open');
    if (newState === 'open') sheet.current?.focus();
  };
  const left = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
  };
  return (
    <>
      <UnstyledButton {...button} aria-label={label} aria-expanded={opened} popoverTarget={id}>{face}</UnstyledButton>
      <div
        ref={sheet} id={id} popover="auto" className="flyout" data-place={place} tabIndex={-1} onToggle={toggled} onBlur={left}
        {...(opened && { role: 'dialog', 'aria-label': label })}
      >
        {opened && children(close)}
      </div>
    </>
  );
}
