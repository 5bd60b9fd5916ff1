import { expect, test } from 'vitest';
import { measureJointNulls } from '../../../../../src/lib/simulation/drift/joint/joint-nulls.ts';
import { mmdRows, shuffles } from '../../../../../src/lib/simulation/drift/joint/sizes.ts';
import { createJointSession } from '../../../../../src/lib/simulation/drift/joint/joint-picture.ts';
import type { JointRequest } from '../../../../../src/lib/simulation/drift/joint/request.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { requestFor } from './request-for.ts';

const few = 19;
const measure = (part: Partial<JointRequest>, times = few) =>
	runToEnd(measureJointNulls(requestFor(part), times));

test('a flipped correlation: both wake, and no shuffle reads as much', () => {
	const request = { before: -0.8, after: 0.8, rows: 150 };
	const { classifier, mmd } = measure(request, shuffles);
	expect(classifier.p).toBe(1 / (1 + shuffles));
	expect(mmd.p).toBe(1 / (1 + shuffles));
	expect(classifier.shuffled).toHaveLength(shuffles);
	const judges = createJointSession()(requestFor(request)).judges;
	expect(classifier.observed).toBe(judges.find(({ map }) => map === 'product')?.auc);
});

test('the share done never falls and rows beyond the limit are left out', () => {
	const steps = measureJointNulls(requestFor({ rows: mmdRows + 50, map: 'linear' }), few);
	let [step, last] = [steps.next(), 0];
	for (; step.done !== true; step = steps.next()) {
		expect(step.value).toBeGreaterThanOrEqual(last);
		last = step.value;
	}
	expect(last).toBeLessThanOrEqual(1);
	expect(step.value.mmd.rows).toBe(mmdRows);
	expect(step.value.classifier.rows).toBe(mmdRows + 50);
});

test('counts of which most pairs are equal still get a width', () => {
	const rare = { family: 'poisson', parameters: [0.1] } as const;
	const { mmd } = measure({ marginals: [rare, rare], rows: 30 });
	expect(mmd.p).toBeGreaterThan(0);
	expect(mmd.p).toBeLessThanOrEqual(1);
});

test('with nothing moved p is below 0.1 in about a tenth of windows', () => {
	const windows = process.env.DEEP ? 400 : 60;
	let [classifier, mmd] = [0, 0];
	for (let seed = 101; seed <= 100 + windows; seed++) {
		const found = measure({ after: 0, rows: 20, map: 'linear', seed });
		if (found.classifier.p <= 0.1) classifier++;
		if (found.mmd.p <= 0.1) mmd++;
	}
	const most = 0.1 + 3 * Math.sqrt((0.1 * 0.9) / windows);
	expect(classifier / windows).toBeLessThan(most);
	expect(mmd / windows).toBeLessThan(most);
});
