/** A *Try this*: a state, a question to answer before looking, and what it teaches. */
export type Preset = {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly teaches: string;
	/** The state as a lab link writes it, such as `#s=1~m=0.02,1~n=200000~k=7`. */
	readonly link: string;
};
