import { expect, test } from 'vitest';
import { bestAuc } from '../../../../../src/lib/simulation/drift/joint/best-auc.ts';
import { createJointWindows } from '../../../../../src/lib/simulation/drift/joint/joint-windows.ts';
import { judgeModel } from '../../../../../src/lib/simulation/drift/joint/judge-model.ts';
import type {
	FeatureMapId,
	JointRequest
} from '../../../../../src/lib/simulation/drift/joint/request.ts';
import { requestFor } from './request-for.ts';

const rows = process.env.DEEP ? 50_000 : 5000;
function judged(map: FeatureMapId, part: Partial<JointRequest>) {
	const { standard } = createJointWindows()(requestFor({ ...part, rows }));
	const model = judgeModel(map, standard.reference, standard.current);
	return { ...model, error: (model.interval[1] - model.interval[0]) / 3.92 };
}

const flip = { before: -0.6, after: 0.6 };
const turned = [
	['correlation', flip],
	['XOR', { dependence: 'xor', before: 1, after: -1 }],
	['ring', { dependence: 'ring', before: 0, after: 1 }]
] as const satisfies readonly (readonly [string, Partial<JointRequest>])[];

test.each(turned)('%s: what adds up feature by feature learns nothing', (_, part) => {
	for (const map of ['linear', 'squares'] as const) {
		const { auc, weights } = judged(map, part);
		// Weights that are chance still rank the rows, and along a bent score turned windows differ a
		// little however many rows there are; along a straight one they do not.
		expect(Math.abs(auc - 0.5)).toBeLessThan(map === 'linear' ? 0.025 : 0.06);
		for (const weight of weights)
			expect(Math.abs(weight)).toBeLessThan(0.09 * Math.sqrt(5000 / rows));
	}
});

test('a flipped correlation: the product alone is the best judge there is', () => {
	const { auc, error } = judged('product', flip);
	expect(Math.abs(auc - 0.8)).toBeLessThan(3 * error);
});

test('a correlation that appears: the quadratic model is the best judge there is', () => {
	const part = { before: 0, after: 0.7 };
	const { auc, error } = judged('quadratic', part);
	expect(Math.abs(auc - bestAuc('correlation', 0, 0.7))).toBeLessThan(3 * error);
});

test('the ring stays hidden until the squares are multiplied', () => {
	const ring = { dependence: 'ring', before: 0, after: 1 } as const;
	expect(Math.abs(judged('quadratic', ring).auc - 0.5)).toBeLessThan(0.025);
	const { auc } = judged('crossed', ring);
	expect(auc).toBeGreaterThan(0.7);
	expect(auc).toBeLessThan(bestAuc('ring', 0, 1));
});

test('the log-odds stand on the features as they are: the density ratio of a flip', () => {
	const r = 0.6;
	const { weights, intercept } = judged('product', flip);
	expect(Math.abs((weights[2] ?? 0) - (2 * r) / (1 - r * r))).toBeLessThan(0.15);
	expect(Math.abs(intercept)).toBeLessThan(0.1);
});
