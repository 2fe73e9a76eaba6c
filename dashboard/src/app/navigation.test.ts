import { describe, expect, it } from 'vitest';
import { cityOf } from './city';
import { currentDestination, destinationsOf, mainRole } from './navigation';

describe('where a person can go', () => {
  it('follows the role', () => {
    const paths = destinationsOf(['opd-officer']).map(({ path }) => path);
    expect(paths).toEqual(['/', '/realisations', '/recommendations', '/meetings', '/assessments', '/plan', '/reports']);
    expect(destinationsOf(['administrator']).map(({ path }) => path)).toContain('/questionnaires');
  });

  it('is nowhere without a role', () => {
    expect(mainRole([])).toBeNull();
    expect(destinationsOf([])).toEqual([]);
  });

  it('takes the wider of two roles', () => {
    expect(mainRole(['opd-officer', 'administrator'])).toBe('administrator');
  });
});

describe('the highlighted destination', () => {
  const destinations = destinationsOf(['administrator']);

  it('covers the pages below it', () => {
    expect(currentDestination(destinations, '/campaigns/1/results')).toBe('/campaigns');
    expect(currentDestination(destinations, '/responses/1')).toBe('/campaigns');
    expect(currentDestination(destinations, '/instruments/1')).toBe('/assessments');
    expect(currentDestination(destinations, '/')).toBe('/');
  });
});

describe("the city's name", () => {
  it("is found in the plan's title", () => {
    expect(cityOf('Masterplan Smart City Kota Kediri 2020–2029')).toBe('Kota Kediri');
    expect(cityOf('Masterplan Kabupaten Lima Puluh Kota 2021')).toBe('Kabupaten Lima Puluh Kota');
    expect(cityOf('Rencana induk')).toBeNull();
  });
});
