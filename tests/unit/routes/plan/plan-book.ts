import type { PlanBook } from '../../../../src/routes/plan/plan-book.ts';

const lesson = (id: string, number: number): PlanBook['lessons'][0] => ({
	...{ id, number, title: `About ${id}`, minutes: 20 },
	sections: [[`${id}-a`, `${number}.1`, `First of ${id}`]]
});

/** A book of three lessons. */
export const book: PlanBook = {
	lessons: [lesson('loop', 1), lesson('canary', 2), lesson('drift', 3)],
	cards: [
		{ id: 'a', of: 0, gaps: [1], siblings: '' },
		{ id: 'b', of: 1, gaps: [1, 2], siblings: 's' },
		{ id: 'c', of: 2, gaps: [1], siblings: '' }
	],
	questions: [
		{ id: 'deploy', title: 'Deploying', minutes: 6, lessons: ['canary'], cards: [1] },
		{ id: 'retrain', title: 'Retraining', minutes: 6, lessons: ['drift'], cards: [2] }
	],
	scenarios: [{ id: 'friday', title: 'Friday', minutes: 10, lessons: ['canary'] }],
	short: { one: ['drift'], three: ['canary', 'drift'] }
};
