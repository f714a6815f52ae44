import type { GenericSchema } from 'valibot';

export const channelSchema: GenericSchema;
export const regionSchema: GenericSchema;
export const nationalSchema: GenericSchema;
export const holidaysSchema: GenericSchema;
export const mobilesSchema: GenericSchema;
export const namesSchema: GenericSchema;
