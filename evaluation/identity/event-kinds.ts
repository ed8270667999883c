/**
 * Of what kind an event is, by the word that names it: reports of one event call it a crash, a collision or an
 * accident, and say that somebody died, was killed or is dead.
 */
import { firstOfLine } from './first-of-line.ts'

/** Each line holds words, nouns and verbs alike, that reports use for one and the same event. */
const KINDS = `
kill die death dead slay slaying murder fatality fatal
injure injury wound hurt
shoot shooting shot gunfire gun
hit strike ram
attack assault raid hijack hijacking ambush storm
bomb bombing explode explosion blast detonate detonation
arrest apprehend detain detention nab
capture seize seizure
charge indict indictment accuse
convict conviction sentence sentencing
dismiss dismissal fire firing sack sacking oust ouster terminate termination axe
resign resignation quit
appoint appointment name nominate nomination nominee pick tap choose choice select selection
hire recruit
buy acquire acquisition purchase takeover
merge merger
accident crash collide collision wreck
foil thwart prevent repel
flee escape
fall plunge drop
quake earthquake tremor temblor
flood flooding inundate
announce announcement unveil
launch release rollout introduce introduction
meet meeting talk summit
vote election elect
protest demonstrate demonstration rally
deal agreement agree pact accord
try attempt
`

const KIND_OF = firstOfLine(KINDS)

const ENDINGS = /(?<=.{3})(?:ings?|ations?|itions?|ions?|ments?|ers?|ed|als?|s|e)$/
const STEM = 5

/** The kind of an event named by this lemma: the first word of its line, else its stem ("acquit" for "acquittal"). */
export function eventKind(lemma: string): string {
  const word = lemma.toLowerCase()
  return KIND_OF.get(word) ?? word.replace(ENDINGS, '').slice(0, STEM)
}
