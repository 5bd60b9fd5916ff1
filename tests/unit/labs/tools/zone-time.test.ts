import { expect, it } from 'vitest';
import {
	clockWords,
	dayWords,
	fromZone,
	toZone
} from '../../../../src/lib/labs/tools/figures/zone-time.ts';

const minute = (iso: string) => Date.parse(`${iso}Z`) / 60_000;

it('puts a clock forward and back with the summer', () => {
	expect(clockWords(toZone(minute('2026-10-18T02:00'), 'Europe/Berlin'))).toBe('04:00');
	expect(clockWords(toZone(minute('2026-10-25T02:00'), 'Europe/Berlin'))).toBe('03:00');
	expect(dayWords(minute('2026-10-25T02:00'))).toBe('Sun 25 Oct 2026');
});

it('finds the way back', () => {
	for (const zone of ['Europe/London', 'America/New_York', 'Asia/Kolkata']) {
		for (const iso of ['2026-07-01T12:00', '2026-12-01T23:30']) {
			expect(fromZone(toZone(minute(iso), zone), zone)).toBe(minute(iso));
		}
	}
});
