import type { ReleaseItem } from './release-items.ts';

/**
 * How a document is drawn: `table` has a head of columns, `facts` are what and how much, `code` is lines
 * of a file, `chat` is time, name and words, `page` is lines of prose.
 */
export type DocumentKind = 'table' | 'facts' | 'code' | 'chat' | 'page';

/** A picture above a table: columns over the first one, as lines or as bars. */
export type DocumentChart = {
	kind: 'lines' | 'bars';
	/** Indexes of columns: the new model or the current data, and the old one; −1 for none. */
	current: number;
	old: number;
	/** Where something rings or is promised, in the column’s unit. */
	limit: { value: number; says: string } | undefined;
};

/** One document of the evidence. Its rows are numbered from 1 where they are printed. */
export type ScenarioDocument = {
	/** Once in its scenario. */
	id: string;
	title: string;
	/** Where it comes from and when it was made. */
	from: string;
	kind: DocumentKind;
	/** Of a table; otherwise empty. */
	columns: string[];
	rows: string[][];
	/** Of code: `yaml`, `diff`, `python`; otherwise empty. */
	language: string;
	chart: DocumentChart | undefined;
	/** What stands under it, perhaps nothing. */
	note: string;
	/** How its columns hang together, such as `Share = Hits / Rows`; tests work them out again. */
	sums: string[];
};

/**
 * A place in the evidence: a row from 0, a whole document with row −1, or the desk, where nothing lies
 * that should, with an empty document.
 */
export type ScenarioPlace = { document: string; row: number };

/** As written `lesson:canary#time`; as built an address below the site’s root. */
export type ScenarioLink = { to: string; label: string };

/** An item of the checklist that is missing or fails. */
export type ScenarioFinding = {
	/** For ever, and once in its scenario: what a learner missed hangs on it. */
	id: string;
	item: ReleaseItem;
	/** Other items that a good reviewer may file it under. */
	also: ReleaseItem[];
	places: ScenarioPlace[];
	/** What is wrong, in a sentence or two. */
	why: string;
	/** What it would have cost. */
	cost: string;
	/** What to say in the interview, in one sentence. */
	say: string;
	/** The id of a card that repairs it. */
	card: string;
	/** Where it is taught, and a lab’s state that shows why, if there is one. */
	lesson: ScenarioLink;
	lab: ScenarioLink | undefined;
};

/** Something that looks bad and is fine. */
export type ScenarioHerring = {
	id: string;
	/** The item that it seems to break. */
	item: ReleaseItem;
	places: ScenarioPlace[];
	why: string;
};

export type ReleaseCall = 'ship' | 'hold' | 'conditions';

/** A release with its evidence, to be reviewed. */
export type Scenario = {
	/** For ever. */
	id: string;
	title: string;
	/** 1 for everybody, 2 for a senior, 3 for a staff engineer. */
	level: 1 | 2 | 3;
	/** A good reviewer needs about so many. */
	minutes: number;
	/** What whoever wants to ship says. */
	asks: string;
	/** Who, what, when it ships, traffic: what and how much. */
	brief: (readonly [what: string, value: string])[];
	documents: ScenarioDocument[];
	/** Up to three; none where everything is in order. */
	findings: ScenarioFinding[];
	herrings: ScenarioHerring[];
	call: {
		right: ReleaseCall;
		/** A call that one can defend, if there is one. */
		near: ReleaseCall | undefined;
		why: string;
	};
};
