import {
	balancedAccuracy,
	classificationMetrics,
	cohenKappa,
	confusionMatrix,
	fBetaScore,
	multiclassMetrics
} from '../../../stats/index.ts';
import { exactNumber } from '../../text/exact-number.ts';
import { makeSnippet } from '../make-snippet.ts';
import {
	exampleActual,
	examplePredicted,
	pythonLists,
	pythonTexts,
	rLists,
	rTexts
} from './labelled-rows.ts';

type Labels = { actual: readonly number[]; predicted: readonly number[]; beta: number };

const ofMatrix = makeSnippet<Labels>({
	id: 'confusion-matrix',
	functions: [
		'confusionMatrix',
		'classificationMetrics',
		'fBetaScore',
		'balancedAccuracy',
		'cohenKappa'
	],
	title: 'Confusion matrix and what is read from it',
	example: { actual: exampleActual, predicted: examplePredicted, beta: 2 },
	numbers: ({ actual, predicted, beta }) => {
		const matrix = confusionMatrix(actual, predicted);
		return {
			...matrix,
			...classificationMetrics(matrix),
			f_beta: fBetaScore(matrix, beta),
			balanced_accuracy: balancedAccuracy(matrix),
			cohen_kappa: cohenKappa(matrix)
		};
	},
	python: ({ actual, predicted, beta }) => `${pythonLists({ actual, predicted })}

tn, fp, fn, tp = metrics.confusion_matrix(actual, predicted, labels=[0, 1]).ravel()
report("tp", tp)
report("fp", fp)
report("fn", fn)
report("tn", tn)
report("accuracy", metrics.accuracy_score(actual, predicted))
# A share of 0 of 0 counts as 0.
report("precision", metrics.precision_score(actual, predicted, zero_division=0))
report("recall", metrics.recall_score(actual, predicted, zero_division=0))
report("f1", metrics.f1_score(actual, predicted, zero_division=0))
report("specificity", metrics.recall_score(actual, predicted, pos_label=0, zero_division=0))
report("mcc", metrics.matthews_corrcoef(actual, predicted))
report("f_beta", metrics.fbeta_score(actual, predicted, beta=${exactNumber(beta)}, zero_division=0))
report("balanced_accuracy", metrics.balanced_accuracy_score(actual, predicted))
report("cohen_kappa", metrics.cohen_kappa_score(actual, predicted))`,
	r: ({ actual, predicted, beta }) => `${rLists({ actual, predicted })}

tp <- sum(actual == 1 & predicted == 1)
fp <- sum(actual == 0 & predicted == 1)
fn <- sum(actual == 1 & predicted == 0)
tn <- sum(actual == 0 & predicted == 0)
report("tp", tp)
report("fp", fp)
report("fn", fn)
report("tn", tn)
report("accuracy", mean(actual == predicted))
# A share of 0 of 0 counts as 0.
share <- function(part, whole) if (whole > 0) part / whole else 0
recall <- share(tp, tp + fn)
specificity <- share(tn, tn + fp)
report("precision", share(tp, tp + fp))
report("recall", recall)
report("f1", share(2 * tp, 2 * tp + fp + fn))
report("specificity", specificity)
# Matthews's coefficient is the correlation of the two columns.
report("mcc", if (sd(actual) > 0 && sd(predicted) > 0) cor(actual, predicted) else 0)
beta <- ${exactNumber(beta)}
report("f_beta", share((1 + beta^2) * tp, (1 + beta^2) * tp + beta^2 * fn + fp))
report("balanced_accuracy", mean(c(recall, specificity)[c(tp + fn, tn + fp) > 0]))
by_chance <- mean(actual) * mean(predicted) + mean(1 - actual) * mean(1 - predicted)
report("cohen_kappa", share(mean(actual == predicted) - by_chance, 1 - by_chance))`
});

type Classes = { actual: readonly string[]; predicted: readonly string[] };

const averages = ['macro', 'micro', 'weighted'] as const;

const ofClasses = makeSnippet<Classes>({
	id: 'multiclass-metrics',
	functions: ['multiclassMetrics'],
	title: 'Precision, recall and F1 over several classes',
	example: {
		actual: ['cat', 'dog', 'dog', 'fox', 'cat', 'dog', 'cat', 'cat', 'fox', 'dog', 'cat', 'dog'],
		predicted: ['cat', 'dog', 'cat', 'dog', 'cat', 'dog', 'cat', 'fox', 'fox', 'dog', 'dog', 'dog']
	},
	numbers: ({ actual, predicted }) => {
		const found = multiclassMetrics(actual, predicted);
		return Object.fromEntries(
			averages.flatMap((average) =>
				Object.entries(found[average]).map(([name, value]) => [`${average}_${name}`, value])
			)
		);
	},
	python: ({ actual, predicted }) => `actual = ${pythonTexts(actual)}
predicted = ${pythonTexts(predicted)}

for average in ["macro", "micro", "weighted"]:
    precision, recall, f1, _ = metrics.precision_recall_fscore_support(
        actual, predicted, average=average, zero_division=0
    )
    report(f"{average}_precision", precision)
    report(f"{average}_recall", recall)
    report(f"{average}_f1", f1)`,
	r: ({ actual, predicted }) => `actual <- ${rTexts(actual)}
predicted <- ${rTexts(predicted)}

classes <- sort(unique(c(actual, predicted)))
table <- table(factor(actual, classes), factor(predicted, classes))
share <- function(part, whole) ifelse(whole > 0, part / whole, 0)
right <- diag(table)
by_class <- list(
  precision = share(right, colSums(table)),
  recall = share(right, rowSums(table)),
  f1 = share(2 * right, rowSums(table) + colSums(table))
)
for (name in names(by_class)) {
  report(paste0("macro_", name), mean(by_class[[name]]))
  report(paste0("micro_", name), sum(right) / sum(table))
  report(paste0("weighted_", name), weighted.mean(by_class[[name]], rowSums(table)))
}`
});

/** Snippets for predictions that name a class. */
export const labelSnippets = [ofMatrix, ofClasses];
