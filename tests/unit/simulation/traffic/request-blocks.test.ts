import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { createConditions } from '../../../../src/lib/simulation/traffic/conditions.ts';
import {
	drawBuckets,
	drawMoments,
	drawUsers,
	limitsOf,
	nextNormals,
	nextUniforms,
	placesOf,
	routeRequests,
	routeUsers
} from '../../../../src/lib/simulation/traffic/request-blocks.ts';
import { listsFor } from '../../../../src/lib/simulation/traffic/request-lists.ts';
import { saltOf } from '../../../../src/lib/simulation/traffic/user-hash.ts';
import { uniform } from '../../../../src/lib/stats/index.ts';
import { planting, threeArms } from './worlds.ts';

const buffers = { uniforms: new Float64Array(64), normals: new Float64Array(64) };

it('draws users of the pool and sends each to one arm, whenever it asks', () => {
	const [user, arm, again] = [new Uint32Array(64), new Uint8Array(64), new Uint8Array(64)];
	drawUsers(nextUniforms(createRng(1), buffers, 64), 10, user);
	expect(Math.max(...user)).toBeLessThan(10);
	routeUsers(user, saltOf(3), limitsOf(threeArms), arm);
	const armOf = new Map<number, number>();
	user.forEach((who, i) => {
		expect(arm[i]).toBe(armOf.get(who) ?? arm[i]);
		armOf.set(who, arm[i] ?? -1);
	});
	routeUsers(user, saltOf(3), limitsOf(threeArms), again);
	expect(again).toEqual(arm);
});

it('routes requests by their own draws, to the edges of the split', () => {
	const arm = new Uint8Array(5);
	routeRequests(Float64Array.of(0, 0.29, 0.31, 0.39, 0.41), limitsOf(threeArms), arm);
	expect([...arm]).toEqual([1, 1, 2, 2, 0]);
});

it('takes as many numbers as a block has requests, the same as one by one', () => {
	const [blocks, singles] = [createRng(1), createRng(1)];
	expect([...nextUniforms(blocks, buffers, 3)]).toEqual([0, 1, 2].map(() => singles.uniform()));
	expect([...nextNormals(blocks, buffers, 64)]).toEqual(
		Array.from({ length: 64 }, () => singles.normal())
	);
});

it('turns normal numbers into buckets by the law of the arm', () => {
	const world = planting({ kind: 'slow-tail', times: 3 });
	const conditions = createConditions(world, { latency: true, defects: true })(0, threeArms);
	const places = placesOf(conditions);
	const block = listsFor(3);
	block.arm.set([0, 1, 1]);
	const counts = new Float64Array(1536);
	const normals = Float64Array.of(0, 0, 3);
	drawBuckets(block, places, { normals, tails: createRng(1) }, counts);
	const [law, parts = 0] = [conditions.laws[1], conditions.parts[1]];
	expect(block.bucket[1]).toBe(Math.floor(law.median + parts / 8));
	expect(block.bucket[2]).toBe(
		Math.floor(law.median + 3 * law.spread + Math.log(3) * 32 + parts / 8)
	);
	expect(counts[512 + (block.bucket[2] ?? 0)]).toBe(1);
	// The tail begins two standard deviations up; nothing leaves the lists.
	block.cell.fill(1);
	drawBuckets(block, places, { normals, tails: createRng(1) }, counts);
	expect(Math.min(...block.bucket)).toBeGreaterThanOrEqual(Math.floor(places.tailFrom[0] ?? 0));
	drawBuckets(
		listsFor(2),
		places,
		{ normals: Float64Array.of(-1e9, 1e9), tails: createRng(1) },
		counts
	);
	expect([counts[0], counts[511]]).toEqual([1, 1]);
});

it('draws moments in order, even over the tick', () => {
	const at = new Float64Array(2000);
	drawMoments(createRng(8), 60, at);
	expect(at.every((x, i) => x > (at[i - 1] ?? 0) && x < 60)).toBe(true);
	const { cdf } = uniform(0, 60);
	const gap = Math.max(...at.map((x, i) => Math.abs(cdf(x) - (i + 0.5) / 2000)));
	// Kolmogorov: beyond 2.2 / sqrt(n) once in ten thousand.
	expect(gap).toBeLessThan(2.2 / Math.sqrt(2000));
});
