import {
	createLabSession,
	defaultSettings,
	frontierSummary,
	labPolicies,
	mergeFrontier,
	shockSummary,
	worldKinds,
	type FrontierBlock,
	type LabChoice,
	type LabSettings,
	type MeanInterval,
	type ShockBlock,
	type ShockQuestion
} from '../../../src/lib/simulation/retraining/index.ts';
import { runToEnd } from '../../../src/lib/stats/index.ts';
import { onTwoCores, timed } from './threads.ts';

const worlds = Number(process.argv[2] ?? 200);
const piece = 10;
const starts = Array.from({ length: Math.ceil(worlds / piece) }, (_, k) => k * piece);
const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
const range = ({ mean, low, high }: MeanInterval) =>
	`${whole(mean)} [${whole(low)} to ${whole(high)}]`;
const choicesOf = (...list: LabChoice['gate'][]) =>
	labPolicies.flatMap(({ id }) => list.map((gate) => ({ policy: id, gate })));

const frontier = (settings: LabSettings, choices: readonly LabChoice[]) =>
	timed(async () => {
		const pieces = starts.map((first) => {
			const ask = { settings, choices, first, worlds: Math.min(piece, worlds - first) };
			return { kind: 'frontier', ask } as const;
		});
		return frontierSummary(mergeFrontier(await onTwoCores<FrontierBlock>(pieces)));
	});

/** What the issue asks for: every policy on so many worlds, on the clock of two cores. */
async function benchFrontier(): Promise<void> {
	const { clock, cores } = await frontier(defaultSettings('mixed'), choicesOf('none'));
	const all = await frontier(defaultSettings('mixed'), choicesOf('none', 'mid-p'));
	console.log(`${worlds} worlds, mixed, sliding window of 28 days, with the clairvoyant schedule:`);
	console.log(`  9 policies: ${clock.toFixed(1)} s on the clock, ${cores.toFixed(1)} s of cores`);
	console.log(
		`  and 9 behind a gate: ${all.clock.toFixed(1)} s, ${all.cores.toFixed(1)} s of cores`
	);
	// Beside other work the clock says nothing: what counts is half of what the cores took.
	if (Math.min(clock, cores / 2) > 20) console.log('  Over the 20 s asked for.');
}

/** Which is cheapest in each kind of world. */
async function tellCheapest(): Promise<void> {
	for (const { id, title } of worldKinds) {
		const { value } = await frontier(defaultSettings(id), choicesOf('none', 'mid-p'));
		const name = ({ policy, gate }: LabChoice) =>
			gate === 'none' ? policy : `${policy} + ${gate}`;
		const rows = [...value.rows].sort((one, other) => one.money.mean - other.money.mean);
		console.log(
			`\n${title}: clairvoyant ${range(value.clairvoyant.money)}, money beyond the best rule`
		);
		for (const row of rows) {
			const numbers = `${range(row.money).padStart(30)}  behind ${range(row.behind).padStart(28)}`;
			const counts = `${row.trainings.toFixed(1)} trained, ${row.deployed.toFixed(1)} deployed, ${row.worse.toFixed(1)} worse`;
			const share = `${(100 * row.cheapestIn).toFixed(0)} % of worlds`;
			console.log(`  ${name(row.choice).padEnd(22)}${numbers}  ${counts}, cheapest in ${share}`);
		}
	}
}

/** Training in a shock's first week, with labels at once and two weeks late, lasting and passing. */
async function tellShock(): Promise<void> {
	for (const labelDelay of [0, 14]) {
		for (const lasts of [undefined, 14]) {
			const base = defaultSettings('shock');
			const settings = { ...base, learner: { ...base.learner, labelDelay } };
			const ask = { settings, part: 'outcome', size: 60, watchedDays: 90 } as const;
			const question = (first: number): ShockQuestion => {
				const own = { ...ask, first, worlds: Math.min(piece, worlds - first) };
				return lasts === undefined ? own : { ...own, lasts };
			};
			const pieces = starts.map((first) => ({ kind: 'shock', ask: question(first) }) as const);
			const { value: blocks, clock } = await timed(() => onTwoCores<ShockBlock>(pieces));
			const { gain, money, bestDay, firstWeek, worse } = shockSummary(blocks);
			const passes = lasts === undefined ? 'for good' : `for ${lasts} days`;
			console.log(`\nA shock ${passes}, labels ${labelDelay} days late (${clock.toFixed(1)} s):`);
			console.log(
				`  one training is cheapest on day ${bestDay}; in the first week it costs more by ${range(firstWeek)}`
			);
			for (const day of [0, 3, 6, 13, 20, 27, 41]) {
				const points = (100 * (gain[day]?.mean ?? NaN)).toFixed(2);
				const share = (100 * (worse[day] ?? NaN)).toFixed(0);
				console.log(
					`  day ${day}: gain ${points} points, worse in ${share} %, money ${range(money[day] as MeanInterval)}`
				);
			}
		}
	}
}

/** What a page waits for: a new world, and a price that is moved. */
function benchPage(): void {
	const windows = [
		{ kind: 'sliding', days: 28 },
		{ kind: 'weighted', halfLifeDays: 30 },
		{ kind: 'growing' }
	] as const;
	for (const window of windows) {
		const base = defaultSettings('mixed', 5);
		const settings = { ...base, learner: { ...base.learner, window } };
		const session = createLabSession();
		const ms = (ask: LabSettings) => {
			const start = performance.now();
			runToEnd(session({ settings: ask, choices: choicesOf('none', 'mid-p') }));
			return (performance.now() - start).toFixed(0);
		};
		const first = ms(settings);
		const again = ms({ ...settings, prices: { ...settings.prices, training: 99 } });
		console.log(
			`One world, ${window.kind} window, 18 policies: ${first} ms; a price moved: ${again} ms`
		);
	}
}

benchPage();
await benchFrontier();
if (process.argv.includes('--tell')) {
	await tellShock();
	await tellCheapest();
}
