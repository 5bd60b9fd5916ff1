import { expect, it } from 'vitest';
import { peekRules } from '../../../../../src/lib/simulation/experiment/peek/peek-rules.ts';
import { alwaysValidTest } from '../../../../../src/lib/stats/index.ts';

const looks = Int32Array.of(2000, 4000, 6000, 8000, 10_000);
const setting = { looks, alpha: 0.05, sd: 0.4, tau: 0.01 };
const boundsOf = (id: string) => peekRules.find((rule) => rule.id === id)?.bounds(setting) ?? [];

it('peekRules: the classical constants for five looks', () => {
	expect(boundsOf('naive').every((z) => Math.abs(z - 1.959964) < 1e-6)).toBe(true);
	expect(boundsOf('once').slice(0, 4)).toEqual([Infinity, Infinity, Infinity, Infinity]);
	for (const z of boundsOf('pocock')) expect(z).toBeCloseTo(2.413, 3);
	expect(boundsOf('obrien-fleming')[4]).toBeCloseTo(2.04, 3);
	expect(boundsOf('obrien-fleming')[0]).toBeCloseTo(2.04 * Math.sqrt(5), 2);
});

it('peekRules: spending is close to its classical cousin', () => {
	for (const design of ['pocock', 'obrien-fleming']) {
		const [classical, spent] = [boundsOf(design), boundsOf(`spending-${design}`)];
		spent.forEach((z, k) => expect(Math.abs(z / (classical[k] as number) - 1)).toBeLessThan(0.08));
	}
});

it('peekRules: always valid stops where its p-value passes alpha', () => {
	boundsOf('always-valid').forEach((z, k) => {
		const n = looks[k] as number;
		const difference = z * 0.4 * Math.sqrt(2 / n);
		expect(alwaysValidTest(setting).update(difference, n).pValue).toBeCloseTo(0.05, 12);
	});
});
