import { expect, it, test } from 'vitest';
import { fixture, now, readCards } from './run-anki.ts';

const packages = ['legacy-1.apkg', 'legacy-2.apkg', 'latest.apkg'];

test.each(packages)('%s: basic notes and clozes become cards', async (name) => {
	const { from, found, cards, leftOut, media, reversed } = await readCards(fixture(name));
	expect([from, found, media, reversed]).toEqual(['Anki package', 9, 3, 1]);
	expect(cards.map(({ kind, front, back, tags }) => [kind, front, back, tags])).toEqual([
		[
			'recall',
			'What does **PSI** leave out?',
			'Its *n*.\\\nTen rows to a bin disagree by chance.',
			['drift', 'psi']
		],
		['recall', 'recall', 'Found among all that are there', ['both-ways']],
		[
			'cloze',
			'A canary serves {{c1::a **share** of users::how many}} for {{c2::hours}}.',
			'Not for `minutes`.',
			['canary', 'guards::error-rate']
		],
		[
			'recall',
			'Name three:\n\n- data\n- model & code',
			'```yaml\na: 1\n  b: <2>\n```\n\n[source](https://example.org/a)',
			[]
		],
		['recall', 'Which curve is this?', 'ROC', ['image']],
		['recall', 'Is this run?', 'No. \\<b> is text.', ['<script>']]
	]);
	expect(cards.every(({ id, at }) => id.startsWith('own-anki-') && at === now)).toBe(true);
	expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([
		['no-answer', 2],
		['picture', 1]
	]);
});

test('all three packages give the same cards, so that nothing of a placeholder is among them', async () => {
	const [first, ...others] = await Promise.all(packages.map((name) => readCards(fixture(name))));
	for (const other of others) expect(other).toEqual(first);
});

it('keeps the name that Anki knows a note by', async () => {
	const { cards } = await readCards(fixture('latest.apkg'));
	expect(cards.map(({ id }) => id).slice(0, 2)).toEqual([
		'own-anki-b4s1c.3i.Q.1q.',
		'own-anki-r3v.11.rs.12.d'
	]);
});
