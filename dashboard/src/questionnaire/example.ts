import type { Definition, Item, ProgrammeRef } from '../api/types';

/** A questionnaire with every kind of question, for tests. */

/** A question as the conditions of a questionnaire name it. */
export const reference = (question: string) => `\${${question}}`;
export const when = (question: string, answer: string) => `${reference(question)} = '${answer}'`;

const text = (id: string) => ({ id, en: `${id} (en)` });
const points = [1, 2, 3, 4].map((value) => ({ value, label: text(`nilai ${value}`) }));

export const programmes: ProgrammeRef[] = [
  { code: 'home-care', name: 'Home Care' },
  { code: 'bank-sampah', name: 'Bank Sampah' },
];

export const questions = {
  single: {
    kind: 'single',
    name: 'peran',
    label: text('Peran Anda'),
    required: true,
    choices: [
      { code: 'ketua', label: text('Ketua') },
      { code: 'anggota', label: text('Anggota') },
    ],
    other: true,
  },
  shownToChairs: {
    kind: 'text',
    name: 'sk',
    label: text('Nomor SK'),
    required: true,
    maxLength: 20,
    visibleWhen: when('peran', 'ketua'),
  },
  multiple: {
    kind: 'multiple',
    name: 'kendala',
    label: text('Kendala'),
    choices: [
      { code: 'anggaran', label: text('Anggaran') },
      { code: 'sdm', label: text('SDM') },
      { code: 'tidak_ada', label: text('Tidak ada') },
    ],
    exclusive: ['tidak_ada'],
    max: 2,
  },
  rating: { kind: 'rating', name: 'puas', label: text('Kepuasan'), required: true, points },
  grid: {
    kind: 'grid',
    name: 'siap',
    label: text('Kesiapan'),
    points,
    rows: [
      { name: 'sdm_siap', label: text('Sumber daya manusia'), required: true },
      { name: 'dana_siap', label: text('Anggaran'), required: false },
    ],
  },
  importance: {
    kind: 'importance-performance',
    name: 'ipa',
    label: text('Kepentingan dan kinerja'),
    points,
    rows: [{ name: 'layanan', label: text('Pelayanan publik'), required: true }],
  },
  ranking: {
    kind: 'ranking',
    name: 'urut',
    label: text('Urutan'),
    choices: [
      { code: 'a', label: text('Air') },
      { code: 'b', label: text('Bumi') },
    ],
  },
  number: {
    kind: 'number',
    name: 'anggaran',
    label: text('Realisasi anggaran'),
    min: 0,
    max: 100,
    decimals: 1,
    unit: 'persen',
    validWhen: '. != 13',
    validMessage: text('Isi 0 sampai 100'),
  },
  date: { kind: 'date', name: 'mulai', label: text('Mulai') },
  evidence: { kind: 'evidence', name: 'bukti', label: text('Bukti') },
  note: { kind: 'note', name: 'catatan', label: text('Terima kasih atas waktunya') },
  calculated: {
    kind: 'calculated',
    name: 'sisa',
    label: text('Sisa anggaran'),
    expression: `100 - ${reference('anggaran')}`,
  },
} as const satisfies Record<string, Item>;

const repeat: Item = {
  kind: 'repeat',
  name: 'program',
  label: text('Program'),
  over: 'own-programmes',
  items: [
    {
      kind: 'single',
      name: 'status',
      label: text('Status'),
      required: true,
      choices: [
        { code: 'jalan', label: text('Berjalan') },
        { code: 'henti', label: text('Terhenti') },
      ],
    },
    { kind: 'text', name: 'sebab', label: text('Sebab'), required: true, visibleWhen: when('status', 'henti') },
  ],
};

export const definition: Definition = {
  title: text('Contoh'),
  languages: ['id', 'en'],
  pages: [
    { name: 'profil', title: text('Profil'), items: [questions.single, questions.shownToChairs] },
    { name: 'program', title: text('Program Anda'), items: [repeat] },
    {
      name: 'nilai',
      title: text('Penilaian'),
      items: [questions.multiple, questions.rating, questions.grid, questions.importance, questions.ranking],
    },
    {
      name: 'akhir',
      title: text('Penutup'),
      items: [questions.number, questions.calculated, questions.date, questions.evidence, questions.note],
    },
  ],
};

/** Answers that can be handed in. */
export const complete = {
  peran: 'anggota',
  program: [
    { programme: 'home-care', status: 'jalan' },
    { programme: 'bank-sampah', status: 'henti', sebab: 'Dana' },
  ],
  puas: 3,
  siap: { sdm_siap: 2 },
  ipa: { layanan: { importance: 4, performance: 2 } },
};
