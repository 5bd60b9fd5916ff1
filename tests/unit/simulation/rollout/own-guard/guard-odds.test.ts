import { expect, it } from 'vitest';
import {
	guardOdds,
	medianStop,
	stopChance
} from '../../../../../src/lib/simulation/rollout/own-guard/guard-odds.ts';
import { argo, flagger, served } from './guards.ts';

it('asks the tool’s own formula, and counts where there is none', () => {
	expect(stopChance(argo(), served, 10)).toBe(guardOdds(argo(), served)?.fates.stopped);
	expect(stopChance(flagger, served, 10)).toBe(guardOdds(flagger, served)?.fates.stopped);
	expect(stopChance(argo({ intervalSeconds: 60 }), served, 10)).toBe(1);
});

it('knows when half of the stopped ones have been', () => {
	const odds = guardOdds(argo(), served);
	expect(odds && medianStop(odds)).toBe(300);
	const never = guardOdds({ tool: 'argo', steps: [] }, served);
	expect(never && medianStop(never)).toBeNaN();
});
