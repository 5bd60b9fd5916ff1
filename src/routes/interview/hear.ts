/** What of the browser’s recogniser is used here. */
export type Recogniser = {
	lang: string;
	continuous: boolean;
	interimResults: boolean;
	processLocally?: boolean;
	onresult: ((event: HeardEvent) => void) | null;
	onerror: ((event: { error: string }) => void) | null;
	onend: (() => void) | null;
	start: () => void;
	stop: () => void;
	abort: () => void;
};

type HeardEvent = {
	resultIndex: number;
	results: ArrayLike<{ isFinal: boolean; 0: { transcript: string } }>;
};

type Languages = { langs: string[]; processLocally: boolean };

export type RecogniserClass = {
	new (): Recogniser;
	available?: (wish: Languages) => Promise<string>;
	install?: (wish: Languages) => Promise<boolean>;
};

/**
 * `here`: on this device. `fetchable`: on this device once the browser has fetched a language pack.
 * `elsewhere`: only by a recogniser that may send the voice away. `nowhere`: there is none.
 */
export type Ear = { where: 'here' | 'fetchable' | 'elsewhere' | 'nowhere'; lang: string };

const english = ['en-GB', 'en-US'];

/** The browser’s recogniser, under the name that it has there. */
export function recogniserOf(page: object): RecogniserClass | undefined {
	const { SpeechRecognition: plain, webkitSpeechRecognition: prefixed } = page as Readonly<
		Record<string, RecogniserClass | undefined>
	>;
	return plain ?? prefixed;
}

/**
 * Where speech can be written down.
 *
 * @param Recognition of `recogniserOf`
 * @param own the reader’s languages; an English one is tried first
 */
export async function findEar(
	Recognition: RecogniserClass | undefined,
	own: readonly string[]
): Promise<Ear> {
	const langs = [...new Set([...own.filter((lang) => lang.startsWith('en-')), ...english])];
	const [lang = 'en-GB'] = langs;
	if (!Recognition) return { where: 'nowhere', lang };
	const states = await Promise.all(langs.map((one) => stateOf(Recognition, one)));
	const ready = langs[states.indexOf('available')];
	if (ready) return { where: 'here', lang: ready };
	const fetchable = langs[states.findIndex((state) => /^download(able|ing)$/.test(state))];
	if (fetchable && Recognition.install) return { where: 'fetchable', lang: fetchable };
	return { where: 'elsewhere', lang };
}

/** A browser that cannot be asked, or that forbids the question, recognises nothing on the device. */
async function stateOf(Recognition: RecogniserClass, lang: string): Promise<string> {
	try {
		return (
			(await Recognition.available?.({ langs: [lang], processLocally: true })) ?? 'unavailable'
		);
	} catch {
		return 'unavailable';
	}
}

/** Lets the browser fetch what it needs to hear a language on the device. */
export async function fetchLanguage(Recognition: RecogniserClass, lang: string): Promise<boolean> {
	try {
		return (await Recognition.install?.({ langs: [lang], processLocally: true })) ?? false;
	} catch {
		return false;
	}
}

export type Listening = {
	lang: string;
	/** Only on this device; the browser refuses rather than send the voice away. */
	isLocal: boolean;
	/** Words that will not change any more. */
	onwords: (words: string) => void;
	/** What is being understood, until it is words. */
	onguess: (guess: string) => void;
	/** It is over; with a sentence where it was not the learner who ended it. */
	onend: (problem: string) => void;
};

const problems: Readonly<Record<string, string>> = {
	'not-allowed':
		'The browser may not use the microphone here. Allow it beside the address, or type.',
	'service-not-allowed': 'The browser does not allow writing down here. Notes do as well.',
	'audio-capture': 'No microphone was found. Notes do as well.',
	network: 'The browser’s recogniser needs a connection. Notes do as well.',
	'language-not-supported':
		'The browser does not understand English on this device. Notes do as well.'
};
const usualProblem = 'Writing down stopped. What was understood stands in the notes.';

/**
 * Writes down what is said until it is stopped. Browsers end by themselves after a silence: it then
 * begins again.
 *
 * @returns stops it; what was said before still comes
 */
export function listen(Recognition: RecogniserClass, wish: Listening): () => void {
	const recogniser = new Recognition();
	let isWanted = true;
	let problem = '';
	let starts = 0;
	recogniser.lang = wish.lang;
	recogniser.continuous = true;
	recogniser.interimResults = true;
	if (wish.isLocal) recogniser.processLocally = true;
	recogniser.onresult = (event) => {
		starts = 0;
		const words = textOf(event, true);
		if (words) wish.onwords(words);
		wish.onguess(textOf(event, false));
	};
	recogniser.onerror = ({ error }) => {
		// Silence is no mistake, and an end that was asked for neither.
		if (error === 'no-speech' || error === 'aborted') return;
		isWanted = false;
		problem = problems[error] ?? usualProblem;
	};
	recogniser.onend = () => {
		wish.onguess('');
		starts += 1;
		if (isWanted && starts < 20 && begin()) return;
		wish.onend(isWanted ? usualProblem : problem);
	};

	function begin(): boolean {
		try {
			recogniser.start();
			return true;
		} catch {
			return false;
		}
	}

	if (!begin()) queueMicrotask(() => wish.onend(usualProblem));
	return () => {
		isWanted = false;
		recogniser.stop();
	};
}

function textOf({ resultIndex, results }: HeardEvent, isFinal: boolean): string {
	return Array.from(results)
		.slice(resultIndex)
		.filter((one) => one.isFinal === isFinal)
		.map((one) => one[0].transcript.trim())
		.join(' ')
		.trim();
}

/** What was written, and after it what was heard: without a full stop, since a pause ends no sentence. */
export function withHeard(notes: string, heard: string): string {
	return [notes.trimEnd(), heard.trim()].filter(Boolean).join(' ');
}
