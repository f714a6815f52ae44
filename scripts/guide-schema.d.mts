import type { GenericSchema } from 'valibot';

export const questionsSchema: GenericSchema;
export const doorsSchema: GenericSchema;
export const resultsSchema: GenericSchema;
