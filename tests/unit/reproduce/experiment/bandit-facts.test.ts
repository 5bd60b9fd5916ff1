import { expect, it } from 'vitest';
import {
	changeRemarks,
	policyRemarks,
	scriptRuns
} from '../../../../src/lib/reproduce/experiment/bandit-facts.ts';

it('every policy and every world has its remark, and the runs are enough for two digits', () => {
	const remarks = [...Object.values(policyRemarks), ...Object.values(changeRemarks)];
	expect(remarks.every((remark) => remark.endsWith('.') && remark.length < 95)).toBe(true);
	expect(scriptRuns).toBeGreaterThanOrEqual(300);
});
