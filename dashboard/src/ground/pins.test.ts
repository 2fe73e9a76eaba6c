import { describe, expect, it } from 'vitest';
import { viewOf } from '../results/view';
import { campaignOf, pins } from './pins';

const view = viewOf('c1', new URLSearchParams('basis=verified&opd=dinkes'));
const stakeholders = viewOf('c1', new URLSearchParams('audience=stakeholder&group=warga%20kota'));

describe('the path of a figure', () => {
  it('says the audience and the basis it was seen on', () => {
    expect(pins.question(view, 'lama_kerja')).toBe(
      'campaigns/c1/questions/lama_kerja/mean?audience=opd&basis=verified&opd=dinkes',
    );
    expect(pins.option(stakeholders, 'layanan', 'kesehatan')).toBe(
      'campaigns/c1/questions/layanan/options/kesehatan?audience=stakeholder&basis=submitted&group=warga%20kota',
    );
  });

  it('keeps the slash of a sub-dimension within its step', () => {
    expect(pins.dimension(view, 'sub-dimensions', 'governance/public service', 'gap')).toBe(
      'campaigns/c1/sub-dimensions/governance%2Fpublic%20service/gap?audience=opd&basis=verified',
    );
  });

  it("is of the whole city unless an OPD's own mean is meant", () => {
    expect(pins.scale(view, 'criteria', 'efisien')).toBe('campaigns/c1/criteria/efisien?audience=opd&basis=verified');
    expect(pins.scale(view, 'criteria', 'efisien', 'dinkes')).toBe(
      'campaigns/c1/criteria/efisien?audience=opd&basis=verified&opd=dinkes',
    );
  });

  it('tells whose changes make it stale', () => {
    expect(campaignOf(pins.satisfaction(stakeholders))).toBe('c1');
    expect(campaignOf(pins.indicator(2023, 'i1', 'submitted'))).toBeNull();
    expect(pins.indicator(2023, 'i1', 'submitted')).toBe('achievement/2023/indicators/i1?basis=submitted');
  });
});
