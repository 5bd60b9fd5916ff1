import { createDaySession, createKindsSession, createRateSession } from '$lib/simulation/drift';
import { runToEnd } from '$lib/stats';
import { runsInAll, type FirstKinds } from './bench.svelte.ts';
import { daysWatched, initialState, questionOf } from './state.ts';
import { matrixOf, sayDay, stripsOf } from './words/say.ts';

/** The page’s first state, measured when the site is built. */
export function firstKinds(): FirstKinds {
	const question = questionOf(initialState);
	const picture = createKindsSession()(question);
	const days = runToEnd(createDaySession()({ ...question, ...daysWatched }));
	const rates = runToEnd(createRateSession()({ ...question, runs: runsInAll }));
	const said = {
		day: sayDay(initialState, picture),
		strips: stripsOf(days, initialState),
		matrix: matrixOf(rates, initialState)
	};
	return { picture, days, rates, said };
}
