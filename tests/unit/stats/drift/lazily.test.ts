import { expect, it } from 'vitest';
import { lazily } from '../../../../src/lib/stats/drift/lazily.ts';

it('lazily(make) makes the value at the first call and keeps it, even undefined', () => {
	let made = 0;
	const value = lazily(() => {
		made++;
		return undefined;
	});
	expect(made).toBe(0);
	value();
	value();
	expect(made).toBe(1);
});
