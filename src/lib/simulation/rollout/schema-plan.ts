/** The two forms in which a field is stored while it changes. */
export type Form = 'old' | 'new';

/** A version of the service: the form that it reads, and the forms that it writes. */
export interface Version {
	readonly name: string;
	readonly reads: Form;
	readonly writes: readonly Form[];
}

/** A moment of a schema change: what the table has, and which version is live. */
export interface SchemaStep {
	readonly name: string;
	/** Columns that exist. */
	readonly columns: readonly Form[];
	/** Forms that every single row has. */
	readonly filled: readonly Form[];
	/** Index into the versions of the plan. */
	readonly live: number;
}

export interface SchemaPlan {
	readonly versions: readonly Version[];
	readonly steps: readonly SchemaStep[];
}

const only = (form: Form, name: string): Version => ({ name, reads: form, writes: [form] });

/** Add the new form beside the old one, move everything over, take the old one away. */
export const expandAndContract: SchemaPlan = {
	versions: [
		only('old', 'v1: old form'),
		{ name: 'v2: writes both', reads: 'old', writes: ['old', 'new'] },
		{ name: 'v3: reads new', reads: 'new', writes: ['old', 'new'] },
		only('new', 'v4: new form')
	],
	steps: [
		{ name: 'Before', columns: ['old'], filled: ['old'], live: 0 },
		{ name: 'Expand', columns: ['old', 'new'], filled: ['old'], live: 0 },
		{ name: 'Write both', columns: ['old', 'new'], filled: ['old'], live: 1 },
		{ name: 'Migrate', columns: ['old', 'new'], filled: ['old', 'new'], live: 1 },
		{ name: 'Read new', columns: ['old', 'new'], filled: ['old', 'new'], live: 2 },
		{ name: 'Write new only', columns: ['old', 'new'], filled: ['new'], live: 3 },
		{ name: 'Contract', columns: ['new'], filled: ['new'], live: 3 }
	]
};

/** Change the form in one release. */
export const replaceAtOnce: SchemaPlan = {
	versions: [only('old', 'v1: old form'), only('new', 'v2: new form')],
	steps: [
		{ name: 'Before', columns: ['old'], filled: ['old'], live: 0 },
		{ name: 'Replace', columns: ['new'], filled: ['new'], live: 1 }
	]
};

/** Whether a version would work on the table as it is at a step: it finds its form in every row, and every column that it writes. */
export function canRun(version: Version, step: SchemaStep): boolean {
	return (
		step.filled.includes(version.reads) &&
		version.writes.every((form) => step.columns.includes(form))
	);
}
