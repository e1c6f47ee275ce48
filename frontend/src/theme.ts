import { createTheme, type MantineColorsTuple } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#eaf4f1', '#d3e7e1', '#a6cfc4', '#77b5a6', '#519f8c', '#388c78', '#2a7a68', '#216958', '#1d5c50', '#123f37',
];
const honey: MantineColorsTuple = [
  '#fff5e1', '#fdeacb', '#fad79b', '#f6c56b', '#f2b552', '#e09a2b', '#b97714', '#8f5a0c', '#6f4508', '#4d2f04',
];
const brick: MantineColorsTuple = [
  '#fdf3f0', '#fbe6e2', '#f4c5bb', '#ea9f90', '#de7b68', '#cf5a45', '#bb4532', '#a63829', '#932c1e', '#6b2015',
];
/** Dark surfaces carry a trace of the same green, so that both themes are one family. */
const dark: MantineColorsTuple = [
  '#e4eae7', '#c5cfcb', '#a3b1ac', '#80908a', '#4b5955', '#36423f', '#283230', '#1b2322', '#131918', '#0c1110',
];

/** Warm, as paper is. */
const gray: MantineColorsTuple = [
  '#faf9f6', '#f2f0ea', '#e8e5dc', '#dcd8cd', '#cdc8bb', '#a9a497', '#79756a', '#55524a', '#393733', '#24231f',
];

/** How Tandem looks: paper, pine, honey where it is your move, and brick where there is no way back. */
export const theme = createTheme({
  colors: { pine, honey, brick, gray, dark },
  primaryColor: 'pine',
  primaryShade: { light: 8, dark: 7 },
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.75rem', lineHeight: '1.25' }, h2: { fontSize: '1.0625rem', lineHeight: '1.4' } },
  },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '14px', xl: '24px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // A dialog's heading is no landmark of the page.
    Modal: {
      defaultProps: { centered: true, closeOnClickOutside: false, radius: 'lg', padding: 'lg', attributes: { header: { role: 'presentation' } } },
    },
    Skeleton: { defaultProps: { radius: 'md' } },
  },
});
