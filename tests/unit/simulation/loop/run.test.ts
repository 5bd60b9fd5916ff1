import { expect, test } from 'vitest';
import {
	dayRows,
	driftingWorld,
	readDay,
	retrain,
	startRun,
	withReading
} from '../../../../src/lib/simulation/loop/index.ts';

const world = driftingWorld(3);

test('startRun(world) has learnt from day 0 and read nothing', () => {
	const run = startRun(world);
	expect(run.model.learntFrom).toBe(0);
	expect(run.readings).toEqual([]);
	expect(run.retrains).toEqual([]);
});

test('withReading(run, reading) adds one reading and leaves the run before it alone', () => {
	const run = startRun(world);
	const next = withReading(run, readDay(run.model, dayRows(world, 1)));
	expect(next.readings.map(({ day }) => day)).toEqual([1]);
	expect(run.readings).toEqual([]);
});

test('retrain(run, world, day) learns from the newest labelled day, three days back', () => {
	const run = retrain(startRun(world), world, 36);
	expect(run.model.learntFrom).toBe(33);
	expect(run.retrains).toEqual([36]);
	expect(retrain(run, world, 1).model.learntFrom).toBe(0);
});

test('retrain(run, world, day) the day after the shock still learns the world before it', () => {
	const { shockDay, means } = world;
	const early = retrain(startRun(world), world, shockDay + 1).model.cut;
	const patient = retrain(startRun(world), world, shockDay + 3).model.cut;
	expect(Math.abs(early - (means[shockDay + 1] ?? 0))).toBeGreaterThan(0.2);
	expect(Math.abs(patient - (means[shockDay + 1] ?? 0))).toBeLessThan(0.15);
});
