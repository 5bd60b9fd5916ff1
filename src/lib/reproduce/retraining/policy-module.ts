import { plainNumber } from '../rollout/write-yaml.ts';
import { planFacts, type PlanFacts } from './plan-facts.ts';
import type { RetrainingExport, RetrainingPlan } from './retraining-export.ts';

const optional = (value: number | undefined) => (value === undefined ? 'None' : plainNumber(value));

/** Of the gate what Python needs: its id, and alpha where it is a test. */
function lines({ policy, drop, psiLine, scorePsiLine, gate }: PlanFacts, alpha: number): string {
	const fall = drop ? `("${drop.mode}", ${plainNumber(drop.by)})` : 'None';
	return `REST_DAYS = ${policy.restDays}  # days after a training on which there is no other
PERIOD_DAYS = ${optional(policy.periodDays)}  # None: no clock
ACCURACY_FALL = ${fall}  # of what was accepted, or points of it; None: not read
PSI_LINE = ${optional(psiLine)}  # of any input
SCORE_PSI_LINE = ${optional(scorePsiLine)}  # of the model's scores
GATE = "${gate.id}"
ALPHA = ${plainNumber(alpha)}  # chance of deploying a model that is no better, one test at a time`;
}

function write(plan: RetrainingPlan): string {
	const facts = planFacts(plan);
	const name = `policy_${facts.identifier}`;
	return `"""When to retrain ${plan.model}, and whether to deploy it: the policy of the lab.

python3 ${name}.py train readings.json   prints train=true or train=false
python3 ${name}.py deploy paired.json    prints deploy=true or deploy=false
The reasons go to stderr. What the files hold, the docstrings say. Python 3.9 or later, nothing else.
"""

import json
import math
import sys

${lines(facts, plan.settings.gate.alpha)}


${functions}`;
}

/** The same for every policy: what differs stands above them. */
const functions = `def reasons(readings):
    """Why to train now, as (what, value, line); empty if there is no reason.

    readings: days_since_training; accepted, the accuracy at the launch; accuracy of the newest labelled
    week of the model in service, null while it has not served one; psi, one number an input; score_psi.
    """
    found = []
    if readings["days_since_training"] < REST_DAYS:
        return found
    if PERIOD_DAYS is not None and readings["days_since_training"] >= PERIOD_DAYS:
        found.append(("clock", readings["days_since_training"], PERIOD_DAYS))
    if ACCURACY_FALL is not None and readings["accuracy"] is not None:
        mode, fall = ACCURACY_FALL
        accepted = readings["accepted"]
        line = accepted * (1 - fall) if mode == "relative" else accepted - fall
        if readings["accuracy"] < line:
            found.append(("accuracy", readings["accuracy"], line))
    if PSI_LINE is not None and max(readings["psi"]) > PSI_LINE:
        found.append(("psi", max(readings["psi"]), PSI_LINE))
    if SCORE_PSI_LINE is not None and readings["score_psi"] > SCORE_PSI_LINE:
        found.append(("prediction", readings["score_psi"], SCORE_PSI_LINE))
    return found


def p_value(wins, losses, half_ties):
    """McNemar's test, one-sided and exact: the chance of so many wins if both models were equal."""
    rows = wins + losses
    tail = sum(math.comb(rows, k) for k in range(wins, rows + 1))
    twice = 2 * tail - (math.comb(rows, wins) if half_ties else 0)
    return twice / 2 ** (rows + 1)


def may_deploy(paired):
    """Whether the candidate may go into service.

    paired: candidate_only and champion_only, the rows of one fresh hold-out that one alone got right.
    """
    wins, losses = paired["candidate_only"], paired["champion_only"]
    if GATE == "none":
        return True
    if GATE == "lead":
        return wins > losses
    return p_value(wins, losses, half_ties=GATE == "mid-p") <= ALPHA


def main(question, path):
    with open(path, encoding="utf-8") as file:
        seen = json.load(file)
    if question == "train":
        found = reasons(seen)
        for what, value, line in found:
            print(f"{what}: {value:.4g}, line at {line:.4g}", file=sys.stderr)
        print("train=true" if found else "train=false")
    elif question == "deploy":
        print("deploy=true" if may_deploy(seen) else "deploy=false")
    else:
        raise SystemExit("ask for train or deploy")


if __name__ == "__main__":
    main(*sys.argv[1:])
`;

/** The policy and its gate as Python functions, which the workflow and the DAG call. */
export const policyModule: RetrainingExport = {
	id: 'policy',
	label: 'Policy (Python)',
	heldAgainst: 'Python 3.9',
	file: (model) => `policy_${model.replaceAll('-', '_')}.py`,
	write
};
