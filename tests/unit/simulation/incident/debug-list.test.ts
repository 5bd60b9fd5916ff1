import { expect, it } from 'vitest';
import { causeIds } from '../../../../src/lib/simulation/incident/causes.ts';
import {
	debugBranches,
	walkDebugList
} from '../../../../src/lib/simulation/incident/debug-list.ts';

it('holds the fifteen questions of the sheet in four branches', () => {
	expect(debugBranches.map(({ leaves }) => leaves.length)).toEqual([4, 4, 4, 3]);
});

it.each(causeIds)('%s: the minutes add up, and only the last step finds it', (cause) => {
	const steps = walkDebugList(cause);
	const spent = steps.reduce((sum, { leaf }) => sum + leaf.minutes, 0);
	expect(steps.at(-1)?.spent).toBe(spent);
	expect(steps.slice(0, -1).some(({ isFound }) => isFound)).toBe(false);
	expect(steps.at(-1)?.isFound).toBe(cause !== 'late-labels');
});

it('walks to the end for labels that do not arrive', () => {
	expect(walkDebugList('late-labels')).toHaveLength(15);
});
