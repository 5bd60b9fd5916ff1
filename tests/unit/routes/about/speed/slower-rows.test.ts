import { expect, it } from 'vitest';
import { slowerRows } from '../../../../../src/routes/about/speed/slower-rows.ts';

it('slowerRows(rows) names who is faster than we are, the widest gap first, and no bound', () => {
	const peer = (name: string, ratio: number, kind: 'python' | 'bound' = 'python') => ({
		name,
		kind,
		ms: ratio,
		ratio
	});
	const rows = [
		{ name: 'one', n: 1, ms: 1, peers: [peer('a', 0.8), peer('b', 2), peer('c', 0.1, 'bound')] },
		{ name: 'two', n: 1, ms: 1, peers: [peer('d', 0.5), peer('e', 0.99)] }
	];
	expect(slowerRows(rows).map((row) => [row.name, row.peer.name])).toEqual([
		['two', 'd'],
		['one', 'a']
	]);
});
