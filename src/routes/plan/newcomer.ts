import { defaultSettings } from '$lib/study';
import type { Standing } from './plan-input.ts';

/** Minutes that an answer takes before anything is known of a reader. */
export const usualPace = 25 / 60;

/** Somebody who has not begun. */
export const newcomer = (today: string): Standing => ({
	...{ today, dayOf: () => 0, states: new Map(), own: [], read: [], rounds: [] },
	...{ spent: 0, met: 0, pace: usualPace, answers: 0, settings: defaultSettings }
});
