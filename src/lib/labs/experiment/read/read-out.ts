import { formatCount, formatP } from '$lib/components/charts';
import type { ReadShown } from './reading.ts';
import { chanceWords, levelWords, rangeWords, signedWords, type verdict } from './words.ts';

/** The read-out as Markdown, for a ticket or a decision record. */
export function readOutText(
	{ state, reading }: ReadShown,
	said: ReturnType<typeof verdict>
): string {
	const { metric } = state;
	const isBroken = reading.verdict.kind === 'broken';
	const rows = state.arms.map((arm, k) => {
		const found = isBroken ? undefined : reading.comparisons[k - 1];
		const cells = found
			? [
					`${signedWords(metric, found.decides.difference)} (${rangeWords(metric, found.decides.interval)})`,
					formatP(found.decides.pValue),
					chanceWords(found.bayes.probabilityBetter)
				]
			: ['', '', ''];
		return [arm.name.replaceAll('|', '\\|'), formatCount(arm.n), levelWords(metric, arm), ...cells];
	});
	const head = ['Arm', 'users', metric === 'mean' ? 'mean' : 'said yes'];
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const parts = isBroken ? [] : [reading.segments?.text, reading.novelty?.text];
	return [
		`# ${said.verdict} ${said.rest}`.trim(),
		isBroken ? reading.split.text : reading.verdict.text,
		`**If this is wrong.** ${reading.verdict.cost}`,
		[
			line([...head, 'against the control', 'p', 'better, chance']),
			line(['---', '--:', '--:', '--:', '--:', '--:']),
			...rows.map(line)
		].join('\n'),
		...(isBroken ? [] : [`**The split.** ${reading.split.text}`]),
		...parts.filter((text) => text !== undefined)
	]
		.join('\n\n')
		.replaceAll('\u00a0', ' ');
}
