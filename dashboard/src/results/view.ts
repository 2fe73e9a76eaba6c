import { useCallback, useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Audience, Basis, Query } from '../api';

export const tabs = ['overview', 'opd', 'quadrants', 'questions', 'cross', 'compare'] as const;
export type TabName = (typeof tabs)[number];

/** What the reader has chosen to look at. It lives in the address, so that a view can be sent to somebody. */
export interface View {
  campaign: string;
  audience: Audience;
  basis: Basis;
  /** Only with the audience of OPDs. */
  opd: string | null;
  /** Only with the audience of stakeholders. */
  group: string | null;
  area: string | null;
  tab: TabName;
  /** What is crossed with each other. */
  row: string | null;
  column: string | null;
  /** The campaign it is compared with. */
  other: string | null;
}

export function viewOf(campaign: string, address: URLSearchParams): View {
  const audience = address.get('audience') === 'stakeholder' ? 'stakeholder' : 'opd';
  const office = audience === 'opd';
  return {
    campaign,
    audience,
    basis: address.get('basis') === 'verified' ? 'verified' : 'submitted',
    opd: office ? address.get('opd') : null,
    group: office ? null : address.get('group'),
    area: office ? null : address.get('area'),
    tab: tabs.find((tab) => tab === address.get('tab')) ?? 'overview',
    row: address.get('row'),
    column: address.get('column'),
    other: address.get('with'),
  };
}

/** The view with some choices made anew, as it stands in the address; what every view starts with is left out. */
export function addressOf(view: View): URLSearchParams {
  const address = new URLSearchParams();
  const put = (name: string, value: string | null, usual: string | null = null) => {
    if (value !== null && value !== usual) {
      address.set(name, value);
    }
  };
  put('audience', view.audience, 'opd');
  put('basis', view.basis, 'submitted');
  put('opd', view.opd);
  put('group', view.group);
  put('area', view.area);
  put('tab', view.tab, 'overview');
  put('row', view.row);
  put('column', view.column);
  put('with', view.other);
  return address;
}

/** What the services need to know of a view. */
export function queryOf({ audience, basis, opd, group, area }: View): Query {
  return { audience, basis, opd, group, area };
}

export function useView(): [View, (change: Partial<View>) => void] {
  const { id = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => viewOf(id, address), [id, address]);
  const choose = useCallback(
    (change: Partial<View>) => {
      const next = { ...view, ...change };
      const forgotten =
        next.audience === view.audience ? {} : { opd: null, group: null, area: null, row: null, column: null };
      setAddress(addressOf({ ...next, ...forgotten }), { replace: true });
    },
    [view, setAddress],
  );
  return [view, choose];
}
