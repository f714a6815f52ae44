/** The closed words of data/channels. Types are made of them, and so is the schema: one place to add a word. */

/** Whom a card can be set up for. */
export const CARD_AUDIENCES = ['child', 'woman', 'witness', 'school', 'disability'] as const;

/** Whom a channel serves. `everyone` takes in all of them. */
export const AUDIENCES = [
  ...CARD_AUDIENCES,
  'everyone',
  'family',
  'campus',
  'worker',
  'migrant-worker',
  'abroad',
  'crisis',
  'poor-household',
] as const;

/** What a channel takes in hand. */
export const MATTERS = [
  'physical',
  'psychological',
  'sexual',
  'neglect',
  'economic',
  'domestic-violence',
  'trafficking',
  'exploitation',
  'online',
  'bullying',
  'school',
  'campus',
  'work',
  'discrimination',
  'child-rights',
  'disability-rights',
  'mental-health',
  'emergency',
  'crime',
  'protection',
  'restitution',
  'social-aid',
  'public-service',
  'information',
  'other',
] as const;

export const KINDS = ['danger-now', 'help', 'special'] as const;
export const PLACES = ['card', 'guide'] as const;
export const COSTS = ['free', 'pulsa'] as const;
export const PROMISES = ['anonymous', 'secret'] as const;
export const ACCESS = ['video-call', 'sign-language'] as const;
