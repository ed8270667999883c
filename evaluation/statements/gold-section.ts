/** Facts made by hand for whole articles: what an investigator would want of each. */
import { statementLines } from '../../packages/ingest/src/index.ts'
import { parseFacts } from '../facts/facts.ts'
import { recall, scoreFacts, total } from '../facts/score-facts.ts'
import type { Section } from '../report.ts'
import type { EvaluationOptions } from '../subject.ts'
import { fromEach } from './texts.ts'

const FACTS = '.facts.tsv'

export async function goldFacts({ gold }: EvaluationOptions): Promise<Section[]> {
  const articles = (gold?.readAll('.', FACTS) ?? []).flatMap(({ name, text: facts }) => {
    const text = gold?.read(name.replace(FACTS, '.txt')) ?? null
    return text === null ? [] : [{ name: name.replace(FACTS, ''), text, facts: parseFacts(facts) }]
  })
  if (articles.length === 0) return []
  const scores = await fromEach(
    articles,
    ({ text }) => text,
    (document, { text, facts }) => scoreFacts(facts, statementLines(document), text),
  )
  const all = total(scores)
  const { facts, found, grave, unfit, twoFaced, badQuotes, statements } = all
  return [
    {
      title: `Gold facts of ${articles.length} articles`,
      measures: [
        { name: 'recall, with the right factuality', value: recall(all), mark: { least: 0.9 } },
        { name: 'recall, any factuality', value: found / facts },
        { name: 'grave: a maybe held as a fact', value: grave, digits: 0, mark: { most: 0 } },
        { name: 'unfit for a graph', value: unfit, digits: 0, mark: { most: 0 } },
        { name: 'two-faced', value: twoFaced, digits: 0, mark: { most: 0 } },
        { name: 'quotes that are not verbatim', value: badQuotes, digits: 0, mark: { most: 0 } },
        { name: 'statements a fact', value: statements / facts, digits: 1, mark: { most: 4 } },
        ...scores.map((score, index) => ({
          name: `recall, ${articles[index]!.name}`,
          value: recall(score),
        })),
      ],
    },
  ]
}
