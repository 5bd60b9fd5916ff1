import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCalendar, type CalendarDay } from '../../../src/lib/study/plan-calendar.ts';
import { seed } from '../../counts.ts';
import { noon } from './study-world.ts';

const day: CalendarDay = {
	...{ date: '2026-12-31', title: 'Canary; 12 cards, 20 again', lines: ['One', 'C:\\two'] },
	address: 'https://example.org/plan/'
};

/** What another program reads: lines unfolded, then split at the first colon. */
function read(file: string): [string, string][] {
	return file
		.replaceAll('\r\n ', '')
		.split('\r\n')
		.filter(Boolean)
		.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
}

const unescaped = (text: string) =>
	text.replace(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one));

it('a day is an event of a whole day, that of the new year’s eve too', () => {
	const file = writeCalendar([day], 'p1', noon);
	const lines = new Map(read(file));
	expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
	expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
	expect(lines.get('DTSTART;VALUE=DATE')).toBe('20261231');
	expect(lines.get('DTEND;VALUE=DATE')).toBe('20270101');
	expect(lines.get('DTSTAMP')).toBe('20261127T120000Z');
	expect(lines.get('UID')).toBe('p1-2026-12-31@mlops-fieldbook');
	expect(lines.get('SUMMARY')).toBe('Canary\\; 12 cards\\, 20 again');
	expect(lines.get('DESCRIPTION')).toBe('One\\nC:\\\\two\\nhttps://example.org/plan/');
});

it('any text comes back as it was, in lines of 75 bytes at most, each character whole', () => {
	const text = fc.string({ unit: 'grapheme', maxLength: 120 });
	fc.assert(
		fc.property(text, fc.array(text, { maxLength: 4 }), (title, lines) => {
			const file = writeCalendar([{ ...day, title, lines }], 'p1', noon);
			for (const line of file.split('\r\n')) {
				expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
			}
			expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
			const found = new Map(read(file));
			const plain = (words: string) => words.replaceAll('\t', ' ').replaceAll('\r', '\n');
			expect(unescaped(found.get('SUMMARY') ?? '')).toBe(plain(title));
			expect(unescaped(found.get('DESCRIPTION') ?? '')).toBe(
				plain([...lines, day.address].join('\n'))
			);
			expect(read(file).filter(([name]) => name === 'BEGIN')).toHaveLength(2);
		}),
		{ seed, numRuns: process.env.DEEP === '1' ? 2000 : 100 }
	);
});
