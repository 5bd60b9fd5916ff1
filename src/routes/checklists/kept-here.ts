import { preference } from '$lib/storage';

const isYes = (value: unknown): value is boolean => typeof value === 'boolean';
const isName = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= 200;

/** Whether a release was ever begun on this device: then it is shown at once. */
export const begun = preference('checklists', false, isYes);

/** Who works on this device; their name goes to what they tick. */
export const signature = preference('checklists-name', '', isName);
