import { expect, it } from 'vitest';
import { guardQuery } from '../../../../src/lib/reproduce/rollout/guard-query.ts';
import { guards } from './release.ts';

const series = { fresh: 'v="new"', control: 'v="old"' };

it('brackets and parentheses of every query close', () => {
	for (const guard of guards) {
		const asked = guardQuery(guard, series);
		if (typeof asked === 'string') continue;
		for (const [open, shut] of ['()', '{}', '[]'] as const) {
			const count = (sign: string | undefined) => asked.query.split(sign ?? '').length;
			expect(count(open), guard.kind).toBe(count(shut));
		}
	}
});

it('what PromQL cannot ask is said in a sentence', () => {
	const said = guards.flatMap((guard) => {
		const asked = guardQuery(guard, series);
		return typeof asked === 'string' ? [guard.kind] : [];
	});
	expect(said).toEqual(['kayenta', 'sequential', 'business']);
});

it('a level becomes the quantile of the normal', () => {
	const asked = guardQuery(guards[4] as (typeof guards)[number], series);
	expect(asked).toHaveProperty('above', expect.closeTo(3.0902323, 6));
});

it('milliseconds become seconds', () => {
	const asked = guardQuery(guards[3] as (typeof guards)[number], series);
	expect(asked).toMatchObject({ name: 'p99', above: 0.4 });
});
