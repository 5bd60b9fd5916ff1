import { describe, expect, it } from 'vitest';
import {
	createGuardSession,
	type GuardQuestion,
	type GuardWorld
} from '../../../src/lib/manifests/guard-session.ts';
import { sample } from './texts.ts';

const world: GuardWorld = {
	perSecond: 100,
	errorRate: { healthy: 0.0005, broken: 0.01 },
	p99Ms: { healthy: 250, broken: 250 },
	noData: 'tool',
	share: 0.1,
	watchMinutes: 30,
	returns: {},
	seed: 7
};
const question = (id: string, runs = 20): GuardQuestion => ({
	text: sample(id),
	world,
	shown: { release: 'broken', run: 1 },
	runs
});

function answer(session: ReturnType<typeof createGuardSession>, asked: GuardQuestion) {
	const steps = session(asked);
	const yielded: number[] = [];
	for (;;) {
		const step = steps.next();
		if (step.done) return { answer: step.value, yielded };
		yielded.push(step.value);
	}
}

describe('a session', () => {
	it('tells the two releases apart, by formula and counted', () => {
		const { answer: found, yielded } = answer(createGuardSession(), question('argo-sheet'));
		const { odds, curve, shown } = found.reading ?? {};
		expect(odds?.broken.formula?.fates.stopped).toBeCloseTo(1, 6);
		expect(odds?.healthy.formula?.fates.stopped).toBeCloseTo(0.803, 3);
		expect(odds?.healthy.runs).toBe(20);
		expect(curve?.over).toBe('errorRate');
		expect(curve?.stops.at(-1)).toBeCloseTo(1, 6);
		expect(shown?.end.fate).toBe('stopped');
		expect(yielded.every((share) => share >= 0 && share <= 1)).toBe(true);
	});

	it('counts on, and answers the same whichever way it got there', () => {
		const session = createGuardSession();
		answer(session, question('flagger-usual', 10));
		const later = answer(session, question('flagger-usual', 20)).answer;
		expect(later).toEqual(answer(createGuardSession(), question('flagger-usual', 20)).answer);
	});

	it('counts the curve where windows overlap', () => {
		const { answer: found } = answer(createGuardSession(), question('argo-overlap', 10));
		expect(found.reading?.odds.healthy.formula).toBeUndefined();
		expect(found.reading?.curve.isCounted).toBe(true);
	});

	it('has a reading of the text, and no run, where something stands in the way', () => {
		const asked = { ...question('argo-sheet'), text: 'kind: Service' };
		const { answer: found } = answer(createGuardSession(), asked);
		expect(found.reading).toBeUndefined();
		expect(found.manifest.problems).toHaveLength(1);
	});
});
