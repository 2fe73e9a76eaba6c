import type { Mode } from './mode';

/** Colours for charts; the series are told apart by people with any colour vision, and by lightness when printed. */
export interface Palette {
  ink: string;
  inkSoft: string;
  line: string;
  surface: string;
  brand: string;
  brandSoft: string;
  accent: string;
  /** Readable on `accent`. */
  onAccent: string;
  good: string;
  bad: string;
  neutral: string;
  series: readonly string[];
  /** From the lowest to the highest point of a rating. */
  diverging: readonly string[];
  /** From little to much. */
  sequential: readonly string[];
}

const light: Palette = {
  ink: '#17211f',
  inkSoft: '#51605c',
  line: '#dfe4e0',
  surface: '#ffffff',
  brand: '#0d5c5a',
  brandSoft: '#b9d9d5',
  accent: '#d08a1d',
  onAccent: '#17211f',
  good: '#2c7a3f',
  bad: '#b3382c',
  neutral: '#b7c0bc',
  series: ['#0d5c5a', '#d08a1d', '#4a6fa5', '#9b4d7c', '#6b8f3a', '#7a5c3e'],
  diverging: ['#b3382c', '#e39b7b', '#d9dcd4', '#7fb8ae', '#0d5c5a'],
  sequential: ['#f1f6f3', '#c5dfd8', '#85bdb2', '#3f9188', '#0d5c5a'],
};

const dark: Palette = {
  ink: '#e8eeeb',
  inkSoft: '#a5b4af',
  line: '#33433f',
  surface: '#18221f',
  brand: '#4fb3a8',
  brandSoft: '#245650',
  accent: '#e3a94d',
  onAccent: '#17211f',
  good: '#76c186',
  bad: '#ef8d81',
  neutral: '#5b6a66',
  series: ['#4fb3a8', '#e3a94d', '#86b3ea', '#d58ab6', '#a7c96f', '#c4a07c'],
  diverging: ['#d9695b', '#9c5547', '#4a5652', '#2f7b73', '#4fb3a8'],
  sequential: ['#1d2926', '#1f423d', '#286a62', '#38938a', '#62c9bd'],
};

export function paletteOf(mode: Mode): Palette {
  return mode === 'dark' ? dark : light;
}
