import type { Lab, LabPart } from '$lib/labs/shell';

export const planTest: LabPart = {
	path: '/labs/experiment/',
	label: 'Plan',
	line: 'How many users, for how long, to see an effect if it is there?'
};

export const peekAtTest: LabPart = {
	path: '/labs/experiment/peeking/',
	label: 'Peeking',
	line: 'A thousand tests looked at too often: who stops, when, and for what?'
};

export const banditOrTest: LabPart = {
	path: '/labs/experiment/bandit/',
	label: 'Bandit or A/B',
	line: 'What does a policy lose while it learns, and what are its numbers then worth?'
};

export const readOutcome: LabPart = {
	path: '/labs/experiment/read/',
	label: 'Read a result',
	line: 'The test is over. What may be said, and what would being wrong cost?'
};

export const interleaveRankers: LabPart = {
	path: '/labs/experiment/interleaving/',
	label: 'Interleaving',
	line: 'Which of two rankers is better, and how many users does it take to say so?'
};

export const experimentLab: Lab = {
	name: 'Experiment Lab',
	parts: [planTest, peekAtTest, readOutcome, banditOrTest, interleaveRankers]
};
