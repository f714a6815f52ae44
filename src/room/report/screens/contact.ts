import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { CONTACT_WAYS, TIMES, type ContactWay } from '../../../core/report.ts';
import { stepFace, type Face } from '../face.ts';
import { choices, lineField, textField } from '../fields.ts';
import { tapped } from '../report-state.ts';
import { timeWords, wayWords } from '../report-words.ts';

const detailLabel = (way: ContactWay): string =>
  way === 'lewat-orang-lain'
    ? msg('Siapa dia, dan bagaimana menghubunginya')
    : way === 'whatsapp'
      ? msg('Nomor WhatsApp')
      : msg('Nomor telepon');

export function contactScreen(face: Face): TemplateResult {
  const { draft, missing } = face.state;
  const contact = draft.contact ?? { way: 'kode' as const };
  const change = (part: Partial<typeof contact>): void =>
    face.act({ type: 'answer', answers: { contact: { ...contact, ...part } } });
  return stepFace(face, {
    step: 'contact',
    title: msg('Bagaimana cara aman menghubungi?'),
    fields: html`
      ${choices({
        id: 'q1',
        label: msg('Petugas boleh menghubungi lewat'),
        options: CONTACT_WAYS,
        words: wayWords,
        chosen: [contact.way],
        onChoose: (way) => face.act({ type: 'answer', answers: { contact: { way } } }),
      })}
      ${
        contact.way === 'kode'
          ? nothing
          : html`
              ${lineField({
                id: 'q2',
                label: detailLabel(contact.way),
                hint: contact.way === 'lewat-orang-lain' ? undefined : msg('Siapa lagi yang memegang HP itu?'),
                error: missing.includes('contact') && msg('Tulis dulu, atau pilih “Hanya lewat kode rahasia” di atas.'),
                inputmode: contact.way === 'lewat-orang-lain' ? 'text' : 'tel',
                text: contact.detail,
                onType: (detail) => change({ detail }),
              })}
              ${choices({
                id: 'q5',
                label: msg('Waktu yang aman'),
                optional: true,
                hint: msg('Boleh lebih dari satu.'),
                many: true,
                options: TIMES,
                words: timeWords,
                chosen: contact.times ?? [],
                onChoose: (time, on) => change({ times: tapped(contact.times ?? [], time, on) }),
              })}
              ${lineField({
                id: 'q3',
                label: msg('Keterangan waktu'),
                optional: true,
                hint: msg('Misalnya: saat pelaku tidak di rumah.'),
                text: contact.time,
                onType: (time) => change({ time }),
              })}
            `
      }
      ${textField({
        id: 'q4',
        label: msg('Ada lagi yang perlu diketahui?'),
        optional: true,
        text: draft.note,
        onType: (note) => face.act({ type: 'answer', answers: { note } }),
      })}
    `,
  });
}
