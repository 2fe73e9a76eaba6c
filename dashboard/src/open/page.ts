import type { LocalText } from '../i18n/text';

export interface Sum {
  code: string;
  name: LocalText;
  achievement: number | null;
  assessed: number;
  notAssessed: number;
}

export interface Year {
  year: number;
  overall: Sum;
  dimensions: Sum[];
}

export interface IndicatorYear {
  year: number;
  target: number | null;
  lower: number | null;
  upper: number | null;
  realisation: number | null;
  achievement: number | null;
}

export interface Indicator {
  code: string;
  name: string;
  unit: string;
  dimension: string;
  dimensionName: LocalText;
  opdName: string;
  years: IndicatorYear[];
}

export interface Group {
  code: string;
  label: LocalText;
  n: number | null;
  suppressed: boolean;
}

export interface Taken {
  id: string;
  title: LocalText;
  simulated: boolean;
  opd: { asked: number; handedIn: number; verified: number } | null;
  stakeholders: { n: number | null; suppressed: boolean; byGroup: Group[]; byArea: Group[] } | null;
}

/** What everybody may see; a part that is switched off is null. */
export interface PublicPage {
  asOf: string | null;
  licence: { name: string; url: string };
  plan: { title: LocalText; from: number; to: number } | null;
  dimensions: Year[] | null;
  indicators: Indicator[] | null;
  campaigns: Taken[];
  followUp: {
    findings: number;
    evidenced: number;
    recommendations: number;
    progress: number | null;
    byState: { state: string; n: number }[];
  } | null;
}

/** The tables of the open data that go with what is shown. */
export function tablesOf(page: PublicPage): string[] {
  return [
    page.dimensions && 'dimensions',
    page.indicators && 'indicators',
    page.campaigns.length > 0 && 'participation',
    page.followUp && 'recommendations',
  ].filter((name): name is string => typeof name === 'string');
}
