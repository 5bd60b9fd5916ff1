import { expect, test } from 'vitest';
import {
	chanceWords,
	clockWords,
	durationWords
} from '../../../../../src/lib/labs/rollout/figures/chance-words.ts';

test('chanceWords never rounds to a certainty', () => {
	expect(chanceWords(0)).toBe('0\u00a0%');
	expect(chanceWords(1)).toBe('100\u00a0%');
	expect(chanceWords(1e-9)).toBe('<\u00a00.01\u00a0%');
	expect(chanceWords(0.99979)).toBe('99.98\u00a0%');
	expect(chanceWords(0.999999)).toBe('>\u00a099.99\u00a0%');
	expect(chanceWords(0.0656)).toBe('6.6\u00a0%');
});

test('clockWords and durationWords say time as people do', () => {
	expect(clockWords(65)).toBe('01:05');
	expect(durationWords(6675)).toBe('1.9 hours');
	expect(durationWords(60)).toBe('60 seconds');
	expect(durationWords(86_400 * 3)).toBe('3 days');
	expect(durationWords(3600 * 12)).toBe('12 hours');
});
