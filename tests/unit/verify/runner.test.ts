import { expect, it } from 'vitest';
import { runner } from '../../../src/lib/verify/runner.ts';

it('runner fills in what most runners leave out', () => {
	const plain = runner({ checks: ['mean'], run: () => 1 });
	expect(plain.checks({} as never)).toEqual(['mean']);
	expect(plain.each).toBe(false);
	expect(plain.ignored).toEqual([]);
});
