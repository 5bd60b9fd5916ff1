import { preference } from '$lib/storage';

/** Whether a release was reviewed on this device, so that nobody else waits for what was kept. */
export const reviewed = preference(
	'reviewed',
	false,
	(value: unknown): value is boolean => typeof value === 'boolean'
);
