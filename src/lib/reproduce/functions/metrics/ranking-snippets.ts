import {
	aucStandardError,
	averagePrecision,
	precisionRecallArea,
	precisionRecallCurve,
	rocAuc,
	rocAucInterval,
	rocCurve
} from '../../../stats/index.ts';
import { exactNumber } from '../../text/exact-number.ts';
import { makeSnippet } from '../make-snippet.ts';
import { namedValues } from '../named-values.ts';
import { exampleActual, exampleProbabilities, pythonLists, rLists } from './labelled-rows.ts';

type Scores = { actual: readonly number[]; scores: readonly number[] };
const example: Scores = { actual: exampleActual, scores: exampleProbabilities };

const curve = makeSnippet<Scores>({
	id: 'roc-curve',
	functions: ['rocCurve'],
	title: 'ROC curve: the two rates at every distinct score',
	example,
	numbers: ({ actual, scores }) => {
		const { fpr, tpr, thresholds } = rocCurve(actual, scores);
		return {
			...namedValues('fpr', fpr),
			...namedValues('tpr', tpr),
			...namedValues('threshold', thresholds.slice(1))
		};
	},
	python: (lists) => `${pythonLists(lists)}

# drop_intermediate=False keeps points on straight stretches. The first threshold, above all scores,
# is not printed: versions of scikit-learn differ on it.
fpr, tpr, thresholds = metrics.roc_curve(actual, scores, drop_intermediate=False)
for i in range(len(fpr)):
    report(f"fpr_{i + 1}", fpr[i])
    report(f"tpr_{i + 1}", tpr[i])
    if i > 0:
        report(f"threshold_{i}", thresholds[i])`,
	r: (lists) => `${rLists(lists)}

thresholds <- sort(unique(scores), decreasing = TRUE)
called <- function(class) c(0, vapply(thresholds, function(t) mean(scores[class] >= t), numeric(1)))
fpr <- called(actual == 0)
tpr <- called(actual == 1)
report(paste0("fpr_", seq_along(fpr)), fpr)
report(paste0("tpr_", seq_along(tpr)), tpr)
report(paste0("threshold_", seq_along(thresholds)), thresholds)`
});

const area = makeSnippet<Scores>({
	id: 'roc-auc',
	functions: ['rocAuc', 'rocAucInterval'],
	title: "Area under the ROC curve and DeLong's 95 % interval",
	example,
	numbers: ({ actual, scores }) => {
		const [lower, upper] = rocAucInterval(actual, scores).interval;
		return { auc: rocAuc(actual, scores), lower, upper };
	},
	python: (lists) => `${pythonLists(lists)}

auc = metrics.roc_auc_score(actual, scores)
# DeLong's interval: each row's share of wins, and how these vary in both classes.
low, high = scores[actual == 0], scores[actual == 1]
wins = (high[:, None] > low[None, :]) + 0.5 * (high[:, None] == low[None, :])
variance = wins.mean(axis=1).var(ddof=1) / len(high) + wins.mean(axis=0).var(ddof=1) / len(low)
reach = stats.norm.ppf(0.975) * np.sqrt(variance)
report("auc", auc)
report("lower", max(0, auc - reach))
report("upper", min(1, auc + reach))`,
	r: (lists) => `${rLists(lists)}

# Each row's share of wins, ties as half; DeLong's interval asks how these vary in both classes.
low <- scores[actual == 0]
high <- scores[actual == 1]
wins <- outer(high, low, function(a, b) (a > b) + (a == b) / 2)
reach <- qnorm(0.975) * sqrt(var(rowMeans(wins)) / length(high) + var(colMeans(wins)) / length(low))
auc <- mean(wins)
report("auc", auc)
report("lower", max(0, auc - reach))
report("upper", min(1, auc + reach))`
});

type Report = { auc: number; positives: number; negatives: number };

const errorOfArea = makeSnippet<Report>({
	id: 'auc-standard-error',
	functions: ['aucStandardError'],
	title: "Standard error of an area under the ROC curve from a report, Hanley and McNeil's",
	example: { auc: 0.83, positives: 40, negatives: 160 },
	numbers: (input) => ({ standard_error: aucStandardError(input) }),
	python: ({
		auc,
		positives,
		negatives
	}) => `auc, positives, negatives = ${[auc, positives, negatives].map(exactNumber).join(', ')}

q1 = auc / (2 - auc)
q2 = 2 * auc**2 / (1 + auc)
spread = (positives - 1) * (q1 - auc**2) + (negatives - 1) * (q2 - auc**2)
variance = (auc * (1 - auc) + spread) / (positives * negatives)
report("standard_error", math.sqrt(variance))`,
	r: ({ auc, positives, negatives }) => `auc <- ${exactNumber(auc)}
positives <- ${exactNumber(positives)}
negatives <- ${exactNumber(negatives)}

q1 <- auc / (2 - auc)
q2 <- 2 * auc^2 / (1 + auc)
spread <- (positives - 1) * (q1 - auc^2) + (negatives - 1) * (q2 - auc^2)
report("standard_error", sqrt((auc * (1 - auc) + spread) / (positives * negatives)))`
});

const precisionRecall = makeSnippet<Scores>({
	id: 'precision-recall',
	functions: ['precisionRecallCurve', 'averagePrecision', 'precisionRecallArea'],
	title: 'Precision-recall curve, average precision and the trapezoid under the curve',
	example,
	numbers: ({ actual, scores }) => {
		const { precision, recall, thresholds } = precisionRecallCurve(actual, scores);
		return {
			...namedValues('precision', precision),
			...namedValues('recall', recall),
			...namedValues('threshold', thresholds),
			average_precision: averagePrecision(actual, scores),
			trapezoid: precisionRecallArea(actual, scores)
		};
	},
	python: (lists) => `${pythonLists(lists)}

precision, recall, thresholds = metrics.precision_recall_curve(actual, scores)
for i in range(len(precision)):
    report(f"precision_{i + 1}", precision[i])
    report(f"recall_{i + 1}", recall[i])
for i in range(len(thresholds)):
    report(f"threshold_{i + 1}", thresholds[i])
report("average_precision", metrics.average_precision_score(actual, scores))
report("trapezoid", metrics.auc(recall, precision))`,
	r: (lists) => `${rLists(lists)}

thresholds <- sort(unique(scores))
precision <- c(vapply(thresholds, function(t) mean(actual[scores >= t]), numeric(1)), 1)
recall <- c(vapply(thresholds, function(t) mean(scores[actual == 1] >= t), numeric(1)), 0)
report(paste0("precision_", seq_along(precision)), precision)
report(paste0("recall_", seq_along(recall)), recall)
report(paste0("threshold_", seq_along(thresholds)), thresholds)
falls <- -diff(recall)
report("average_precision", sum(falls * head(precision, -1)))
report("trapezoid", sum(falls * (head(precision, -1) + tail(precision, -1)) / 2))`
});

/** Snippets for scores that rank rows. */
export const rankingSnippets = [curve, area, errorOfArea, precisionRecall];
