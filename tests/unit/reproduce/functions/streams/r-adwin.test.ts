import { expect, it } from 'vitest';
import { rAdwin } from '../../../../../src/lib/reproduce/functions/streams/r-adwin.ts';

it('rAdwin(options) carries every option', () => {
	const code = rAdwin({
		delta: 0.01,
		clock: 7,
		maxBuckets: 4,
		minWindowLength: 6,
		gracePeriod: 11
	});
	for (const part of ['/ 0.01)', '%% 7 ==', '> 4)', 'older >= 6', '> 11)']) {
		expect(code).toContain(part);
	}
});
