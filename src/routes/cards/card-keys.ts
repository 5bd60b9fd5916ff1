import { preference } from '$lib/storage';

/** Whether single keys answer. Readers who speak to their device want to switch them off. */
export const singleKeys = preference(
	'card-keys',
	true,
	(value: unknown): value is boolean => typeof value === 'boolean'
);

/** What a key can do here. */
export type CardKeys = {
	show: () => void;
	/** 1 to 9: a choice before the answer, a grade after it. */
	number: (number: number) => void;
	undo: () => void;
	edit: () => void;
	suspend: () => void;
	bury: () => void;
	help: () => void;
};

const typing = 'input:not([type=range],[type=radio],[type=checkbox]),textarea,select,dialog';
const pressing = 'button,a,summary';

/** What a key means, or nothing: while somebody types, composes or holds another key down. */
export function keyMeaning(event: KeyboardEvent, keys: CardKeys): (() => void) | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
	const on = (selector: string) =>
		event.target instanceof Element && event.target.closest(selector) !== null;
	if (on(typing)) return undefined;
	// Space on a button presses that button.
	if (event.key === ' ') return on(pressing) ? undefined : keys.show;
	const digit = /^[1-9]$/.exec(event.key);
	if (digit) return () => keys.number(Number(digit[0]));
	const named: Readonly<Record<string, () => void>> = {
		u: keys.undo,
		e: keys.edit,
		s: keys.suspend,
		b: keys.bury,
		'?': keys.help
	};
	return named[event.key.toLowerCase()];
}
