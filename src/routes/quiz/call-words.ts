import type { ReleaseCall } from '$lib/content';

/** The three calls as buttons say them. */
export const callWords: Readonly<Record<ReleaseCall, string>> = {
	ship: 'Ship it',
	conditions: 'Ship with conditions',
	hold: 'Hold it'
};

/** As the reader's own. */
export const calledWords: Readonly<Record<ReleaseCall, string>> = {
	ship: 'shipped it',
	conditions: 'shipped it with conditions',
	hold: 'held it'
};
