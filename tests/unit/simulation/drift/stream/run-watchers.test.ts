import { expect, test } from 'vitest';
import { createRng, fillNormal } from '../../../../../src/lib/random/index.ts';
import { runWatchers } from '../../../../../src/lib/simulation/drift/stream/run-watchers.ts';
import { signalOf } from '../../../../../src/lib/simulation/drift/stream/signal.ts';
import { drawStream } from '../../../../../src/lib/simulation/drift/stream/draw-stream.ts';
import { watcherIds } from '../../../../../src/lib/simulation/drift/stream/stream-settings.ts';
import { jump, settings, signal } from './worlds.ts';

test('everyone notices a jump of two standard deviations', () => {
	const world = { ...jump, size: 2 };
	const rings = runWatchers(signalOf(world, drawStream(world), settings), settings, watcherIds);
	for (const id of watcherIds) {
		expect(
			rings[id].some((place) => place >= 1008 && place < 1248),
			id
		).toBe(true);
	}
});

test('only those who were asked answer', () => {
	const values = new Float64Array(600);
	fillNormal(createRng(1), values);
	expect(Object.keys(runWatchers(signal(values), settings, ['cusum', 'psi']))).toEqual([
		'cusum',
		'psi'
	]);
});

test('the same hour of earlier weeks ends the false alarms of a rhythm', () => {
	const world = { ...jump, shape: 'none', swing: 1.5, hours: 168 * 120 } as const;
	const rate = (baseline: number) => {
		const given = { ...settings, baseline };
		const told = signalOf(world, drawStream(world), given);
		return runWatchers(told, given, ['cusum']).cusum.length / told.numbers.length;
	};
	expect(rate(0) * 465).toBeGreaterThan(10);
	const left = rate(4) * 465;
	expect(left).toBeGreaterThan(0.6);
	expect(left).toBeLessThan(1.5);
});
