import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../src/lib/study/backup.ts';
import { backupLimits } from '../../../src/lib/study/parse-backup.ts';
import type { Everything } from '../../../src/lib/study/index.ts';
import { seed } from '../../counts.ts';
import { everything, keptAfter, nothingBeside, settings } from './kept.ts';
import { grades, noon } from './study-world.ts';

const full = process.env.DEEP === '1' ? 1000 : 50;
const some: Everything = {
	...keptAfter(
		grades.map((grade) => ['psi', { did: 'grade', grade, took: 900 }, 700] as const),
		'a'
	),
	rounds: [
		{
			...{ id: 'r-1', at: noon, day: '2026-11-27', seconds: 60, score: 0.5, did: 'quiz' },
			...{ scenario: 'friday', found: ['a'], missed: ['b'], falseAlarms: [] }
		}
	],
	checklists: [{ id: 'l-1', release: 'v2', kind: 'pre', made: noon, changed: noon, marks: {} }],
	wish: { date: '2026-12-11', minutes: 30, focus: [], made: noon },
	reading: { read: ['loop'], place: { lesson: 'canary', section: 'odds' }, route: '' }
};
const text = writeBackup(some);

it('export, import, export gives the same bytes for whatever is kept', () => {
	fc.assert(
		fc.property(everything, (kept) => {
			const first = writeBackup(kept);
			const back = readBackup(first);
			expect(writeBackup(back)).toBe(first);
			expect(back.log).toEqual(kept.log);
			expect(new Set(back.states)).toEqual(new Set(kept.states));
			expect(new Set(back.rounds)).toEqual(new Set(kept.rounds));
			expect(new Set(back.checklists)).toEqual(new Set(kept.checklists));
			expect(back.wish).toEqual(kept.wish);
			expect(back.reading).toEqual(kept.reading);
		}),
		{ seed, numRuns: full }
	);
});

it('nothing at all makes a back-up, too', () => {
	const none = { settings: undefined, states: [], own: [], log: [], ...nothingBeside };
	expect(readBackup(writeBackup(none))).toEqual(none);
});

it('a back-up of version 1 is read: it had no plan, no checklists and no rounds', () => {
	const old = text
		.replace('"version":2', '"version":1')
		.replace(/"(plan|reading|checklists|rounds)":(\{.*\}|\[\n.*\n\]),\n/g, '');
	expect(old).not.toContain('rounds');
	expect(readBackup(old)).toEqual({ ...readBackup(text), ...nothingBeside, reading: undefined });
});

it('a back-up without what was read, as before it travelled, is read', () => {
	const old = text.replace(/"reading":.*,\n/, '');
	const { reading, ...rest } = readBackup(text);
	expect(reading).toEqual(some.reading);
	expect(readBackup(old)).toEqual(rest);
});

const changed = (from: RegExp | string, to: string) => text.replace(from, to);

it.each(
	[
		['', 'no whole JSON'],
		[text.slice(0, -40), 'no whole JSON'],
		['{"app":"anki"}', 'no back-up of this site'],
		['[]', 'no back-up of this site'],
		['null', 'no back-up of this site'],
		[changed('"version":2', '"version":3'), 'newer version'],
		[changed('"version":2', '"version":"2"'), 'of which version'],
		[changed('"rounds":', '"round":'), 'rounds is missing'],
		[changed('"score":0.5', '"score":5'), 'round number 1 makes no sense'],
		[changed('"kind":"pre"', '"kind":"mid"'), 'checklist number 1 makes no sense'],
		[changed('"minutes":30', '"minutes":-1'), 'its plan makes no sense'],
		[changed('"read":["loop"]', '"read":3'), 'what was read makes no sense'],
		[changed('"log":', '"lag":'), 'log is missing'],
		[changed('"own":[]', '"own":[{"id":"own-1"}]'), 'own card number 1 makes no sense'],
		[changed('"grade",[1,', '"grade",[5,'), 'entry of the log number 1 makes no sense'],
		[changed('["a-1"', '["a-0"'), '“a-0” stands twice in log'],
		[changed(/\["psi",\[0/, '["psi",[2'), 'card number 1 makes no sense']
	].map(([damaged, sentence]) => [sentence, damaged] as const)
)('readBackup refuses with a sentence: %s', (sentence, damaged = '') => {
	expect(() => readBackup(damaged)).toThrow(sentence);
});

it('a file cut off or changed at any place is read whole or refused with a sentence', () => {
	fc.assert(
		fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (place, instead) => {
			const damaged = text.slice(0, place) + instead + text.slice(place + 1);
			try {
				const back = readBackup(damaged);
				expect(readBackup(writeBackup(back))).toEqual(back);
			} catch (error) {
				expect(error).toMatchObject({ message: expect.stringMatching(/^This .*\.$/) });
			}
		}),
		{ seed, numRuns: 20 * full }
	);
});

it('takes 50,000 cards and no more', () => {
	const row = JSON.stringify(JSON.parse(text).cards[0]);
	const cards = (count: number) =>
		changed(
			/"cards":\[\n.*\n\]/,
			`"cards":[${Array.from({ length: count }, (_, i) => row.replace('psi', `c${i}`)).join(',')}]`
		);
	expect(readBackup(cards(backupLimits.cards)).states).toHaveLength(50_000);
	expect(() => readBackup(cards(backupLimits.cards + 1))).toThrow('more than 50,000 cards');
});

it('__proto__ in a file changes nothing', () => {
	const evil = changed('{"app"', '{"__proto__":{"isAdmin":true},"app"').replace(
		'"settings":{',
		'"settings":{"__proto__":{"retention":0.7},'
	);
	const back = readBackup(evil);
	expect(back.settings).toEqual(settings);
	expect(Object.getPrototypeOf(back.settings)).toBe(Object.prototype);
	expect('isAdmin' in {}).toBe(false);
});
