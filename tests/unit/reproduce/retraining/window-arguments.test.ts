import { expect, it } from 'vitest';
import { windowArguments } from '../../../../src/lib/reproduce/retraining/window-arguments.ts';
import { planOf, windows } from './plans.ts';

it('hands each window to a Makefile', () => {
	expect(windows.map((window) => windowArguments(planOf('daily', 'none', window)))).toEqual([
		'WINDOW_DAYS=28 LABEL_DELAY_DAYS=14',
		'WINDOW_DAYS=all LABEL_DELAY_DAYS=14',
		'WINDOW_DAYS=all HALF_LIFE_DAYS=30 LABEL_DELAY_DAYS=14'
	]);
});
