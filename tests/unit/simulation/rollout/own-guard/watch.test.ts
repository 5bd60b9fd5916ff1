import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import type { GuardLook } from '../../../../../src/lib/simulation/rollout/index.ts';
import {
	longestSeconds,
	mostLooks,
	sceneOf,
	Watch
} from '../../../../../src/lib/simulation/rollout/own-guard/watch.ts';
import { errorRate, served } from './guards.ts';

it('sees its window, tells the listener, and knows before the first request from an empty window', () => {
	const looks: GuardLook[] = [];
	const scene = sceneOf([errorRate], { ...served, perSecond: 10 });
	const watch = new Watch(scene, createRng('watch'), (look) => looks.push(look));
	watch.wait(10);
	expect(watch.look(errorRate)).toBe('Error');
	watch.share = 1;
	watch.wait(310);
	watch.look(errorRate);
	watch.share = 0;
	watch.wait(1000);
	expect(watch.look(errorRate)).toBe('Failed');
	const [, seen, quiet] = looks;
	expect(Math.abs((seen?.requests ?? 0) - 3000)).toBeLessThan(4 * Math.sqrt(3000));
	expect(seen?.value).toBe((seen?.errors ?? 0) / (seen?.requests ?? 0));
	expect(quiet?.value).toBeNaN();
	const end = watch.end('promoted');
	expect(end).toMatchObject({ fate: 'promoted', at: 1000, requests: seen?.requests });
	expect(end.turns).toEqual([
		{ at: 10, share: 1 },
		{ at: 310, share: 0 }
	]);
	expect(watch.end('stopped', { metric: 'x', phase: 'Failed' }).by?.metric).toBe('x');
	expect(longestSeconds / 86_400).toBe(7);
	expect(mostLooks).toBeGreaterThan(1000);
});
