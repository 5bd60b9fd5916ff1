import { expect, test } from 'vitest';
import { drawStream } from '../../../../../src/lib/simulation/drift/stream/draw-stream.ts';
import { measureStream } from '../../../../../src/lib/simulation/drift/stream/measure-stream.ts';
import { runWatchers } from '../../../../../src/lib/simulation/drift/stream/run-watchers.ts';
import { signalOf } from '../../../../../src/lib/simulation/drift/stream/signal.ts';
import { watcherIds } from '../../../../../src/lib/simulation/drift/stream/stream-settings.ts';
import { jump, settings } from './worlds.ts';

const picture = measureStream({ world: jump, settings });

test('its alarms are those of the watchers, from the reference’s end on', () => {
	const all = runWatchers(signalOf(jump, drawStream(jump), settings), settings, watcherIds);
	expect(picture.watchedFrom).toBe(336);
	for (const id of watcherIds) {
		expect(picture.strips[id].rings).toEqual(all[id].filter((hour) => hour >= 336));
	}
});

test('each alarm stands where the level passes its line', () => {
	for (const id of ['cusum', 'ewma', 'page-hinkley', 'ddm', 'psi', 'ks'] as const) {
		const { rings, level } = picture.strips[id];
		for (const hour of rings) {
			expect(level[Math.floor(hour / picture.step)]).toBeGreaterThanOrEqual(100);
		}
	}
});

test('points cover the stream, and a gap in it is null', () => {
	const { means, truth, step, hours } = measureStream({
		world: { ...jump, shape: 'missing' },
		settings
	});
	expect(means).toHaveLength(Math.ceil(hours / step));
	expect(truth).toHaveLength(means.length);
	expect(means.filter((mean) => mean === null)).toHaveLength(72 / step);
});

test('errors are counted by the day', () => {
	const { step, truth } = measureStream({ world: { ...jump, kind: 'errors' }, settings });
	expect([step, truth[0]]).toEqual([24, 0.1]);
});

test('hours without data, and those before there is a reference, have no level', () => {
	const { strips, step } = measureStream({ world: { ...jump, shape: 'missing' }, settings });
	const at = (hour: number) => Math.floor(hour / step);
	for (const { level } of Object.values(strips)) {
		expect([...level.subarray(at(1008), at(1080))].every((one) => one === 255)).toBe(true);
		expect(level[at(1200)]).toBeLessThan(255);
	}
	expect(strips.psi.level[at(400)]).toBe(255);
	expect(strips.cusum.level[at(400)]).toBeLessThan(255);
});
