/** The colours of the site by day, as `tokens.css` has them. */
export const CARD_COLOURS = {
  paper: '#faf8f3',
  ink: '#1d1b18',
  ink2: '#5f584e',
  line: '#e3ddd0',
  accent: '#98291c',
} as const
