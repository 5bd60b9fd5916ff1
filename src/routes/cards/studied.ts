import { preference } from '$lib/storage';

/**
 * Whether cards were answered on this device. `static/theme.js` reads it before the first paint, so that
 * nobody begins to read the printed card when another one is due.
 */
export const studied = preference(
	'studied',
	false,
	(value: unknown): value is boolean => typeof value === 'boolean'
);
