import type { Fields } from './fields.ts';

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * A name for ever, such as `psi-on-quiet-days`.
 *
 * @throws ContentError with the line if it is missing or has another form
 */
export function slugOf(fields: Fields, name: string): string {
	return checked(fields, name, fields.text(name));
}

/** A list of such names; empty if it is left out. */
export function slugsOf(fields: Fields, name: string): string[] {
	return fields.texts(name).map((value) => checked(fields, name, value));
}

function checked(fields: Fields, name: string, value: string): string {
	if (slugForm.test(value)) return value;
	throw fields.error(`“${value}” must be small letters, digits and single hyphens.`, name);
}
