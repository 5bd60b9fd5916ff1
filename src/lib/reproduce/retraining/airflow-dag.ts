import { planFacts } from './plan-facts.ts';
import type { RetrainingExport, RetrainingPlan } from './retraining-export.ts';
import { windowArguments } from './window-arguments.ts';

function write(plan: RetrainingPlan): string {
	const { policy, identifier } = planFacts(plan);
	const { model } = plan;
	const schedule =
		policy.id === 'never' ? 'None,  # by hand only' : '"17 3 * * *",  # the policy counts';
	return `"""${policy.title}: retrains ${model} if its policy says so, and deploys it if its gate does.

Lies beside policy_${identifier}.py. Five targets of the Makefile in REPO do the work: readings, check-data,
train, compare and deploy. A run that is triggered with {"by_hand": true} trains without asking.
"""

import json
import subprocess

import pendulum
import policy_${identifier} as policy
from airflow.sdk import chain, dag, task

REPO = "/opt/${model}"  # where the Makefile lies


def make(*words):
    return subprocess.run(["make", "-s", *words], cwd=REPO, check=True, capture_output=True, text=True).stdout


@dag(
    dag_id="retrain_${identifier}",
    schedule=${schedule}
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,  # a day that was missed is not made up for: the next one asks again
    max_active_runs=1,
    params={"by_hand": False},
    tags=["retraining"],
)
${asking}${trainingTasks(plan)}${wiring}`;
}

const asking = `def retrain():
    @task
    def read():
        return json.loads(make("readings"))

    @task.short_circuit
    def has_reason(readings, params=None):
        found = policy.reasons(readings)
        print(found)
        return bool(found) or params["by_hand"]

    @task
    def check_data():
        make("check-data")  # a broken pipe must not be learnt

`;

function trainingTasks(plan: RetrainingPlan): string {
	const words = windowArguments(plan)
		.split(' ')
		.map((word) => `"${word}"`);
	const { days } = plan.settings.gate;
	return `    @task
    def train():
        make("train", ${words.join(', ')})

    @task
    def compare():
        return json.loads(make("compare", "HOLD_OUT_DAYS=${days}"))

    @task.short_circuit
    def may_deploy(paired):
        print(paired)
        return policy.may_deploy(paired)

    @task
    def deploy():
        make("deploy")  # canary first

`;
}

const wiring = `    paired = compare()
    chain(has_reason(read()), check_data(), train(), paired)
    chain(may_deploy(paired), deploy())


retrain()
`;

/** The policy as a DAG. */
export const airflowDag: RetrainingExport = {
	id: 'airflow',
	label: 'Airflow DAG',
	heldAgainst: 'Airflow 3, airflow.sdk',
	file: (model) => `retrain_${model.replaceAll('-', '_')}.py`,
	write
};
