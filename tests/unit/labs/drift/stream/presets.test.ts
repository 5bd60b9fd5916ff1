import { expect, test } from 'vitest';
import presets from '../../../../../content/presets/drift-stream.json';
import { judgedCards } from '../../../../../src/lib/labs/drift/stream/judged-card.ts';
import { streamLink } from '../../../../../src/lib/labs/drift/stream/link.ts';
import { requestOf, type StreamState } from '../../../../../src/lib/labs/drift/stream/state.ts';
import {
	createFrontier,
	measureStream,
	presentFactor,
	watcherCards,
	type FrontierPoint,
	type WatcherId
} from '../../../../../src/lib/simulation/drift/index.ts';

const isDeep = process.env['DEEP'] !== undefined;
const streams = isDeep ? 1000 : 30;
const link = streamLink(watcherCards);
const teaches = (id: string) => presets.find((preset) => preset.id === id)?.teaches ?? '';

function stateOf(id: string, change: Partial<StreamState> = {}): StreamState {
	const found = presets.find((preset) => preset.id === id);
	return { ...(link.read(found?.link ?? '', undefined)?.state as StreamState), ...change };
}

/** What every detector does on the one stream of a preset. */
function onStream(state: StreamState) {
	const judged = judgedCards(watcherCards, measureStream(requestOf(state, watcherCards)), state);
	return (id: WatcherId) => {
		const { early, right, delay } = judged.find(({ card }) => card.id === id) ?? judged[0]!;
		return { early: early.length, right: right.length, delay };
	};
}

/** What the present line does over many streams. */
function overMany(state: StreamState) {
	const steps = createFrontier()({ ...requestOf(state, watcherCards), streams });
	let step = steps.next();
	while (!step.done) step = steps.next();
	const { curves, quietHours } = step.value;
	return (id: WatcherId) => ({ ...(curves[id][presentFactor] as FrontierPoint), quietHours });
}

/** In the long run a thousand streams, to the digit that is said; else as near as thirty can tell. */
function expectSaid(found: FrontierPoint & { quietHours: number }, rate: number, delay: number) {
	const expected = (rate * found.quietHours) / 10_000;
	const counted = (found.falseAlarms * found.quietHours) / 10_000;
	const room = isDeep ? (0.5 * found.quietHours) / 10_000 : 3 * Math.sqrt(expected);
	expect(Math.abs(counted - expected)).toBeLessThanOrEqual(room);
	expect(Math.abs(found.delay - delay)).toBeLessThanOrEqual(isDeep ? 0.5 : 0.6 * delay);
}

test('eight presets, each with a link that is read whole and written as it stands', () => {
	expect(presets).toHaveLength(8);
	expect(new Set(presets.map(({ id }) => id)).size).toBe(8);
	for (const preset of presets) {
		const read = link.read(preset.link, undefined);
		expect(read?.problems).toEqual([]);
		expect(link.write(read?.state as StreamState)).toBe(preset.link);
	}
});

test('one jump: what is said of its stream, and of many', () => {
	const state = stateOf('jump');
	const seen = onStream(state);
	expect([seen('cusum'), seen('adwin')]).toMatchObject([
		{ early: 3, delay: 10 },
		{ early: 0, delay: 112 }
	]);
	const many = overMany(state);
	expectSaid(many('cusum'), 21, 29);
	expect(many('adwin').falseAlarms).toBeLessThan(0.1);
	// ADWIN looks once in 32 values.
	expect(Math.abs(many('adwin').delay - 112)).toBeLessThanOrEqual(isDeep ? 0 : 32);
	expect(teaches('jump')).toContain(
		'21 times in 10,000 quiet hours and finds half the jumps within 29'
	);
}, 300_000);

test('the season cries, until each hour is held against its like', () => {
	const state = stateOf('season');
	const seen = onStream(state);
	expect([seen('cusum').early, seen('ks').early, seen('adwin').early]).toEqual([40, 12, 1]);
	expect(onStream({ ...state, baseline: 3 })('cusum').early).toBe(0);
	expect((1680 - 336) / 168).toBe(8);
	expect((1680 - 3 * 168 - 336) / 168).toBe(5);
});

test('the same hour ends it, and the slow pay', () => {
	const state = stateOf('same-hour');
	const many = overMany(state);
	expectSaid(many('cusum'), 24, 37);
	expectSaid(overMany({ ...state, baseline: 0 })('cusum'), 284, 15);
	const { missed } = many('adwin');
	expect(Math.abs(missed - 0.27)).toBeLessThan(isDeep ? 0.005 : 3 * Math.sqrt(0.2 / streams));
}, 300_000);

test('a threshold has a unit', () => {
	const state = stateOf('units');
	expect(onStream(state)('page-hinkley').delay).toBe(448);
	const lower = { ...state, options: { 'page-hinkley': { threshold: 8 } } };
	expect(onStream(lower)('page-hinkley').delay).toBe(26);
	expectSaid(overMany(lower)('page-hinkley'), 18, 59);
}, 300_000);

test('a reference that follows forgets', () => {
	const state = stateOf('sliding');
	const rings = (sliding: boolean) => {
		const seen = onStream({ ...state, windows: { ...state.windows, sliding } });
		return [seen('psi').right, seen('ks').right];
	};
	expect(rings(true)).toEqual([2, 3]);
	expect(rings(false)).toEqual([14, 15]);
});

test('six bad hours wake those who watch values', () => {
	const seen = onStream(stateOf('burst'));
	const delays = (['cusum', 'ewma', 'adwin', 'psi'] as const).map((id) => seen(id).delay);
	expect(delays).toEqual([1, 1, 16, Infinity]);
});

test('a gap is unknown, and its hours count as delay', () => {
	const state = stateOf('gap');
	expect(onStream(state)('cusum').delay).toBe(160);
	expectSaid(overMany(state)('cusum'), 21, 98);
}, 300_000);

test('CUSUM at ADWIN’s price', () => {
	const state = stateOf('same-price');
	expect(onStream(state)('cusum').delay).toBe(284);
	expectSaid(overMany(state)('cusum'), 1, 62);
}, 300_000);
