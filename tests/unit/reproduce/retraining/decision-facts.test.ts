import { expect, it } from 'vitest';
import {
	decisionFacts,
	decisionNumbers
} from '../../../../src/lib/reproduce/retraining/decision-facts.ts';
import { shownDecisions } from './shown-decisions.ts';

it('says of a training only what there was: a reading, a test, a bill', () => {
	const [tested, timed, bare] = shownDecisions();
	expect(Object.keys(decisionFacts(tested!))).toContain('reading');
	expect(decisionFacts(tested!)).toHaveProperty('new_alone_right');
	expect(decisionFacts(timed!)).not.toHaveProperty('reading');
	expect(decisionNumbers(bare!)).not.toHaveProperty('p_mid');
	expect(decisionNumbers(tested!).p_mid).toBeCloseTo(tested!.decision.paired!.p!, 12);
	expect(decisionNumbers(bare!).bill).toBeCloseTo(bare!.bill.total - bare!.bill.unavoidable, 6);
});
