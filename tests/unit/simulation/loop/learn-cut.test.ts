import { expect, test } from 'vitest';
import { dayRows, driftingWorld, learnCut } from '../../../../src/lib/simulation/loop/index.ts';

const rows = (values: number[], labels: number[]) => ({
	values: Float64Array.from(values),
	labels: Uint8Array.from(labels)
});

const errorsOf = (cut: number, { values, labels }: ReturnType<typeof rows>) =>
	values.reduce((errors, value, i) => errors + ((value > cut ? 1 : 0) === labels[i] ? 0 : 1), 0);

test('learnCut(rows) lies half way between two classes that can be told apart', () => {
	expect(learnCut(rows([4, 1, 3, 2], [1, 0, 1, 0]))).toBe(2.5);
});

test('learnCut(rows) lies outside the values where all labels are the same', () => {
	expect(learnCut(rows([1, 2, 3], [1, 1, 1]))).toBeLessThan(1);
	expect(learnCut(rows([1, 2, 3], [0, 0, 0]))).toBeGreaterThan(3);
});

test('learnCut(rows) never cuts between equal values', () => {
	const tied = rows([1, 2, 2, 2, 3], [0, 0, 1, 0, 1]);
	expect(learnCut(tied)).toBe(2.5);
});

test('learnCut(rows) has no more errors than any other cut', () => {
	const world = driftingWorld(5);
	for (let day = 0; day < 20; day++) {
		const { values, labels } = dayRows(world, day);
		const some = { values: values.slice(0, 60), labels: labels.slice(0, 60) };
		const fewest = errorsOf(learnCut(some), some);
		for (const value of some.values) {
			expect(errorsOf(value, some)).toBeGreaterThanOrEqual(fewest);
			expect(errorsOf(value - 1e-9, some)).toBeGreaterThanOrEqual(fewest);
		}
	}
});

test('learnCut(rows) finds the mean of a day of a thousand rows within 0.15', () => {
	const world = driftingWorld(5);
	for (const day of [0, 30, 60, 90, 120]) {
		expect(Math.abs(learnCut(dayRows(world, day)) - (world.means[day] ?? 0))).toBeLessThan(0.15);
	}
});
