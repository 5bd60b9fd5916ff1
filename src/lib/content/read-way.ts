import type { Way } from './question.ts';

/**
 * Reads a way to say a point from its short form: slots with spaces between them, stems of a slot with
 * `|`, words of a stem with `_`. So `rollback|roll_back previous|old` wants a word for going back, and
 * one for where to.
 *
 * @returns nothing if a slot or stem is empty, or holds something else than small letters, digits and %
 */
export function readWay(text: string): Way | undefined {
	const slots = text
		.trim()
		.split(/\s+/)
		.map((slot) => slot.split('|').map((stem) => stem.replaceAll('_', ' ')));
	const isSound = slots.flat().every((stem) => /^[\p{Ll}\d%.]+( [\p{Ll}\d%.]+)*$/u.test(stem));
	return isSound ? slots : undefined;
}
