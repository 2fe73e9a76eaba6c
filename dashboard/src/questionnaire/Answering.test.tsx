import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { Answers, Item } from '../api/types';
import { Answering } from './Answering';
import { complete, definition, programmes, questions } from './example';
import { Form, type Given } from './form';

// jsdom draws nothing, so it cannot scroll.
window.HTMLElement.prototype.scrollIntoView = () => {};

interface Shown {
  given: () => Given;
  submitted: Answers[];
}

function Stage({
  form,
  start,
  told,
  submit,
}: {
  form: Form;
  start: Given;
  told: (given: Given) => void;
  submit(answers: Answers): Promise<void>;
}) {
  const [answers, setAnswers] = useState(start);
  return (
    <Answering
      form={form}
      answers={answers}
      onChange={(next) => {
        told(next);
        setAnswers(next);
      }}
      submit={submit}
    />
  );
}

function answer(items: readonly Item[] | null, start: Given = {}): Shown {
  const form = items
    ? new Form({ ...definition, pages: [{ name: 'p', title: { id: 'Halaman' }, items: [...items] }] }, '2024-05-03')
    : new Form(definition, '2024-05-03', programmes);
  let latest = start;
  const submitted: Answers[] = [];
  render(
    <Stage
      form={form}
      start={start}
      told={(given) => {
        latest = given;
      }}
      submit={async (answers) => {
        submitted.push(answers);
      }}
    />,
  );
  return { given: () => latest, submitted };
}

describe('each kind of question', () => {
  it('one choice, with words for another, can be taken back', async () => {
    const { given } = answer([questions.single]);
    await userEvent.click(screen.getByRole('radio', { name: 'Ketua' }));
    expect(given()).toEqual({ peran: 'ketua' });
    await userEvent.click(screen.getByRole('radio', { name: 'Lainnya' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Sebutkan yang lain' }), 'Tamu');
    expect(given()).toEqual({ peran: 'other', peran_other: 'Tamu' });
    await userEvent.click(screen.getByRole('button', { name: 'Kosongkan' }));
    expect(given()).not.toHaveProperty('peran');
  });

  it('several choices, one of which stands alone', async () => {
    const { given } = answer([questions.multiple]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Anggaran' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'SDM' }));
    expect(given()).toEqual({ kendala: ['anggaran', 'sdm'] });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tidak ada' }));
    expect(given()).toEqual({ kendala: ['tidak_ada'] });
    await userEvent.click(screen.getByRole('checkbox', { name: 'SDM' }));
    expect(given()).toEqual({ kendala: ['sdm'] });
    await userEvent.click(screen.getByRole('checkbox', { name: 'SDM' }));
    expect(given()).toEqual({});
  });

  it('a rating is a number', async () => {
    const { given } = answer([questions.rating]);
    await userEvent.click(screen.getByRole('radio', { name: /nilai 3/ }));
    expect(given()).toEqual({ puas: 3 });
  });

  it('a grid rates row by row', async () => {
    const { given } = answer([questions.grid]);
    const row = screen.getByRole('radiogroup', { name: 'Anggaran' });
    await userEvent.click(within(row).getByRole('radio', { name: /2/ }));
    expect(given()).toEqual({ siap: { dana_siap: 2 } });
  });

  it('importance and performance are two ratings of a row', async () => {
    const { given } = answer([questions.importance]);
    const rate = (aspect: string, point: RegExp) =>
      userEvent.click(
        within(screen.getByRole('radiogroup', { name: `Pelayanan publik: ${aspect}` })).getByRole('radio', {
          name: point,
        }),
      );
    await rate('Kepentingan', /4/);
    await rate('Kinerja', /2/);
    expect(given()).toEqual({ ipa: { layanan: { importance: 4, performance: 2 } } });
  });

  it('an order is no answer until somebody touched it', async () => {
    const { given } = answer([questions.ranking]);
    expect(given()).toEqual({});
    await userEvent.click(screen.getByRole('button', { name: 'Naikkan Bumi' }));
    expect(given()).toEqual({ urut: ['b', 'a'] });
  });

  it('a number may have a comma, and is none while it is half typed', async () => {
    const { given } = answer([questions.number]);
    const field = screen.getByRole('textbox', { name: /Realisasi anggaran/ });
    await userEvent.type(field, '12,');
    await userEvent.type(field, '5');
    expect(given()).toEqual({ anggaran: 12.5 });
    expect(field).toHaveValue('12,5');
    await userEvent.type(field, 'x');
    expect(given()).toEqual({ anggaran: '12,5x' });
    await userEvent.clear(field);
    expect(given()).toEqual({});
  });

  it('a calculation follows', async () => {
    answer([questions.number, questions.calculated]);
    await userEvent.type(screen.getByRole('textbox', { name: /Realisasi anggaran/ }), '40');
    expect(screen.getByText('60')).toBeVisible();
  });

  it('files need somebody who is signed in', () => {
    answer([questions.evidence]);
    expect(screen.getByText(/hanya dapat diunggah oleh petugas/)).toBeVisible();
  });

  it('a text tells how many letters are left near its end', async () => {
    const { given } = answer([questions.shownToChairs], { peran: 'ketua' });
    await userEvent.type(screen.getByRole('textbox', { name: /Nomor SK/ }), '12345678901234567');
    expect(given()).toEqual({ peran: 'ketua', sk: '12345678901234567' });
    expect(screen.getByText('17 dari 20 huruf')).toBeVisible();
  });
});

describe('a questionnaire', () => {
  const forward = async (times: number) => {
    for (let page = 0; page < times; page++) {
      const [button] = screen.getAllByRole('button', { name: /^(Lanjut|Periksa jawaban)$/ }).slice(-1);
      await userEvent.click(button as HTMLElement);
    }
  };

  it('asks for each programme by its name', async () => {
    const { given } = answer(null);
    await forward(1);
    const entry = screen.getByRole('region', { name: 'Bank Sampah' });
    await userEvent.click(within(entry).getByRole('radio', { name: 'Berjalan' }));
    expect(given()).toEqual({
      program: [{ programme: 'home-care' }, { programme: 'bank-sampah', status: 'jalan' }],
    });
    expect(within(entry).queryByText('Sebab')).toBeNull();
  });

  it('lists what is missing in words, question by question, and leads there', async () => {
    answer(null);
    await forward(4);
    const list = screen.getByRole('alert');
    expect(list).toHaveTextContent('7 hal perlu diperbaiki');
    expect(
      within(list).getByRole('button', { name: 'Bank Sampah › Status: Pertanyaan ini wajib diisi.' }),
    ).toBeVisible();
    expect(within(list).getByRole('button', { name: 'Kepentingan dan kinerja: 2 butir belum diisi.' })).toBeVisible();
    await userEvent.click(within(list).getByRole('button', { name: /^Kepuasan/ }));
    expect(screen.getByRole('heading', { name: 'Penilaian' })).toBeVisible();
  });

  it('hands in what is complete, and nothing that is hidden', async () => {
    const { submitted } = answer(null, { ...complete, sk: 'tersembunyi' });
    await forward(4);
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Kirim jawaban' }));
    expect(submitted).toEqual([complete]);
  });

  it('does not hand in what is not', async () => {
    const { submitted } = answer(null, { ...complete, puas: undefined });
    await forward(4);
    await userEvent.click(screen.getByRole('button', { name: 'Kirim jawaban' }));
    expect(submitted).toEqual([]);
    expect(screen.getByRole('heading', { name: 'Penilaian' })).toBeVisible();
  });
});
