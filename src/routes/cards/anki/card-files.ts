import { resolve } from '$app/paths';
import { planImport, type AskedWords, type ImportPlan, type ImportReading } from '$lib/anki';
import { printNumber } from '$lib/components/ui';
import type { Card, Deck } from '$lib/content';
import { createRng } from '$lib/random';
import { changeOwn } from '$lib/state/own-cards.svelte.ts';
import { study } from '$lib/state/study.svelte.ts';
import { findTask, type OwnCard } from '$lib/study';
import { loadAnkiJobs, type Outcome } from '$lib/workers';
import { loadDeck } from '../load-deck.ts';
import { saveFile } from './save-file.ts';

/** What was saved. */
export type Saved = { name: string; bytes: number; notes: number; cards: number; reviews: number };

const mostOwn = 50_000;
const mostText = 20_000_000;

/** The site's address, with a slash at its end. */
const siteAddress = () => new URL(resolve('/'), location.href).href;

/** It is large and few need it: it is kept for offline use once it was used. */
const notFetched =
	'The part of this site that reads and writes such files could not be fetched. Try again once you are online; after that it works offline, too.';

function valueOf<T>(outcome: Outcome<T>): T {
	if (outcome.status === 'done') return outcome.value;
	if (outcome.status !== 'failed') throw new Error('It was stopped.');
	const isAway = ['worker-lost', 'not-loaded'].includes(outcome.code);
	throw new Error(isAway ? notFetched : outcome.sentence);
}

/** Writes the cards as a package for Anki and saves it. */
export async function savePackage(wish: {
	which: 'all' | 'own';
	hasHistory: boolean;
}): Promise<Saved> {
	const { book, own } = await loadDeck();
	const { states, log } = await study.everything();
	if (wish.which === 'own' && own.length === 0) throw new Error(nothingOwn);
	const cards = wish.which === 'own' ? [] : book.cards;
	const { startAnkiJob } = await loadAnkiJobs();
	const made = await startAnkiJob('ankiExport', {
		...{ as: 'apkg', lessons: book.lessons, cards, own, asked: await drawAll(cards) },
		...(wish.hasHistory ? { states, log } : { states: [], log: [] }),
		...{ settings: study.settings, at: Date.now(), site: siteAddress() }
	}).result;
	return saved(valueOf(made), 'apkg', 'application/octet-stream');
}

const nothingOwn = 'There is no card of your own yet. Write one, or bring some.';

/** Writes the reader's own cards as a table and saves it. */
export async function saveTable(): Promise<Saved> {
	await study.open();
	const own = await study.own();
	if (own.length === 0) throw new Error(nothingOwn);
	const { startAnkiJob } = await loadAnkiJobs();
	const made = await startAnkiJob('ankiExport', { as: 'csv', own }).result;
	return saved(valueOf(made), 'csv', 'text/csv');
}

type Made = { bytes: Uint8Array; notes: number; cards: number; reviews: number };

function saved({ bytes, ...counts }: Made, ending: string, type: string): Saved {
	const day = new Date().toLocaleDateString('sv-SE');
	const name = `mlops-fieldbook-${day}.${ending}`;
	saveFile(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
	return { name, bytes: bytes.length, ...counts };
}

/** The questions with drawn numbers, each with a seed of its own that never changes. */
async function drawAll(cards: readonly Card[]): Promise<Record<string, AskedWords>> {
	const drawn = cards
		.filter(({ task }) => task)
		.map(async ({ id, task }) => [id, await draw(task, `${id} anki`)] as const);
	return Object.fromEntries(await Promise.all(drawn));
}

async function draw(task: string, seed: string): Promise<AskedWords> {
	const asked = (await findTask(task)).ask(createRng(seed));
	const print = (value: number, decimals = asked.decimals) =>
		`${printNumber(value, decimals)} ${asked.unit}`.trim();
	const near = Number(asked.tolerance.toPrecision(2)).toLocaleString('en-GB');
	const counts = near === '0' ? '' : ` Within ${`${near} ${asked.unit}`.trim()} counts as right.`;
	return { ...asked, answer: print(asked.answer), why: asked.why + counts, seed };
}

/** Looks into a file of cards; nothing is kept. */
export async function readFile(file: File, onProgress: (share: number) => void) {
	const { book } = await loadDeck();
	const question = {
		...{ file, at: Date.now(), site: siteAddress() },
		book: book.cards.map(({ id }) => id)
	};
	const { startAnkiJob } = await loadAnkiJobs();
	const run = startAnkiJob('ankiImport', question, { onProgress });
	return { cancel: run.cancel, result: run.result.then((outcome) => looked(outcome, book)) };
}

/** What a file holds, held against what is here. */
export type Looked = { reading: ImportReading; plan: ImportPlan; book: Deck };

async function looked(outcome: Outcome<ImportReading>, book: Deck): Promise<Looked | undefined> {
	if (outcome.status !== 'done' && outcome.status !== 'failed') return undefined;
	const reading = valueOf(outcome);
	return { reading, plan: planImport(reading.cards, await study.own()), book };
}

/** What an import did, so that it can be taken back. */
export type Imported = { added: readonly string[]; before: readonly OwnCard[] };

/** Keeps the cards of a file, all of them or none. */
export async function keepCards(reading: ImportReading, withChanged: boolean): Promise<Imported> {
	const own = await study.own();
	// As it stands now: another tab may have kept cards meanwhile.
	const { fresh, changed } = planImport(reading.cards, own);
	const next = withChanged ? changed.map((one) => one.next) : [];
	const text = [...own, ...fresh].reduce(
		(sum, { front, back }) => sum + front.length + back.length,
		0
	);
	if (own.length + fresh.length > mostOwn || text > mostText) {
		throw new Error('With these you would have more cards of your own than a back-up holds.');
	}
	await changeOwn({ keep: [...fresh, ...next], remove: [] });
	return {
		added: fresh.map(({ id }) => id),
		before: withChanged ? changed.map(({ now }) => now) : []
	};
}

/** Takes an import back: what it added goes, what it changed stands as before. */
export const takeBack = ({ added, before }: Imported): Promise<void> =>
	changeOwn({ keep: before, remove: added });
