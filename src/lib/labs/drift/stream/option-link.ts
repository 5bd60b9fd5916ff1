import type { WatcherCard } from '$lib/simulation/drift';
import { LinkProblem, quote, readNumber } from '$lib/labs/shell';
import { withOption } from './options.ts';
import type { OwnOptions } from './state.ts';

/** `cusum:h:4,adwin:delta:0.01`: the options that differ from their defaults, in the cards' order. */
export function writeOptions(
	options: OwnOptions,
	cards: readonly WatcherCard[]
): string | undefined {
	const parts = cards.flatMap((card) =>
		card.options.flatMap(({ id }) => {
			const value = options[card.id]?.[id];
			return value === undefined ? [] : [`${card.id}:${id}:${value}`];
		})
	);
	return parts.length > 0 ? parts.join(',') : undefined;
}

/** The options of a link. @throws LinkProblem for a detector, an option or a value that is none */
export function readOptions(text: string, cards: readonly WatcherCard[]): OwnOptions {
	let options: OwnOptions = {};
	for (const part of text.split(',')) {
		const [detector, name, value] = part.split(':');
		const card = cards.find(({ id }) => id === detector);
		const option = card?.options.find(({ id }) => id === name);
		if (!card || !option) {
			throw new LinkProblem(`“${quote(part)}” is not a setting of a detector this lab knows.`);
		}
		const read = readNumber(value, `value for ${card.title}, ${option.label}`, option);
		options = withOption(options, card, option, read);
	}
	return options;
}
