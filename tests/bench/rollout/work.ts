import {
	createRequestEvents,
	createTraffic,
	percentileOfAll,
	type EventOptions,
	type LatencyCounts,
	type Split,
	type TickCounts,
	type TrafficOptions,
	type World
} from '../../../src/lib/simulation/traffic/index.ts';
import { createRng } from '../../../src/lib/random/index.ts';
import { runRelease } from '../../../src/lib/simulation/rollout/index.ts';
import { naiveTick } from './naive.ts';
import { benchOdds } from './odds.ts';
import { line, speedOf, type Speed, type Work } from './timing.ts';
import { tailed, threeArms, twoArms, worldAt } from './worlds.ts';

const sum = (list: Float64Array) => list.reduce((all, x) => all + x, 0);

/** Requests drawn one by one. */
function events(world: World, options: EventOptions = {}, split: Split = twoArms): Work {
	const source = createRequestEvents(world, options);
	const into = source.counts();
	return () => {
		let requests = 0;
		for (let tick = 0; tick < 60; tick++) {
			source.tick(tick, split, into);
			requests += sum(into.requests);
		}
		return requests;
	};
}

function naiveEvents(world: World, isWhole: boolean): Work {
	return () => {
		let requests = 0;
		for (let tick = 0; tick < 10; tick++) {
			requests += naiveTick(world, { split: twoArms, tick, isWhole }).requests;
		}
		return requests;
	};
}

/** Whole ticks of a day, and what a reader asks of each. */
function ticks(world: World, options: TrafficOptions, read?: (into: TickCounts) => void): Work {
	const source = createTraffic(world, options);
	const into = source.counts();
	return () => {
		for (let tick = 0; tick < source.ticks; tick++) {
			source.tick(tick, threeArms, into);
			read?.(into);
		}
		return source.ticks;
	};
}

/** What a release keeps of a tick's latencies. */
function readPercentiles({ latency }: TickCounts): void {
	for (const arm of latency) for (const p of [0.5, 0.95, 0.99]) arm.percentile(p);
}

/** And what a guard asks at the end of each window. */
function readWindows(windowTicks: number): (into: TickCounts) => void {
	const rng = createRng(1);
	const window: LatencyCounts[] = [];
	return (into) => {
		readPercentiles(into);
		window.push(into.latency[1]!.kept(rng));
		if (window.length < windowTicks) return;
		percentileOfAll(window, 0.99);
		window.length = 0;
	};
}

/** All 512 buckets of each arm: nobody needs them, and they show what reading less saves. */
function readBuckets({ latency }: TickCounts): void {
	for (const arm of latency) for (let bucket = 1; bucket < 512; bucket++) arm.below(bucket);
}

function naiveTicks(world: World, many: number): Work {
	return () => {
		for (let tick = 0; tick < many; tick++)
			naiveTick(world, { split: threeArms, tick, isWhole: false });
		return many;
	};
}

function head(title: string, unit: string): void {
	const columns = [`${unit}/cpu s`, `${unit}/s`, 'naive/cpu s', 'times'];
	const [cpu = '', wall = '', naive = '', times = ''] = columns;
	const numbers = `${cpu.padStart(12)}${wall.padStart(12)}${naive.padStart(12)}${times.padStart(8)}`;
	console.log(`\n${title.padEnd(52)}${numbers}`);
}

function check(speed: Speed, least: number): void {
	if (speed.cpu < least) console.log(`Below the ${least.toLocaleString('en-GB')} asked for.`);
}

