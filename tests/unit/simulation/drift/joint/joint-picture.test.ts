import { expect, test } from 'vitest';
import { createJointSession } from '../../../../../src/lib/simulation/drift/joint/joint-picture.ts';
import { requestFor } from './request-for.ts';

test('marginals sleep while the judges with a product wake', () => {
	const { features, judges, best, correlation } = createJointSession()(requestFor({}));
	for (const { p, d } of features) {
		expect(p).toBeGreaterThan(0.05);
		expect(d).toBeLessThan(0.05);
	}
	const aucOf = (map: string) => judges.find((judge) => judge.map === map)?.auc ?? 0;
	expect(aucOf('linear')).toBeLessThan(0.53);
	expect(aucOf('quadratic')).toBeGreaterThan(0.67);
	expect(best).toBeCloseTo(0.7102, 4);
	expect(Math.abs(correlation.before)).toBeLessThan(0.07);
	expect(Math.abs(correlation.after - 0.7)).toBeLessThan(0.04);
});

test('every row is in a cell of its feature, and at most 400 are drawn', () => {
	const { features, drawn } = createJointSession()(requestFor({ rows: 1000 }));
	for (const { shares } of features) {
		const total = shares.current.reduce((sum, share) => sum + share, 0);
		expect(total).toBeCloseTo(1, 9);
	}
	expect(drawn.current.x).toHaveLength(400);
});

test('counts that are all nought break nothing', () => {
	const rare = { family: 'poisson', parameters: [0.05] } as const;
	const { features, judges } = createJointSession()(
		requestFor({ marginals: [rare, rare], rows: 20 })
	);
	expect(features[0].p).toBeGreaterThan(0.9);
	for (const { auc, intercept } of judges) {
		expect(Number.isFinite(auc)).toBe(true);
		expect(Number.isFinite(intercept)).toBe(true);
	}
});

test('KS on unmoved marginals rings in about 5 % of windows, whatever the dependence does', () => {
	const windows = process.env.DEEP ? 2000 : 60;
	const measure = createJointSession();
	let rang = 0;
	for (let seed = 1; seed <= windows; seed++) {
		const { features } = measure(requestFor({ before: -0.8, after: 0.8, rows: 40, seed }));
		if (features[0].p < 0.05) rang++;
	}
	// Exact KS at 40 rows a side rings a little less often than its 5 %.
	expect(rang / windows).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / windows));
});
