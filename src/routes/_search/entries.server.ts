import { browseRows } from '$lib/components/study';
import { plainWords, sectionText, type Lesson } from '$lib/content';
import { driftLab } from '$lib/labs/drift';
import { experimentLab } from '$lib/labs/experiment';
import { retrainingLab } from '$lib/labs/retraining';
import { rolloutLab } from '$lib/labs/rollout';
import type { Lab, Preset } from '$lib/labs/shell';
import type { SearchEntry } from '$lib/search';
import { readDeck } from '../cards/deck.server.ts';
import { glossary } from '../glossary/glossary.server.ts';
import { readQuestions } from '../interview/questions.server.ts';
import { catalogue, lessonFiles } from '../lessons/catalogue.server.ts';
import { bookPages, quietPages } from '../pages.ts';

/** Everything in the book that can be found. */
export async function searchEntries(): Promise<SearchEntry[]> {
	return [
		...catalogue.lessons.flatMap(lessonEntries),
		...glossary.map(({ id, term, also, definition }): SearchEntry => {
			const names = also.join(' ');
			return {
				kind: 'Glossary',
				title: term,
				line: definition,
				path: `glossary/#${id}`,
				names,
				text: definition
			};
		}),
		...catalogue.corrections.map(correctionEntry),
		...labEntries(),
		...(await cardEntries()),
		...(await questionEntries()),
		...pages.map(({ path, label }): SearchEntry => {
			return { kind: 'Pages', title: label, line: '', path: path.slice(1), text: '' };
		})
	];
}

/** Pages with those below them; a lab's parts have entries of their own. */
const pages = [...bookPages, ...quietPages].flatMap((page) => [
	page,
	...(page.path === '/labs/' ? [] : (page.children ?? []))
]);

function lessonEntries(lesson: Lesson): SearchEntry[] {
	const path = `lessons/${lesson.id}/`;
	const text = lessonFiles[lesson.path] ?? '';
	const whole: SearchEntry = {
		kind: 'Lessons',
		title: lesson.title,
		line: lesson.outcome,
		path,
		names: lesson.id.replaceAll('-', ' '),
		text: [lesson.standfirst, lesson.description, lesson.sayIt.question].join(' ')
	};
	const sections = lesson.sections.map(({ id, number, title }): SearchEntry => {
		return {
			kind: 'Lessons',
			title: plainTitle(title),
			line: `${number}, in ${lesson.title}`,
			path: `${path}#${id}`,
			text: words(sectionText(text, id) ?? '')
		};
	});
	return [whole, ...sections];
}

/** Prose without tags and the anchors of headings. */
const words = (text: string) => text.replace(/<[^>]*>|\{#[^}]*\}/g, ' ');

const plainTitle = (title: string) => title.replace(/[*`]|==/g, '');

function correctionEntry({ id, claim, truth }: (typeof catalogue)['corrections'][number]) {
	return {
		kind: 'Corrections' as const,
		title: claim,
		line: `In truth: ${truth}`,
		path: `myths/#correction-${id}`,
		text: plainWords(truth)
	};
}

/** Single cards, by the words of their questions; their answers are for the page that asks. */
async function cardEntries(): Promise<SearchEntry[]> {
	const deck = await readDeck();
	const titles = new Map(deck.lessons.map(({ id, title }) => [id, title]));
	return browseRows(deck, []).map(({ id, title, lesson }) => ({
		kind: 'Cards',
		title,
		line: `From ${titles.get(lesson) ?? 'the book'}`,
		path: `cards/browse/?card=${id}`,
		text: '',
		isAsked: true
	}));
}

async function questionEntries(): Promise<SearchEntry[]> {
	return (await readQuestions()).map(({ id, asked }) => ({
		kind: 'Interview questions',
		title: asked,
		line: '',
		path: `interview/#${id}`,
		text: '',
		isAsked: true
	}));
}

/** The ready-made states of every part of a lab, each under the name of its part. */
const partPresets = import.meta.glob<readonly Preset[]>(
	['../../../content/presets/{drift,rollout,experiment,retraining}*.json'],
	{ eager: true, import: 'default' }
);

const simulators: readonly { lab: Lab; words: string }[] = [
	{
		lab: driftLab,
		words: 'simulator windows rows detectors tests distances classifier'
	},
	{
		lab: rolloutLab,
		words: 'simulator release deployment canary guard rollback traffic'
	},
	{
		lab: experimentLab,
		words: 'simulator A/B test experiment users power'
	},
	{
		lab: retrainingLab,
		words: 'simulator retrain retraining policy drift schedule trigger gate labels cost'
	}
];

/** What a part is also looked for by, where its own words do not say it. */
const moreWords: Readonly<Record<string, string>> = {
	'/labs/rollout/':
		'shadow blue-green A/B test gradual bandit interleaving error rate error budget burn rate SPRT latency P99 leak manifest Istio KServe',
	'/labs/rollout/compare/':
		'shadow blue-green A/B test gradual all at once bandit interleaving baseline exposure blast radius',
	'/labs/rollout/odds/':
		'detection false rollback false alarm power ROC Monte Carlo binomial sample size blast radius',
	'/labs/rollout/your-guard/': 'Argo Rollouts Flagger manifest YAML Prometheus failureLimit',
	'/labs/rollout/judge/': 'Spinnaker automated canary analysis Mann-Whitney chi-square score',
	'/labs/rollout/sticky/': 'session affinity cookie hash user assignment SRM',
	'/labs/experiment/':
		'sample size calculator MDE minimum detectable effect alpha duration weeks CUPED design effect Bonferroni Dunnett compliance',
	'/labs/experiment/peeking/':
		'A/A test early stopping Pocock O’Brien-Fleming alpha spending sequential always valid confidence sequence winner’s curse',
	'/labs/experiment/bandit/':
		'multi-armed bandit epsilon-greedy UCB1 Thompson sampling regret Lai-Robbins explore exploit bias coverage delayed non-stationary',
	'/labs/experiment/read/':
		'significance calculator p-value z-test Welch t-test Fisher Newcombe confidence interval Bayesian CUPED SRM sample ratio mismatch segments novelty effect CSV upload verdict read-out',
	'/labs/experiment/interleaving/':
		'search ranking recommender team draft balanced interleaved click model position bias sensitivity online evaluation',
	'/labs/retraining/':
		'continuous training champion challenger McNemar PSI label delay regime season shock clairvoyant runbook Airflow GitHub Actions cron',
	'/labs/retraining/frontier/': 'compare policies cheapest regret Monte Carlo challenge guess',
	'/labs/retraining/shock/': 'incident emergency retrain window mixed when to retrain first week',
	'/labs/rollout/blind/': 'game rounds hidden dashboard decision promote hold score'
};

function labEntries(): SearchEntry[] {
	return simulators.flatMap(({ lab, words: text }) =>
		lab.parts.flatMap(({ path, label, line }): SearchEntry[] => [
			{
				kind: 'Labs',
				title: `${lab.name}: ${label}`,
				line,
				path: path.slice(1),
				text: [line, text, moreWords[path] ?? ''].join(' ')
			},
			...presetsOf(path).map(({ title, question, link }): SearchEntry => {
				return { kind: 'Labs', title, line: question, path: path.slice(1) + link, text: question };
			})
		])
	);
}

/** `/labs/drift/many/` has its presets in `drift-many.json`; a part may have none. */
function presetsOf(path: string): readonly Preset[] {
	const name = path.split('/').slice(2, -1).join('-');
	return partPresets[`../../../content/presets/${name}.json`] ?? [];
}
