import { expect, it } from 'vitest';
import { runToEnd } from '../../../../src/lib/stats/drift/run-to-end.ts';

function* countTo(end: number): Generator<number, string> {
	for (let k = 0; k < end; k++) yield k / end;
	return `counted to ${end}`;
}

it('runToEnd(steps) returns what the generator returns, whatever it yields', () => {
	expect(runToEnd(countTo(3))).toBe('counted to 3');
	expect(runToEnd(countTo(0))).toBe('counted to 0');
});
