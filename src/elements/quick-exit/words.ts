import type { Language } from '../../locales/languages.ts';

/** Of the few words here both languages lie in the file: a second request for them would cost more than they weigh. */
interface Words {
  leave: string;
  /** Where keys are pressed. */
  keys: string;
  /** What leaving cannot do. */
  limit: string;
  shift(count: number): string;
}

export const WORDS: Record<Language, Words> = {
  id: {
    leave: 'Keluar cepat',
    keys: 'Tekan Shift tiga kali untuk keluar.',
    limit: 'Riwayat browser tidak ikut terhapus.',
    shift: (count) => `Shift ${count} dari 3`,
  },
  en: {
    leave: 'Leave quickly',
    keys: 'Press Shift three times to leave.',
    limit: 'This does not clear the browser’s history.',
    shift: (count) => `Shift ${count} of 3`,
  },
};
