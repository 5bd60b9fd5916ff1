import { expect, it } from 'vitest';
import { slowTail } from '../../../../../src/lib/simulation/traffic/defects/slow-tail.ts';
import { momentWith } from './moment.ts';

it('names its factor on the slowest answers', () => {
	const slow = slowTail({ kind: 'slow-tail', times: 2 });
	expect(slow.slowTailTimes).toBe(2);
	expect(slow.acts(momentWith())).toBe(true);
});
