import { TextInput } from '@mantine/core';
import { Choice } from '../kit/Choice';
import { useI18n } from '../kit/i18n';
import { READY, type Grid, type Ready } from './sheet';

export type Paper = Ready | 'own';
type Props = { paper: Paper; choose: (paper: Paper) => void; own: Grid; keep: (own: Grid) => void };

const COUNTS = ['across', 'down'] as const;
const LENGTHS = ['width', 'height', 'left', 'top', 'gapX', 'gapY'] as const;

/** Which sheets lie in the printer: some that are sold everywhere, or any other by its sizes. */
export function Sizes({ paper, choose, own, keep }: Props) {
  const { t } = useI18n();
  const called = (one: Ready) => t('stickers.ready', { across: READY[one].across, down: READY[one].down, width: READY[one].width, height: READY[one].height });
  const ready = Object.keys(READY) as Ready[];
  const field = (name: keyof Grid, whole: boolean) => (
    <TextInput
      key={name} type="number" min={0} step={whole ? 1 : 0.1} label={t(`stickers.${name}`)} rightSection={whole ? undefined : 'mm'} rightSectionWidth="3rem"
      defaultValue={own[name]} onChange={(event) => keep({ ...own, [name]: event.currentTarget.valueAsNumber })}
    />
  );
  return (
    <>
      <Choice label={t('stickers.paper')} value={paper} choose={choose} of={[...ready.map((one): [Paper, string] => [one, called(one)]), ['own', t('stickers.own')]]} />
      {paper === 'own' && <div className="sticker-sizes">{COUNTS.map((one) => field(one, true))}{LENGTHS.map((one) => field(one, false))}</div>}
    </>
  );
}
