import { expect, test } from 'vitest';
import { drawStream } from '../../../../../src/lib/simulation/drift/stream/draw-stream.ts';
import { signalOf } from '../../../../../src/lib/simulation/drift/stream/signal.ts';
import { watcherLevel } from '../../../../../src/lib/simulation/drift/stream/watcher-level.ts';
import {
	readBy,
	ringsOf,
	watcherOf
} from '../../../../../src/lib/simulation/drift/stream/watcher-of.ts';
import { jump, settings } from './worlds.ts';

const world = { ...jump, size: 1.5 };
const signal = signalOf(world, drawStream(world), settings);

test.each(['cusum', 'ewma', 'page-hinkley', 'ddm'] as const)(
	'%s is above 1 where it rings, and nowhere else',
	(id) => {
		const options = settings.options[id];
		const detector = watcherOf(id, options, signal);
		const above: number[] = [];
		const rings = ringsOf(detector, readBy(id, signal), (place) => {
			if (watcherLevel(id, detector.state, options) > 1) above.push(place);
		});
		expect(rings.length).toBeGreaterThan(0);
		expect(above).toEqual(rings);
	}
);

test('ADWIN’s level is the length of its window', () => {
	const detector = watcherOf('adwin', settings.options.adwin, signal);
	for (let i = 0; i < 10; i++) detector.update(0);
	expect(watcherLevel('adwin', detector.state, {})).toBe(10);
});
