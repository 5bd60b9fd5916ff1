/** A step to put in order. */
export type BoardStep = { id: string; text: string };

/** One step that must come before another; what holds of an order is judged by these. */
export type BoardRule = {
	/** For ever, and once on its board: what a learner got wrong hangs on it. */
	id: string;
	/** Ids of steps. */
	first: string;
	then: string;
	/** What goes wrong the other way round. */
	why: string;
	/** The id of a card that repairs it. */
	card: string;
};

/** Where pieces can be put, in the order of the line. */
export type BoardPlace = { id: string; name: string; note: string };

/** Something to put in its place. */
export type BoardPiece = {
	/** For ever, and once on its board. */
	id: string;
	text: string;
	/** Ids of places; any of them is right, the first is the usual one. */
	at: string[];
	why: string;
	card: string;
};

/** A question that is answered at a whiteboard. */
export type Whiteboard = {
	/** For ever. */
	id: string;
	title: string;
	/** As an interviewer says it. */
	asked: string;
	level: 1 | 2 | 3;
	lessons: string[];
	/** A lab’s state that shows why; empty for none. */
	lab: string;
} & (
	| {
			kind: 'order';
			/** In an order that keeps every rule. */
			steps: BoardStep[];
			rules: BoardRule[];
	  }
	| { kind: 'place'; places: BoardPlace[]; pieces: BoardPiece[] }
	| {
			kind: 'numbers';
			/** The name of a sheet whose numbers a seed draws and the core works out. */
			sheet: string;
	  }
);
