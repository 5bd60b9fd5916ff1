import { expect, test } from 'vitest';
import {
	clockWords,
	durationWords,
	readClock
} from '../../../../../src/lib/labs/rollout/one/clock.ts';

test('a minute of a release is told as the clock on the wall', () => {
	expect(clockWords(9, 95, false)).toBe('10:35');
	expect(clockWords(113, 0, true)).toBe('Fri 17:00');
	expect(clockWords(113, 72 * 60, true)).toBe('Mon 17:00');
});

test('a time that is typed is found within the release, or not at all', () => {
	expect(readClock(9, 360, '10:35')).toBe(95);
	expect(readClock(113, 4320, 'mon 9:00')).toBe(64 * 60);
	expect(readClock(22, 360, '01:00')).toBe(180);
	for (const text of ['08:00', '25:00', '10:75', 'Xyz 10:00', '', 'noon']) {
		expect(readClock(9, 360, text)).toBeUndefined();
	}
});

test('durations are told in two units at most', () => {
	expect(durationWords(0.4)).toBe('1\u00a0min');
	expect(durationWords(100)).toBe('1\u00a0h 40\u00a0min');
	expect(durationWords(120)).toBe('2\u00a0h');
	expect(durationWords(3060)).toBe('2\u00a0days 3\u00a0h');
});