function benchEvents(): void {
	const plain = worldAt(1000);
	const sticky = worldAt(1000, { users: { perDay: 1_000_000, assigned: 'user' } });
	const slow = { kind: 'slow-tail', times: 2 } as const;
	head('One by one, 1,000 requests/s', 'requests');
	const peer = speedOf(naiveEvents(plain, false), 3);
	const base = speedOf(events(plain), 12);
	console.log(line('two arms, four segments, errors, log-normal, sketch', base, peer));
	check(base, 20e6);
	const further: [string, Work][] = [
		['  without latency', events(plain, { latency: false })],
		['  + three arms', events(plain, {}, threeArms)],
		['  + users whose hash picks the arm', events(sticky)],
		['  + Pareto tail and cold start', events(worldAt(1000, { old: tailed, fresh: tailed }))],
		['  + slow tail', events(worldAt(1000, { defects: [slow] }))],
		['  + a mirrored copy of each', events(plain, {}, { ...twoArms, mirrored: 1 })]
	];
	for (const [name, work] of further) console.log(line(name, speedOf(work, 8), peer));
	const whole = speedOf(naiveEvents(plain, true), 3);
	const kept = speedOf(events(plain, { keep: true }), 8);
	console.log(line('  + each kept, with its user and its moment', kept, whole));
}

function benchTicks(): void {
	head('Whole ticks of a minute, three arms, four segments', 'ticks');
	for (const rate of [2, 1000, 100_000]) {
		const world = worldAt(rate, { old: tailed, fresh: tailed });
		const at = `${rate.toLocaleString('en-GB')} requests/s, `;
		const many = rate === 2 ? 1440 : 20;
		const peer = rate > 1000 ? undefined : speedOf(naiveTicks(world, many), 2);
		const off = speedOf(ticks(world, { latency: false }), 12);
		console.log(line(`${at}no latency`, off, peer));
		check(off, 100_000);
		const least = speedOf(ticks(world, { latency: false, conversions: false }), 12);
		console.log(line(`${at}no latency, no conversions`, least, peer));
		const merged = { latency: false, conversions: false, segments: false };
		const fastest = speedOf(ticks(world, merged), 12);
		console.log(line(`${at}and segments taken as one`, fastest, peer));
		const read = speedOf(ticks(world, {}, readPercentiles), 6);
		console.log(line(`${at}P50, P95 and P99 of each arm`, read, peer));
		check(read, 100_000);
		const guarded = speedOf(ticks(world, {}, readWindows(5)), 6);
		console.log(line(`${at}and P99 of a guard's windows of 5`, guarded, peer));
		check(guarded, 100_000);
		const whole = speedOf(ticks(world, {}, readBuckets), 3);
		console.log(line(`${at}all 512 latency buckets`, whole, peer));
	}
}

/** A release as a page asks for it, from its first tick to its bill; by objects, the traffic alone. */
function benchDay(): void {
	const world = worldAt(1000, { old: tailed, fresh: tailed });
	const watching = { windowMinutes: 10, atLeast: 100, inARow: 3 };
	const release = {
		world,
		plan: {
			strategy: 'canary-with-baseline',
			steps: [0.1, 0.2, 0.3],
			holdMinutes: 400,
			rollbackMinutes: 5
		},
		guards: [{ kind: 'error-ratio', above: 3, ...watching }]
	} as const;
	const [usage, start] = [process.cpuUsage(), performance.now()];
	runRelease(release);
	const clock = (performance.now() - start) / 1000;
	const { user, system } = process.cpuUsage(usage);
	const { cpu } = speedOf(() => runRelease(release).ticks / 1440, 5);
	const naive = speedOf(naiveTicks(world, 20), 2).cpu / 1440;
	const seconds = [(user + system) / 1e6, clock, 1 / cpu, 1 / naive].map((x) => x.toFixed(2));
	console.log(
		`\nA day at 1,000 requests/s, three arms, guard, latency and bill (budget 1 s): at first ${seconds[0]} s of a core, ${seconds[1]} s on the clock; again ${seconds[2]} s of a core; by objects ${seconds[3]} s for the traffic alone.`
	);
}

// The day first, as a page meets it: with nothing compiled yet.
benchDay();
benchEvents();
benchTicks();
benchOdds();
