/**
 * Fits the weights of confidence to the judged statements, and writes them where the product reads them:
 *
 *   node evaluation/confidence/fit.ts [--write]
 *
 * A logistic model whose weights start from a reader's estimates and are held near them by a ridge, so that a feature
 * seen in few statements keeps its estimate. Says the scores in tenfold cross-validation, and of the whole.
 */
import { writeFileSync } from 'node:fs'

import { FEATURES } from '../../packages/ingest/src/statements/confidence/features.ts'
import { fitLogistic, likelihood, type Fit } from '../identity/logistic.ts'
import { brierScore, calibrationError, reliability, type Forecast } from './calibration.ts'
import { BIAS, ESTIMATES } from './estimates.ts'
import { readJudged, type Judged } from './judged.ts'

const RIDGE = 8
const FOLDS = 10
const NEWS = /^(?:gum-news|own|ewt)/
const TARGET = new URL('../../packages/ingest/src/statements/confidence/weights.ts', import.meta.url)

const judged = readJudged()
const withoutFold = [...Array(FOLDS).keys()].map(fold => fitTo(judged.filter((_, at) => at % FOLDS !== fold)))
const across = judged.map((one, at): Forecast => ({
  confidence: confidenceBy(withoutFold[at % FOLDS]!, one),
  right: one.right,
}))
const whole = fitTo(judged)
report('cross-validated', across)
report(
  'all',
  judged.map(one => ({ confidence: confidenceBy(whole, one), right: one.right })),
)
if (process.argv.includes('--write')) writeFileSync(TARGET, asSource(whole))

function fitTo(rows: readonly Judged[]): Fit {
  const examples = rows.map(one => ({
    features: vector(one),
    offset: offset(one.features),
    isTrue: one.right,
  }))
  return fitLogistic(examples, RIDGE)
}

/**
 * The last places say that it is no news, and that its reader was kind or read an earlier version: other texts and readers
 * may be easier or harder, which must not move the news.
 */
function vector(one: Judged): number[] {
  const amounts = FEATURES.map(({ name }) => Number(one.features.includes(name)))
  const others = [!NEWS.test(one.source), one.reader !== undefined, one.reader === 'author'].map(Number)
  return [...amounts, ...others]
}

function offset(features: readonly string[]): number {
  return features.reduce((sum, name) => sum + (ESTIMATES[name] ?? 0), BIAS)
}

/** The fit holds what is to be added to the estimates. */
function confidenceBy(fit: Fit, one: Judged): number {
  return likelihood({ ...fit, bias: fit.bias + offset(one.features) }, vector(one))
}

function report(name: string, forecasts: readonly Forecast[]): void {
  const sure = forecasts.filter(({ confidence }) => confidence >= 0.5)
  const right = sure.filter(one => one.right).length
  console.log(
    `${name}: Brier ${brierScore(forecasts).toFixed(3)}, calibration error ${calibrationError(forecasts).toFixed(3)}, ` +
      `${right} of ${sure.length} right at 0.5 and above, of ${forecasts.filter(one => one.right).length} right in all`,
  )
  console.table(reliability(forecasts))
}

function asSource({ bias, weights }: Fit): string {
  const rows = FEATURES.map(({ name }, at) => {
    const key = /^\w+$/.test(name) ? name : `'${name}'`
    return `  ${key}: ${((ESTIMATES[name] ?? 0) + weights[at]!).toFixed(2)},`
  })
  return [
    '/**',
    ` * How much each feature of a statement counts, in logits: fitted to ${judged.length} statements that a reader judged`,
    ' * (evaluation/confidence). Written by `node evaluation/confidence/fit.ts --write`. CC BY-SA 4.0, with the credits in',
    ' * models/english/LICENSE.',
    ' */',
    `export const BIAS = ${(BIAS + bias).toFixed(2)}`,
    '',
    'export const WEIGHTS: Readonly<Record<string, number>> = {',
    ...rows,
    '}',
    '',
  ].join('\n')
}
