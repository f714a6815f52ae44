export const BANNED: RegExp;
export const topicSchema: unknown;
