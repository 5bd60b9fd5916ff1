import { planFacts } from './plan-facts.ts';
import type { RetrainingExport, RetrainingPlan } from './retraining-export.ts';
import { windowArguments } from './window-arguments.ts';

/** Daily whatever the policy: it counts days, so that a run that was dropped is made up for. */
const schedule = `  schedule:
    # Off the hour, when fewer runs are late or dropped. The policy counts the days itself.
    - cron: '17 3 * * *'
      timezone: Etc/UTC
`;

function write(plan: RetrainingPlan): string {
	const { policy, identifier } = planFacts(plan);
	const { model } = plan;
	const ask = `python3 policy_${identifier}.py`;
	return `# ${policy.title}: asked every day, or by hand. Five targets of your Makefile do the work:
# readings, check-data, train, compare and deploy. Schedules run on the default branch only, and stop
# in a public repository after 60 days without activity: watch for the run that does not come.
name: Retrain ${model}
on:
  workflow_dispatch: # a person with a button: trains without asking the policy
${policy.id === 'never' ? '' : schedule}concurrency: retrain-${model} # one at a time
permissions:
  contents: read
jobs:
${decideJob(ask)}${trainJob(plan, ask)}${deployJob}`;
}

const decideJob = (ask: string) => `  decide:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    outputs:
      train: \${{ steps.policy.outputs.train }}
    steps:
      - uses: actions/checkout@v7
      - name: Read the service
        run: make -s readings > readings.json
      - name: Ask the policy
        id: policy
        run: ${ask} train readings.json >> "$GITHUB_OUTPUT"
`;

const trainJob = (plan: RetrainingPlan, ask: string) => `  train:
    needs: decide
    if: needs.decide.outputs.train == 'true' || github.event_name == 'workflow_dispatch'
    runs-on: ubuntu-latest
    timeout-minutes: 350
    outputs:
      deploy: \${{ steps.gate.outputs.deploy }}
    steps:
      - uses: actions/checkout@v7
      - name: Is the incoming data sound? # a broken pipe must not be learnt
        run: make check-data
      - name: Train
        run: make train ${windowArguments(plan)}
      - name: Both models on the same fresh rows
        run: make -s compare HOLD_OUT_DAYS=${plan.settings.gate.days} > paired.json
      - name: Ask the gate
        id: gate
        run: ${ask} deploy paired.json >> "$GITHUB_OUTPUT"
`;

const deployJob = `  deploy:
    needs: train
    if: needs.train.outputs.deploy == 'true'
    runs-on: ubuntu-latest
    timeout-minutes: 60
    environment: production # ask for a reviewer there
    steps:
      - uses: actions/checkout@v7
      - name: Canary first
        run: make deploy
`;

/** The policy as a scheduled job with a button. */
export const retrainWorkflow: RetrainingExport = {
	id: 'actions',
	label: 'GitHub Actions',
	heldAgainst: 'workflow syntax, November 2026',
	file: (model) => `retrain-${model}.yml`,
	write
};
