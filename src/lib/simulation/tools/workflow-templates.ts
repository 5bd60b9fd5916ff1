export type WorkflowFinding = {
	/** The line it stands on, from 1; none for what is absent. */
	readonly line?: number;
	/** Among the things that may be absent. */
	readonly absent?: AbsentId;
	readonly why: string;
};

export type WorkflowTemplate = {
	readonly id: 'test' | 'train' | 'hybrid' | 'schedule';
	readonly name: string;
	readonly lines: readonly string[];
	readonly findings: readonly WorkflowFinding[];
	readonly mended: string;
};

export type AbsentId = 'on' | 'checkout' | 'python' | 'login' | 'permissions' | 'manual' | 'matrix';

/** What a reader may miss in a file; not all of it is needed. */
export const absentParts: readonly { readonly id: AbsentId; readonly name: string }[] = [
	{ id: 'on', name: 'on: (a trigger)' },
	{ id: 'checkout', name: 'a checkout' },
	{ id: 'python', name: 'Python set-up, install' },
	{ id: 'login', name: 'a cloud log-in' },
	{ id: 'permissions', name: 'permissions:' },
	{ id: 'manual', name: 'a start by hand' },
	{ id: 'matrix', name: 'a matrix' }
];

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const token =
	'The job’s token should be able to do what the job does and no more: start from contents: read.';

const test: WorkflowTemplate = {
	id: 'test',
	name: 'Test',
	lines: [
		'name: ML Tests',
		'on: [push]',
		'jobs:',
		'  test:',
		'    runs-on: ubuntu-latest',
		'    steps:',
		'      - uses: actions/checkout@v3',
		'      - run: pip install -r requirements.txt',
		'      - run: pytest tests/',
		'      - run: python validate_data.py'
	],
	findings: [
		{
			line: 2,
			why: 'A pull request from a fork is never tested. Add pull_request, and give that run no secrets.'
		},
		{
			line: 7,
			why: 'Version 3 is four majors behind, and a tag can be moved. Pin the full commit SHA.'
		},
		{
			absent: 'python',
			why: 'Whatever Python the image holds this month runs the tests. Name it.'
		},
		{ absent: 'permissions', why: token }
	],
	mended: `name: ML tests
on:
  push: { branches: [main] }
  pull_request:
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    steps:
      - uses: ${checkout}
      - uses: actions/setup-python@FULL_SHA_YOU_CHECKED
        with: { python-version: '3.13', cache: pip }
      - run: pip install --require-hashes -r requirements.lock
      - run: pytest tests/
      - run: python validate_data.py
`
};

const train: WorkflowTemplate = {
	id: 'train',
	name: 'Train',
	lines: [
		'jobs:',
		'  train:',
		'    runs-on: ubuntu-latest',
		'    steps:',
		'      - run: python train.py  # Runs ON GitHub',
		'      - run: python evaluate.py',
		'      - if: accuracy > 0.85',
		'        run: ./deploy.sh'
	],
	findings: [
		{
			line: 6,
			why: 'It prints a number that no later step can read. Give the step an id and write to $GITHUB_OUTPUT.'
		},
		{
			line: 7,
			why: 'There is no context named accuracy. The file is refused before anything runs.'
		},
		{ absent: 'on', why: 'Without a trigger it is no workflow.' },
		{ absent: 'checkout', why: 'The runner starts empty: train.py is not there.' },
		{ absent: 'python', why: 'Nor are the packages that it imports.' },
		{
			absent: 'login',
			why: 'deploy.sh has no credentials. Use OIDC: short-lived, and none is stored.'
		},
		{ absent: 'permissions', why: token }
	],
	mended: `on: workflow_dispatch
permissions:
  contents: read
  id-token: write # OIDC
jobs:
  train:
    runs-on: ubuntu-24.04
    timeout-minutes: 300
    steps:
      - uses: ${checkout}
      - uses: actions/setup-python@FULL_SHA_YOU_CHECKED
        with: { python-version: '3.13' }
      - run: pip install --require-hashes -r requirements.lock
      - run: python train.py
      - id: ev
        # Exits with 1 below the line; the output is for reading.
        run: python evaluate.py --at-least 0.85 --output "$GITHUB_OUTPUT"
      - if: fromJSON(steps.ev.outputs.accuracy) > 0.85
        run: ./deploy.sh # after your cloud's log-in action, pinned
`
};

const hybrid: WorkflowTemplate = {
	id: 'hybrid',
	name: 'Cloud',
	lines: [
		'jobs:',
		'  train:',
		'    runs-on: ubuntu-latest',
		'    steps:',
		'      - run: gcloud ai custom-jobs create ...  # Triggers cloud',
		'      - run: gcloud ai custom-jobs wait ...',
		'      - run: ./deploy.sh'
	],
	findings: [
		{
			line: 6,
			why: 'We found no such command. create returns at once; one polls describe, streams the logs, or lets the cloud call back.'
		},
		{ line: 7, why: 'No gate at all: whatever came out of the training is deployed.' },
		{ absent: 'on', why: 'Without a trigger it is no workflow.' },
		{ absent: 'checkout', why: 'The runner starts empty: deploy.sh is not there.' },
		{ absent: 'login', why: 'gcloud has no credentials. Use OIDC.' },
		{ absent: 'permissions', why: token }
	],
	mended: `on: workflow_dispatch
permissions:
  contents: read
  id-token: write # OIDC
jobs:
  start:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: ${checkout}
      # your cloud's log-in action, pinned by SHA
      - run: gcloud ai custom-jobs create --config=job.yaml --region=europe-west1
# The job's last step sends repository_dispatch; a second workflow,
# on: { repository_dispatch: { types: [trained] } }, gates and deploys.
`
};

const schedule: WorkflowTemplate = {
	id: 'schedule',
	name: 'Schedule',
	lines: ['on:', '  schedule:', "    - cron: '0 2 * * 0'  # Every Sunday 2 AM"],
	findings: [
		{
			line: 3,
			why: '02:00 in UTC unless a timezone stands beside it, and the full hour is when runs are delayed or dropped.'
		},
		{ absent: 'manual', why: 'When a run was dropped, someone must be able to start it by hand.' }
	],
	mended: `on:
  schedule:
    - cron: '17 2 * * 0'
      timezone: Europe/Berlin
  workflow_dispatch:
# Last step of the job: tell an alarm outside GitHub that it ran.
`
};

/** The cheatsheet's four templates, what is wrong with each, and one way to mend it. */
export const workflowTemplates: readonly WorkflowTemplate[] = [test, train, hybrid, schedule];

export type WorkflowMarks = {
	readonly lines: ReadonlySet<number>;
	readonly absent: ReadonlySet<AbsentId>;
};

/** How a reader's marks compare with the findings. */
export function scoreWorkflow(template: WorkflowTemplate, marks: WorkflowMarks) {
	const { findings } = template;
	const isMarked = ({ line, absent }: WorkflowFinding) =>
		(line !== undefined && marks.lines.has(line)) ||
		(absent !== undefined && marks.absent.has(absent));
	const found = findings.filter(isMarked).length;
	const falseAlarms = marks.lines.size + marks.absent.size - found;
	return { found, of: findings.length, falseAlarms };
}
