/**
 * What every lab stands in: the page of a part with its neighbours, the state with every step back,
 * the link that carries it, the questions to try. Never here: what one lab is about.
 */
export { record, redo, startHistory, undo, type History } from './history.ts';
export { LinkProblem, escapeText, quote, readNumber, readText, readWhole } from './link-fields.ts';
export { shownNumber, typedNumber, type NumberField } from './number-field.ts';
export { PartDesk } from './part-desk.svelte.ts';
export {
	longestLink,
	partLink,
	type LinkField,
	type PartLink,
	type ReadLink
} from './part-link.ts';
export type { Lab, LabPart } from './parts.ts';
export type { Preset } from './preset.ts';
export { savePartLink } from './save-part-link.ts';
export { saveText } from './save-text.ts';
