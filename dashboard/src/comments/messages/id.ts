export const id = {
  comment: 'Beri komentar',
  reply: 'Balas',
  words: 'Komentar',
  send: 'Kirim',
  cancel: 'Batal',
  toCorrect: 'perlu diperbaiki',
  about: 'Komentar tentang {question}',
  whole: 'Percakapan tentang jawaban ini',
  wholeNote: 'Dibaca oleh OPD ini, administrator dan tim reviu',
  none: 'Belum ada komentar',
  noneHint:
    'Pertanyaan dan jawaban tentang keseluruhan isian ditulis di sini; tentang satu pertanyaan, di bawah pertanyaannya.',
  askCorrection: 'Minta diperbaiki',
  correction: 'Apa yang perlu diperbaiki di sini?',
  keepNote: 'Simpan catatan',
  pendingNote: 'Dikirim bersama pengembalian',
  dropNote: 'Hapus catatan',
} as const;
