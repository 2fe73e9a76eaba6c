import type { ActionItem, Meeting } from '../api';

/** A meeting that was held and is not noted yet, for tests. */
export const meeting: Meeting = {
  id: 'm1',
  version: 3,
  review: 'r1',
  title: 'Rapat persiapan survei',
  startsAt: '2024-05-03T02:00:00Z',
  endsAt: '2024-05-03T04:00:00Z',
  zone: 'Asia/Jakarta',
  place: 'Ruang Joyoboyo',
  link: null,
  agenda: [{ title: 'Kuesioner', minutes: 60 }],
  opds: [{ code: 'dinkes', name: 'Dinas Kesehatan' }],
  guests: [{ name: 'Dr. Siti', office: 'Universitas Brawijaya' }],
  state: 'planned',
  reason: null,
  sequence: 1,
  attendance: [],
  minutes: [],
  mayLead: true,
  changedBy: { id: 'u', name: 'Agus' },
  changedAt: '2024-05-01T03:00:00Z',
};

/** What it gave the Dinas Kesehatan to do. */
export const action: ActionItem = {
  id: 'a1',
  version: 1,
  meeting: 'm1',
  meetingTitle: meeting.title,
  review: 'r1',
  text: 'Tunjuk petugas survei',
  opd: 'dinkes',
  opdName: 'Dinas Kesehatan',
  due: '2024-05-10',
  overdue: true,
  state: 'open',
  progress: 0,
  narrative: null,
  reason: null,
  changedBy: { id: 'u', name: 'Agus' },
  changedAt: '2024-05-03T03:00:00Z',
};
