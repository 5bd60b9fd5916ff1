import { preference } from '$lib/storage';

const isSwitch = (value: unknown): value is boolean => typeof value === 'boolean';

/** Whether `/` alone opens the search. Readers who speak to their device want to switch it off. */
export const slash = preference('slash', true, isSwitch);
