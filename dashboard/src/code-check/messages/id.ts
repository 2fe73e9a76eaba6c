export const id = {
  code: 'Kode periksa',
  check: 'Periksa',
  checking: 'Memeriksa …',
  unknown: 'Kode ini tidak dikenal',
  offline: 'Belum dapat tersambung',
  offlineHint: 'Periksa sambungan internet lalu coba lagi.',
} as const;
