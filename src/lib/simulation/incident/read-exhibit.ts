import { createRng } from '../../random/index.ts';
import { mean, psiFromSamples } from '../../stats/index.ts';
import { findingOf, type ExhibitId } from './exhibits.ts';
import { broke, cells, hours, type IncidentWorld } from './incident-world.ts';

/** Hours as a line, or rows of a name, what is usual and what is now. */
export type ExhibitReading = {
	readonly finding: string;
	/** What one sees, in one sentence with its numbers. */
	readonly words: string;
	readonly series?: { readonly values: readonly number[]; readonly unit: string };
	readonly rows?: readonly (readonly [name: string, usual: string, now: string])[];
};

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
const before = (values: readonly number[]) => mean(values.slice(0, broke));
const late = (values: readonly number[]) => mean(values.slice(hours - 4));
/** Rows a side when feature distributions are compared. */
const rowsASide = 2000;

function labels({ labels }: IncidentWorld): ExhibitReading {
	const [usual, now] = [before(labels), late(labels)];
	return {
		finding: now < 0.75 * usual ? 'missing' : 'complete',
		words: `${now.toFixed(0)} labels of fraud an hour now, ${usual.toFixed(0)} before.`,
		series: { values: labels, unit: 'labels an hour' }
	};
}

function since({ labels, caught }: IncidentWorld): ExhibitReading {
	const recall = caught.map((count, hour) => count / (labels[hour] ?? 1));
	const usual = before(recall);
	const early = usual - mean(recall.slice(broke, broke + 3));
	const isStep = early > 0.5 * (usual - late(recall));
	return {
		finding: isStep ? 'step' : 'slope',
		words: isStep
			? `Recall falls from ${percent(usual)} to ${percent(late(recall))} within one hour, at 14:00.`
			: `Recall slides from ${percent(usual)} at 14:00 to ${percent(late(recall))} now.`,
		series: { values: recall.map((share) => 100 * share), unit: 'recall, %' }
	};
}

function whom({ recallBefore, recallAfter }: IncidentWorld): ExhibitReading {
	const loss = cells.map((_, i) => (recallBefore[i] ?? 0) - (recallAfter[i] ?? 0));
	const whole = loss.reduce((sum, one, i) => sum + one * (cells[i]?.share ?? 0), 0);
	const hit = cells.filter((_, i) => (loss[i] ?? 0) > 0.5 * whole);
	const isSouth = hit.length > 0 && hit.every((cell) => cell.isSouth);
	const isNew = hit.length > 0 && hit.every((cell) => cell.isNew);
	const found = isSouth ? 'one region' : isNew ? 'one kind of shop' : 'everyone';
	const who = isSouth ? 'The south falls; the north holds.' : 'New shops fall; known shops hold.';
	return {
		finding: found,
		words: found === 'everyone' ? 'All four groups fall by about as much.' : who,
		rows: cells.map(({ name }, i) => [
			name,
			percent(recallBefore[i] ?? 0),
			percent(recallAfter[i] ?? 0)
		])
	};
}

function changes({ cause }: IncidentWorld): ExhibitReading {
	const finding = findingOf(cause, 'changes');
	const isBusy = finding === 'two releases';
	return {
		finding,
		words: isBusy
			? 'Two releases within ten minutes of 14:00. Either could be it, or neither.'
			: 'Nothing was released between 11:00 and 17:00.',
		rows: [
			['Help pages', 'new wording', '09:40'],
			['Payments service', 'release 7.2', isBusy ? '13:55' : '08:10'],
			['Fraud model', 'rollout of version 12', isBusy ? '14:02' : 'last week']
		]
	};
}

function features({ cause, seed }: IncidentWorld): ExhibitReading {
	const rng = createRng(seed).fork('features');
	const draw = (shift: number) =>
		Float64Array.from({ length: rowsASide }, () => rng.normal() + shift);
	const psi = (shift: number) => psiFromSamples(draw(0), draw(shift), { bins: 10 }).psi;
	const amount = psi(cause === 'cents' ? 3 : 0);
	const recent = psi(cause === 'stale-features' ? -0.9 : 0);
	const country = psi(0);
	const moved = amount > 0.1 ? 'amount moved' : recent > 0.1 ? 'recent payments moved' : 'calm';
	return {
		finding: moved,
		words:
			moved === 'calm'
				? `No feature moved: every PSI is below 0.1, ${rowsASide} rows a side.`
				: `One feature moved far: ${moved.replace(' moved', '')}.`,
		rows: [
			['Amount', 'PSI below 0.1', amount.toFixed(2)],
			['Recent payments', 'PSI below 0.1', recent.toFixed(2)],
			['Distance to the shop', 'PSI below 0.1', country.toFixed(2)]
		]
	};
}

function versions({ cause }: IncidentWorld): ExhibitReading {
	const finding = findingOf(cause, 'versions');
	const south = finding === 'all alike' ? 'version 12' : 'version 11';
	return {
		finding,
		words: finding === 'all alike' ? 'Every server says version 12.' : 'The south says version 11.',
		rows: [
			['North, 6 servers', 'version 12', 'version 12'],
			['South, 6 servers', 'version 12', south]
		]
	};
}

function freshness({ age }: IncidentWorld): ExhibitReading {
	const now = late(age);
	const isOld = now > 60;
	return {
		finding: isOld ? 'hours old' : 'fresh',
		words: isOld
			? `The counts were last made ${(now / 60).toFixed(0)} hours ago.`
			: `Features are ${now.toFixed(0)} minutes old, as always.`,
		series: { values: age, unit: 'age, minutes' }
	};
}

function resources({ p99, defaults }: IncidentWorld): ExhibitReading {
	const isSlow = late(defaults) > 0.05;
	const rest = `${percent(late(defaults))} of answers are the default score`;
	return {
		finding: isSlow ? 'slow, defaults' : 'calm',
		words: `P99 is ${late(p99).toFixed(0)} ms, ${before(p99).toFixed(0)} ms before. ${isSlow ? `${rest}. No errors.` : 'No errors, no default scores to speak of.'}`,
		series: { values: p99, unit: 'P99, ms' }
	};
}

const inCommon: Readonly<Record<string, string>> = {
	'labels missing': 'Nothing unusual in these 30. What is absent is the caught cases beside them.',
	'huge amounts': 'Every amount looks a hundred times too large.',
	bursts: 'All are bursts: ten payments in an hour, scored as if there had been none.',
	'all in the south': 'All come from the south, and none is of an unusual kind.',
	'one score': '28 of 30 carry the same score, 0.020.',
	'new shops, alike': 'All 30 are from shops opened this month, and follow one script.'
};

function errors({ cause }: IncidentWorld): ExhibitReading {
	const finding = findingOf(cause, 'errors');
	return { finding, words: inCommon[finding] ?? finding };
}

const readers: Readonly<Record<ExhibitId, (world: IncidentWorld) => ExhibitReading>> = {
	labels,
	since,
	whom,
	changes,
	features,
	versions,
	freshness,
	resources,
	errors
};

/** What one sees when one looks there; the finding is read off the numbers where there are any. */
export function readExhibit(world: IncidentWorld, exhibit: ExhibitId): ExhibitReading {
	return readers[exhibit](world);
}
