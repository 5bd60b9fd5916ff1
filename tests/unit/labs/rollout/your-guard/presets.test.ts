import { expect, test } from 'vitest';
import found from '../../../../../content/presets/rollout-your-guard.json';
import { yourGuardLink } from '../../../../../src/lib/labs/rollout/your-guard/fields.ts';
import {
	questionOf,
	type YourGuardState
} from '../../../../../src/lib/labs/rollout/your-guard/state.ts';
import type { SampleTexts } from '../../../../../src/lib/labs/rollout/your-guard/samples.ts';
import { guardOf, readManifest } from '../../../../../src/lib/manifests/index.ts';
import {
	CountedRuns,
	guardOdds,
	windowFires,
	type GuardOdds,
	type Served
} from '../../../../../src/lib/simulation/rollout/index.ts';
import { runs } from '../../../../counts.ts';
import { sample } from '../../../manifests/texts.ts';

/** A preset’s guard, as the page runs it. */
function open(id: string, change: Partial<YourGuardState> = {}) {
	const preset = found.find((known) => known.id === id);
	const read = yourGuardLink.read(preset?.link ?? '', undefined);
	if (!read || read.state.sample === 'own') throw new Error(`no preset ${id}`);
	expect(read.problems).toEqual([]);
	const state = { ...read.state, ...change };
	const texts = { [read.state.sample]: sample(read.state.sample) } as SampleTexts;
	const { text, world } = questionOf(state, texts);
	const { draft } = readManifest(text);
	if (!draft) throw new Error(`${id} cannot be run`);
	const guard = guardOf(draft, world);
	const served = (kind: 'healthy' | 'broken'): Served => ({
		perSecond: world.perSecond,
		noData: world.noData,
		errorRate: world.errorRate[kind],
		p99Ms: world.p99Ms[kind]
	});
	const odds = (kind: 'healthy' | 'broken'): GuardOdds | undefined =>
		guardOdds(guard, served(kind));
	return { guard, served, healthy: odds('healthy'), broken: odds('broken') };
}

const stopped = (odds: GuardOdds | undefined) => odds?.fates.stopped ?? NaN;

test('there are eight, and the lab writes their links as they are', () => {
	expect(found).toHaveLength(8);
	for (const { link } of found) {
		const read = yourGuardLink.read(link, undefined);
		expect(read && yourGuardLink.write(read.state)).toBe(link);
	}
});

test('the sheet’s rule in Argo: 80 %, where a round 3,000 requests say 56 %', () => {
	const { healthy, broken } = open('sheet-argo');
	expect(stopped(healthy)).toBeCloseTo(0.803, 3);
	expect(stopped(broken)).toBeGreaterThan(0.999);
	expect(broken?.stops.at[0]).toBe(300);
	expect(broken?.errors).toBeCloseTo(30, 0);
	const rule = { qps: 100, share: 0.1, windowSeconds: 300, threshold: 0.001, errorRate: 0.0005 };
	const { probability, errorsNeeded } = windowFires(rule);
	expect(errorsNeeded).toBe(4);
	expect(1 - (1 - probability) ** 12).toBeCloseTo(0.557, 3);
});

test('in Flagger 22 %, and 60 failed answers', () => {
	const { healthy, broken } = open('sheet-flagger');
	expect(stopped(healthy)).toBeCloseTo(0.22, 2);
	expect(broken?.errors).toBeCloseTo(60, 0);
});

test('two forgiven: a quarter of an hour, 90 answers, not one healthy release in a million', () => {
	const { healthy, broken } = open('two-forgiven');
	expect(stopped(healthy)).toBeLessThan(1e-6);
	expect(broken?.stops.at[0]).toBe(900);
	expect(broken?.errors).toBeCloseTo(90, 0);
});

test('on the line it is a coin toss, at half of it nothing', () => {
	const { broken } = open('coin-toss');
	expect(stopped(broken)).toBeCloseTo(0.46, 2);
	expect(broken?.errors).toBeCloseTo(133.7, 0);
	expect(stopped(open('coin-toss', { broken: 0.005 }).broken)).toBeLessThan(1e-3);
});

test('not a single error: 41 % get through, and none on a busy service', () => {
	expect(1 - stopped(open('no-error').healthy)).toBeCloseTo(0.41, 2);
	expect(stopped(open('no-error', { perSecond: 100 }).healthy)).toBeGreaterThan(0.9999);
});

test('nobody asked: 68 % of broken ones, and with failing looks every healthy one', () => {
	expect(stopped(open('nobody-asked').broken)).toBeCloseTo(0.675, 3);
	expect(stopped(open('nobody-asked', { noData: 'fail' }).healthy)).toBeGreaterThan(0.99);
});

test('a pair of brackets short: everything is stopped after 340 seconds', () => {
	const { guard, served } = open('brackets');
	const counted = new CountedRuns(guard, served('healthy'), 'brackets');
	for (let run = 0; run < 20; run++) counted.add();
	expect(counted.odds.stops).toEqual({ at: [340], by: [1] });
});

test('overlapping windows: nearly a third, under one in a thousand without the overlap', () => {
	const { guard, served, healthy } = open('overlap');
	expect(healthy).toBeUndefined();
	const counted = new CountedRuns(guard, served('healthy'), 'overlap');
	const many = runs(5000);
	for (let run = 0; run < many; run++) counted.add();
	expect(Math.abs(stopped(counted.odds) - 0.315)).toBeLessThan(3 * Math.sqrt(0.22 / many) + 0.005);
	if (guard.tool !== 'argo' || !guard.background) throw new Error('an Argo guard');
	const metrics = guard.background.metrics.map((metric) => ({
		...metric,
		intervalSeconds: 600,
		limits: { ...metric.limits, count: 6 }
	}));
	const apart = { ...guard, background: { ...guard.background, metrics } };
	expect(stopped(guardOdds(apart, served('healthy')))).toBeLessThan(0.001);
});
