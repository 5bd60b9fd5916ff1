import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backupLimits, readBackup, writeBackup } from '../../../src/lib/study/backup.ts';
import { seed } from '../../counts.ts';
import { everything, keptAfter, settings } from './kept.ts';
import { grades } from './study-world.ts';

const full = process.env.DEEP === '1' ? 1000 : 50;
const some = keptAfter(
	grades.map((grade) => ['psi', { did: 'grade', grade, took: 900 }, 700] as const),
	'a'
);
const text = writeBackup(some);

it('export, import, export gives the same bytes for whatever is kept', () => {
	fc.assert(
		fc.property(everything, (kept) => {
			const first = writeBackup(kept);
			const back = readBackup(first);
			expect(writeBackup(back)).toBe(first);
			expect(back.log).toEqual(kept.log);
			expect(new Set(back.states)).toEqual(new Set(kept.states));
		}),
		{ seed, numRuns: full }
	);
});

it('nothing at all makes a back-up, too', () => {
	const none = { settings: undefined, states: [], own: [], log: [] };
	expect(readBackup(writeBackup(none))).toEqual(none);
});

const changed = (from: RegExp | string, to: string) => text.replace(from, to);

it.each(
	[
		['', 'no whole JSON'],
		[text.slice(0, -40), 'no whole JSON'],
		['{"app":"anki"}', 'no back-up of this site'],
		['[]', 'no back-up of this site'],
		['null', 'no back-up of this site'],
		[changed('"version":1', '"version":2'), 'newer version'],
		[changed('"version":1', '"version":"1"'), 'of which version'],
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

it('limits hold exactly: depth 32, 50,000 cards, 20 MB', () => {
	const deep = (depth: number) => `{"app":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
	expect(() => readBackup(deep(backupLimits.depth))).toThrow('no back-up of this site');
	expect(() => readBackup(deep(backupLimits.depth + 1))).toThrow('nested deeper');
	expect(() => readBackup(`"${'['.repeat(99)}"`)).toThrow('no back-up of this site');
	const row = JSON.stringify(JSON.parse(text).cards[0]);
	const cards = (count: number) =>
		changed(
			/"cards":\[\n.*\n\]/,
			`"cards":[${Array.from({ length: count }, (_, i) => row.replace('psi', `c${i}`)).join(',')}]`
		);
	expect(readBackup(cards(backupLimits.cards)).states).toHaveLength(50_000);
	expect(() => readBackup(cards(backupLimits.cards + 1))).toThrow('more than 50,000');
	const padded = (bytes: number) => text + ' '.repeat(bytes - text.length);
	expect(readBackup(padded(backupLimits.bytes)).log).toHaveLength(4);
	expect(() => readBackup(padded(backupLimits.bytes + 1))).toThrow('larger than 20 MB');
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
