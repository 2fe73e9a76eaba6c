export const id = {
  title: 'Periksa tanda terima',
  intro: 'Masukkan kode yang tercetak pada tanda terima jawaban survei.',
  genuine: 'Tanda terima ini asli',
  unknownHint: 'Cocokkan huruf demi huruf dengan kertasnya. Bila sama, kertas itu tidak asli.',
  survey: 'Survei',
  office: 'OPD',
  day: 'Dikirim pada',
  stakeholder: 'Seorang pemangku kepentingan menjawab survei ini. Siapa dan apa jawabannya tidak dapat diketahui.',
  corrected: 'Setelah tanda terima ini OPD mengirim jawaban yang diperbaiki.',
  simulated: 'Uji coba dengan jawaban simulasi',
} as const;
