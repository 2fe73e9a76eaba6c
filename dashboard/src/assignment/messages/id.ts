export const id = {
  notStarted: 'Belum mulai',
  inProgress: 'Sedang diisi',
  submitted: 'Terkirim',
  returned: 'Dikembalikan',
  verified: 'Terverifikasi',
  late: 'Terlambat',
  barLabel:
    '{verified} terverifikasi, {submitted} terkirim, {returned} dikembalikan, {inProgress} sedang diisi, {notStarted} belum mulai, dari {total} OPD',
  doneOf: '{done} dari {total} OPD telah mengirim',
} as const;
