import { createRng } from '../../../random/index.ts';
import { special } from '../../../stats/index.ts';
import { checkPeek } from './check-peek.ts';
import { drawTest } from './draw-test.ts';
import { peekGrid, type PeekGrid } from './peek-grid.ts';
import { peekRules, type PeekRule } from './peek-rules.ts';
import { RuleTally } from './rule-tally.ts';
import type { PeekRequest, PeekResult } from './types.ts';

/**
 * Runs many tests at once and shows each rule the same users. Test number i is the same test whatever
 * the number of tests. Yields the share done.
 *
 * @throws RangeError with a sentence for what cannot run
 */
export function* runPeeks(request: PeekRequest): Generator<number, PeekResult, void> {
	const wrong = checkPeek(request);
	if (wrong) throw new RangeError(wrong);
	const { tests, keep, baseline, effect, seed } = request;
	const grid = peekGrid(request.users, request.looks);
	const tallies = peekRules.map(
		(rule) => new RuleTally(rule, boundsOf(rule, request, grid), tests)
	);
	const points = grid.users.length;
	const p = new Float32Array(keep * points);
	const z = new Float64Array(points);
	const gap = new Float64Array(points);
	const [a, b] = [createRng(`peek A ${seed}`), createRng(`peek B ${seed}`)];
	const sides = { a, b, rateA: baseline, rateB: baseline + effect };
	for (let test = 0; test < tests; test++) {
		a.goTo(test);
		b.goTo(test);
		drawTest(grid.users, sides, z, gap);
		for (const tally of tallies) tally.add(test, grid.lookAt, z, gap);
		if (test < keep) {
			for (let i = 0; i < points; i++) {
				p[test * points + i] = special.erfc(Math.abs(z[i] as number) / Math.SQRT2);
			}
		}
		yield (test + 1) / tests;
	}
	return {
		looks: grid.looks,
		paths: { users: grid.users, p },
		rules: tallies.map((tally) => tally.result(request, grid.looks)),
		popular: atLeastOne(request.alpha, request.looks)
	};
}

function boundsOf(rule: PeekRule, { baseline, alpha, tau }: PeekRequest, { looks }: PeekGrid) {
	return rule.bounds({ looks, alpha, tau, sd: Math.sqrt(baseline * (1 - baseline)) });
}

function atLeastOne(alpha: number, looks: number): number {
	let none = 1;
	for (let look = 0; look < looks; look++) none *= 1 - alpha;
	return 1 - none;
}
