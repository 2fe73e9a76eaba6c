import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../api';
import { officer, show } from '../testing/show';
import { AssignmentCard } from './AssignmentCard';

const assignment: Assignment = {
  id: 'a1',
  version: 1,
  campaign: 'c1',
  campaignTitle: { id: 'Survei Reviu 2024', en: 'Review Survey 2024' },
  campaignState: 'open',
  simulated: false,
  opd: 'dinkes',
  opdName: 'Dinas Kesehatan',
  state: 'not-started',
  dueAt: '2099-05-12T10:00:00Z',
  accepting: true,
  graceUntil: null,
  extensionReason: null,
  response: null,
  responseVersion: null,
  reason: null,
  programmes: [{ code: 'home-care', name: 'Home Care' }],
  questionnaire: 'q1',
  questionnaireVersion: 'v1',
  number: 1,
  updatedAt: null,
  submittedAt: null,
  submittedBy: null,
  verifiedBy: null,
  headApproval: false,
  approvalAskedAt: null,
  approvalAskedBy: null,
  approvedBy: null,
};

describe("an OPD's assignment", () => {
  it('leads the officer to the questionnaire', () => {
    show(<AssignmentCard assignment={assignment} mayAnswer />, officer);
    expect(screen.getByRole('link', { name: 'Isi kuesioner' })).toHaveAttribute('href', '/assignments/a1');
    expect(screen.getByText(/Batas 12 Mei 2099/)).toBeVisible();
  });

  it('shows why it was returned', () => {
    const returned: Assignment = { ...assignment, state: 'returned', response: 'r1', reason: 'Jumlah SDM keliru.' };
    show(<AssignmentCard assignment={returned} mayAnswer />, officer);
    expect(screen.getByText('Jumlah SDM keliru.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Perbaiki' })).toBeVisible();
  });

  it('lets the head read, not answer', () => {
    const sent: Assignment = { ...assignment, state: 'submitted', response: 'r1' };
    show(<AssignmentCard assignment={sent} mayAnswer={false} />, officer);
    expect(screen.getByRole('link', { name: 'Baca jawaban' })).toHaveAttribute('href', '/responses/r1');
    expect(screen.queryByRole('link', { name: 'Isi kuesioner' })).toBeNull();
  });

  it('offers nothing to answer once the campaign is closed', () => {
    const late: Assignment = {
      ...assignment,
      campaignState: 'closed',
      accepting: false,
      dueAt: '2024-01-01T00:00:00Z',
    };
    show(<AssignmentCard assignment={late} mayAnswer />, officer);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/Kampanye ditutup/)).toBeVisible();
  });

  it('says how long an open draft is still taken', () => {
    const grace: Assignment = {
      ...assignment,
      campaignState: 'closed',
      state: 'in-progress',
      graceUntil: '2024-05-12T10:15:00Z',
    };
    show(<AssignmentCard assignment={grace} mayAnswer />, officer);
    expect(screen.getByText(/draf masih dapat dikirim sampai pukul/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Lanjutkan' })).toBeVisible();
  });

  it('says why there is more time', () => {
    show(<AssignmentCard assignment={{ ...assignment, extensionReason: 'Banjir' }} mayAnswer />, officer);
    expect(screen.getByText(/Waktu diperpanjang: Banjir/)).toBeVisible();
  });

  it('asks the head to decide on what waits', () => {
    const asked: Assignment = {
      ...assignment,
      state: 'in-progress',
      response: 'r1',
      headApproval: true,
      approvalAskedAt: '2024-05-03T03:42:00Z',
      approvalAskedBy: { id: 'u', name: 'Siti' },
    };
    show(<AssignmentCard assignment={asked} mayAnswer={false} />, officer);
    expect(screen.getByText('Menunggu persetujuan Anda')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Baca dan putuskan' })).toHaveAttribute('href', '/responses/r1');
  });
});
