import type { LabPart } from '../shell/parts.ts';

/** This part of the lab. */
export const tablePart: LabPart = {
	path: '/labs/drift/table/',
	label: 'Whole table',
	line: 'Every column of your own table, by the right test'
};
