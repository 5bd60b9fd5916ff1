import type { StreamSettings, WatcherCard, WatcherId } from '$lib/simulation/drift';
import type { OwnOptions } from './state.ts';

type Option = WatcherCard['options'][number];

/** What an option of a detector stands at. */
export const optionValue = (options: OwnOptions, { id }: WatcherCard, option: Option) =>
	options[id]?.[option.id] ?? option.default;

/** All but one of an object's entries. */
const without = <Value>(all: Readonly<Partial<Record<string, Value>>>, name: string) =>
	Object.fromEntries(Object.entries(all).filter(([key]) => key !== name));

/** The options with one of them set; one that stands at its default is not kept. */
export function withOption(
	options: OwnOptions,
	{ id }: WatcherCard,
	option: Option,
	value: number
): OwnOptions {
	const others = without(options[id] ?? {}, option.id);
	const own = value === option.default ? others : { ...others, [option.id]: value };
	const rest = without(options, id);
	return Object.keys(own).length > 0 ? { ...rest, [id]: own } : rest;
}

/** The options with all of a detector's at their defaults. */
export const withoutOptions = (options: OwnOptions, { id }: WatcherCard): OwnOptions =>
	without(options, id);

/** Every option of every detector. */
export function allOptions(
	options: OwnOptions,
	cards: readonly WatcherCard[]
): StreamSettings['options'] {
	const all = cards.map((card) => {
		const values = card.options.map((option) => [option.id, optionValue(options, card, option)]);
		return [card.id, Object.fromEntries(values)];
	});
	return Object.fromEntries(all) as Record<WatcherId, Record<string, number>>;
}
