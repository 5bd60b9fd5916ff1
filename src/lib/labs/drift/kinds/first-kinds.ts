import { createDaySession, createKindsSession, createRateSession } from '$lib/simulation/drift';
import { runToEnd } from '$lib/stats';
import { runsInAll, type FirstKinds } from './bench.svelte.ts';
import { daysWatched, initialState, questionOf } from './state.ts';
import { say } from './words/say.ts';

/** The page’s first state, measured when the site is built. */
export function firstKinds(): FirstKinds {
	const question = questionOf(initialState);
	const measured = {
		picture: createKindsSession()(question),
		days: runToEnd(createDaySession()({ ...question, ...daysWatched })),
		rates: runToEnd(createRateSession()({ ...question, runs: runsInAll }))
	};
	return { ...measured, said: say(initialState, measured) };
}
