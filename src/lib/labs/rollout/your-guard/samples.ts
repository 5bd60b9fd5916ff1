/** The manifests to begin with, in `content/guards`; `own` is the reader's text. */
export const sampleNames = {
	'argo-sheet': 'Argo: the sheet’s rule',
	'flagger-sheet': 'Flagger: the sheet’s rule',
	'argo-forgiving': 'Argo: two failures forgiven',
	'flagger-usual': 'Flagger: as most are copied',
	'argo-too-strict': 'Argo: no error at all',
	'argo-no-data': 'Argo: passes without data',
	'argo-list': 'Argo: a pair of brackets short',
	'argo-overlap': 'Argo: windows that overlap',
	own: 'Your own text'
} as const;

export type SampleId = keyof typeof sampleNames;

/** The texts by name, without the reader's own. */
export type SampleTexts = Readonly<Record<Exclude<SampleId, 'own'>, string>>;

export const isSample = (text: string): text is SampleId => Object.hasOwn(sampleNames, text);
