import type { Checklist } from '../../content/index.ts';
import { markedItems, standOf, type MarkedItem, type Release } from './releases.ts';

export type MarkdownWish = {
	/** The list before the deployment and the one after it. */
	readonly lists: readonly Checklist[];
	readonly at: number;
	/** A time in words, such as `27 Nov 2026, 14:02`. */
	readonly when: (at: number) => string;
};

/**
 * A release as Markdown for a pull request: a task list with its evidence, who ticked it and when. What
 * was typed comes out as it was typed: it can neither close the list nor start a heading, a tag or a box.
 */
export function releaseMarkdown(release: Release, { lists, at, when }: MarkdownWish): string {
	const stands = lists.map((list) => standOf(list, release[list.kind]));
	const sum = (of: 'done' | 'total') => stands.reduce((total, stand) => total + stand[of], 0);
	const open = sum('total') - sum('done');
	const parts = [
		`## Release checklist: ${plain(release.name)}`,
		`${sum('done')} of ${sum('total')} done, ${open} open. As of ${when(at)}.`
	];
	for (const [index, list] of lists.entries()) {
		const { done = 0, total = 0 } = stands[index] ?? {};
		const rows = markedItems(list, release[list.kind]).map((one) => itemLines(one, when));
		parts.push(`### ${list.title} (${done} of ${total})`, rows.join('\n'));
	}
	const still = stands.flatMap((stand) => stand.open);
	if (still.length > 0) {
		const lines = still.map(({ item }) => `- ${item.name}: ${item.asks}`);
		parts.push('### Still open', lines.join('\n'));
	}
	return `${parts.join('\n\n')}\n`;
}

function itemLines({ item, mark }: MarkedItem, when: MarkdownWish['when']): string {
	const by = [mark.who.trim() && plain(mark.who), mark.at > 0 && when(mark.at)];
	const stamp = mark.done ? by.filter(Boolean).join(', ') : '';
	const head = `- [${mark.done ? 'x' : ' '}] **${item.name}**${stamp && ` (${stamp})`}`;
	const note = mark.note.trim();
	if (note === '') return mark.done ? `${head}\n  > No evidence noted.` : head;
	// A quotation holds whatever stands in it: an open fence or list ends where it ends.
	const quoted = note.split(/\r\n|\r|\n/).map((line) => `  > ${escaped(line.trim())}`.trimEnd());
	// Two blanks keep the reader's line breaks also where a host joins lines.
	return [head, quoted.join('  \n')].join('\n');
}

/** On one line, with nothing in it that Markdown would read. */
const plain = (text: string) => escaped(text.trim().replace(/\s+/g, ' '));

/** Addresses stay as they are, so that a link to a dashboard can be followed. */
function escaped(text: string): string {
	return text
		.split(/(https?:\/\/[^\s<>]+)/)
		.map((part, index) =>
			index % 2 === 1
				? part
				: part
						.replace(/[\\`*_[\]<>|~&]/g, (sign) => `\\${sign}`)
						// A sign that counts only where a line begins, or before a word.
						.replace(/^(#{1,6}|[-+=])(?=\s|$|[-+=])/, '\\$1')
						.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
		)
		.join('');
}
