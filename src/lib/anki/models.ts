/** Our kinds of note, as Anki knows them; for ever, or a second export would make new ones. */
export const modelIds = { basic: 1_400_000_000_001, cloze: 1_400_000_000_002 } as const;
export type ModelName = keyof typeof modelIds;

/** Which fields a note has, in their order. The first of them is what Anki sorts by. */
export const modelFields: Readonly<Record<ModelName, readonly string[]>> = {
	basic: ['Front', 'Back', 'From'],
	cloze: ['Text', 'Extra', 'From']
};

const css = `.card { max-width: 38em; margin: 1.5em auto; padding: 0 1em; background: #fbfaf6; color: #1b1b18;
  font: 20px/1.5 Charter, "Source Serif 4", Georgia, serif; text-align: left; }
.card.nightMode, .nightMode .card { background: #17181a; color: #e9e6df; }
code, pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.85em; }
pre { padding: 0.7em 0.9em; overflow-x: auto; background: rgba(128, 128, 128, 0.13); }
hr { height: 1px; margin: 1.2em 0; border: 0; background: rgba(128, 128, 128, 0.5); }
.cloze { border-bottom: 2px solid; font-weight: 600; }
.from { margin-top: 1.6em; color: #6c6a63; font: 14px/1.4 system-ui, sans-serif; }
.from a { color: inherit; }
li { margin-top: 0.3em; }
.right { font-weight: 600; }`;

const from = '{{#From}}<div class="from">{{From}}</div>{{/From}}';
const templates: Readonly<Record<ModelName, { name: string; qfmt: string; afmt: string }>> = {
	basic: {
		name: 'Card 1',
		qfmt: '{{Front}}',
		afmt: `{{FrontSide}}<hr id="answer">{{Back}}${from}`
	},
	cloze: {
		name: 'Cloze',
		qfmt: '{{cloze:Text}}',
		afmt: `{{cloze:Text}}{{#Extra}}<hr>{{Extra}}{{/Extra}}${from}`
	}
};

/** When these were last changed: Anki takes a newer kind of note up, and leaves a reader's changes else. */
const changed = 1_700_000_000;

function model(name: ModelName, deck: number) {
	const flds = modelFields[name].map((field, ord) => ({
		...{ name: field, ord, sticky: false, rtl: false, font: 'Arial', size: 20 },
		media: []
	}));
	const template = templates[name];
	return {
		id: modelIds[name],
		name: name === 'basic' ? 'MLOps Fieldbook' : 'MLOps Fieldbook Cloze',
		type: name === 'basic' ? 0 : 1,
		...{ mod: changed, usn: -1, sortf: 0, did: deck },
		tmpls: [{ ...template, ord: 0, bqfmt: '', bafmt: '', did: null, bfont: '', bsize: 0 }],
		flds,
		...{ css, latexPre: '', latexPost: '', latexsvg: false },
		...{ req: [[0, 'any', [0]]], tags: [], vers: [] }
	};
}

/** Both kinds of note as the column `models` has them. */
export function modelsJson(deck: number): string {
	const names = Object.keys(modelIds) as ModelName[];
	return JSON.stringify(
		Object.fromEntries(names.map((name) => [modelIds[name], model(name, deck)]))
	);
}
