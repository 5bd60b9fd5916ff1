import { expect, test } from 'vitest';
import {
	endNames,
	firstLook,
	markKind,
	markPaths,
	nearest,
	seriesPath,
	stripsOf
} from '../../../../../src/lib/labs/retraining/one/drawing.ts';
import { playNow } from '../../../../../src/lib/labs/retraining/one/first.ts';
import { initialState } from '../../../../../src/lib/labs/retraining/one/state.ts';
import { yearTable } from '../../../../../src/lib/labs/retraining/one/year-table.ts';

const reading = playNow(initialState);
const frame = { width: 800, height: 690, hatch: '', hatchCurrent: '', narrow: false };
const strips = stripsOf(frame, reading);

test('the policy stays inside its strips; what is left alone may leave them', () => {
	const { accuracy, money } = strips;
	for (const value of reading.mine.accuracy) {
		expect(accuracy.y(value)).toBeGreaterThan(accuracy.top);
		expect(accuracy.y(value)).toBeLessThan(accuracy.base);
	}
	for (const value of reading.mine.money) expect(money.y(value)).toBeGreaterThan(money.top);
	expect(money.y(reading.never.money.at(-1) ?? 0)).toBeLessThan(money.top);
	expect(seriesPath(strips, accuracy, reading.days, reading.best)).toMatch(/^M[\d.]+ [\d.]+L/);
});

test('each training has one mark of its kind', () => {
	const { better, refused } = markPaths(strips, reading);
	expect(better.match(/M/g)).toHaveLength(6);
	expect(refused).toBe('');
	const [one] = reading.decisions;
	if (!one) throw new Error('it trains');
	expect(markKind({ ...one, after: one.before - 0.1 })).toBe('worse');
	expect(markKind({ ...one, outcome: 'failed' })).toBe('failed');
});

test('a click finds the nearest training, and the first look the largest', () => {
	const days = reading.decisions.map(({ day }) => day);
	expect(nearest(reading.decisions, 0)).toBe(0);
	expect(nearest(reading.decisions, (days[2] ?? 0) + 2)).toBe(2);
	expect(nearest([], 100)).toBe(-1);
	expect(firstLook([])).toBe(-1);
	expect(firstLook(reading.decisions)).toBeGreaterThanOrEqual(0);
});

test('names at the end of lines keep clear of each other and inside their strip', () => {
	const name = (y: number) => ({ text: 'a', role: 'ink' as const, y });
	const placed = endNames({ ...strips.money }, [name(1000), name(1000), name(-5)]);
	const ys = placed.map(({ y }) => y);
	expect(ys[2]).toBeLessThanOrEqual(strips.money.base + 4);
	expect((ys[2] ?? 0) - (ys[1] ?? 0)).toBeGreaterThanOrEqual(15);
	expect(ys[0]).toBeGreaterThanOrEqual(strips.money.top);
});

test('the table names each training once', () => {
	const { rows, columns } = yearTable(reading);
	expect(rows.every((row) => row.length === columns.length)).toBe(true);
	const said = rows.map((row) => row.at(-1)).join(' ');
	expect(said.match(/deployed/g)).toHaveLength(6);
});
