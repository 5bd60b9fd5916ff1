import { expect, it } from 'vitest';
import {
	entryOf,
	historyDays
} from '../../../../../src/lib/simulation/retraining/world/history-days.ts';

it('entryOf: the first served day comes after the history', () => {
	expect([entryOf(-historyDays), entryOf(0), entryOf(9)]).toEqual([0, 120, 129]);
});
