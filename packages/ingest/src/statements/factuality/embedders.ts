/**
 * Words that decide how what lies under them stands to the facts, after the classes of Saurí and Pustejovsky
 * (FactBank, 2009) and Karttunen's implicatives (1971). Each class has its effect, its reason and an example.
 */
import type { Factuality } from '@redthread/graph'

/** What a word does to the clause or event under it; `fact` lets it stand as it is. */
export type Effect = Factuality | 'fact'

interface WordClass {
  readonly effect: Effect
  readonly why: string
  /** The word alone does not decide: what sounds as if it came about did come about (`hearing.ts`). */
  readonly open?: true
  readonly words: readonly string[]
  readonly example: string
}

/** Verbs and adjectives, by what they do to their complement. */
export const PREDICATE_CLASSES: readonly WordClass[] = [
  {
    effect: 'fact',
    why: 'Who knows, learns or regrets something takes it as so.',
    words:
      words(`know learn realize realise discover remember regret aware see notice celebrate mark manage begin start
      continue help force compel make cause prompt lead keep happen come guilty convict`),
    example: 'Venn learned that the pipeline burst.',
  },
  {
    effect: 'reported',
    why: 'Saying so makes it said, not so.',
    words: words(
      `say tell report announce state declare note add explain reveal disclose confirm admit acknowledge concede
      warn stress emphasize emphasise reiterate recall write comment testify inform notify tweet post describe
      indicate show mention observe remark reply respond specify underline underscore highlight conclude find
      estimate quote cite point_out`,
    ),
    example: 'Venn said that the pipeline burst.',
  },
  {
    effect: 'possible',
    why: 'A claim, a belief or an allegation leaves it open.',
    words: words(
      `claim allege accuse assert contend insist argue maintain suggest imply hint speculate theorize theorise
      believe think suspect assume presume suppose guess fear doubt wonder hope wish dream consider imagine
      appear seem investigate ask question predict forecast anticipate feel reckon dispute discuss debate mull
      weigh contemplate examine explore charge indict blame sound_out float accused suspected
      rumor rumour understand repute tip tout bill worry worried concerned afraid fearful anxious alarmed`,
    ),
    example: 'Venn claimed that the pipeline burst.',
  },
  {
    effect: 'negated',
    why: 'Who denies, fails or refuses says that it is not so.',
    words:
      words(`deny refute reject rebut fail refuse decline neglect avoid forget prevent block stop prohibit ban
      forbid bar dissuade deter cancel abandon scrap veto thwart foil avert rule_out call_off unable powerless pretend feign
      acquit clear exonerate absolve`),
    example: 'Venn denied that the pipeline burst.',
  },
  {
    effect: 'planned',
    why: 'It is meant or due to happen.',
    words:
      words(`plan intend agree promise vow pledge aim prepare arrange schedule expect offer undertake commit
      resolve threaten propose set due slate poised bound ready scheduled expected prepared determined about`),
    example: 'Venn plans to visit Tallinn.',
  },
  {
    effect: 'planned',
    why: 'Who is given a task is meant to do it.',
    words: words(
      `appoint name nominate assign hire select pick designate task delegate dispatch trust entrust`,
    ),
    example: 'Venn appointed Lind to lead the board.',
  },
  {
    effect: 'planned',
    why: 'Who decides to do something means to, or has done so at once.',
    open: true,
    words: words(`decide choose opt`),
    example: 'Venn decided to visit Tallinn.',
  },
  {
    effect: 'possible',
    why: 'Wanting, trying, urging and allowing do not make it happen.',
    words:
      words(`want seek try attempt strive struggle endeavor endeavour urge ask demand request order instruct direct invite
      encourage pressure press push call advise recommend allow permit authorize
      authorise need long desire willing unwilling eager keen likely unlikely reluctant close near
      free entitled supposed certain sure obligate oblige`),
    example: 'Venn urged the board to sell the yard.',
  },
  {
    effect: 'possible',
    why: 'Being able or made to do something is no deed yet, unless the deed is told with it.',
    open: true,
    words: words(`able enable let require persuade convince`),
    example: 'The ladder enabled Venn to leave.',
  },
]

/** Nouns, by what they do to the event or clause behind "of", "for", "to" or "that". */
export const NOUN_CLASSES: readonly WordClass[] = [
  {
    effect: 'possible',
    why: 'A prospect is not yet an event.',
    words:
      words(`prospect possibility chance likelihood risk threat danger fear hope potential idea notion suggestion
      speculation rumor rumour allegation accusation claim suspicion question option scenario proposal call demand
      request appeal attempt bid effort push readiness willingness desire wish suspect charge probability
      path road step way need necessity requirement search quest version theory belief assertion argument myth
      hypothesis contention complaint accused suspect suspected alleged`),
    example: 'the prospect of a meeting',
  },
  {
    effect: 'planned',
    why: 'A plan is for later.',
    words:
      words(`plan intention preparation agreement promise pledge vow commitment date schedule deadline invitation offer
      decision`),
    example: 'a plan for talks',
  },
  {
    effect: 'negated',
    why: 'What is lacking, refused or cancelled has not happened.',
    words: words(`absence lack denial refusal cancellation rejection prevention failure`),
    example: 'the cancellation of the talks',
  },
  {
    effect: 'reported',
    why: 'A report says so.',
    words: words(`report statement announcement declaration news account testimony`),
    example: 'a report that talks had begun',
  },
]

/** Nouns, by what they do to a clause with "that" alone: "evidence of talks" is there, "evidence that they met" may be none. */
export const CONTENT_CLASSES: readonly WordClass[] = [
  {
    effect: 'possible',
    why: 'What people take to be so need not be so.',
    words:
      words(`perception impression misconception misperception view opinion conviction feeling assumption expectation
      illusion delusion notion evidence sign indication hint clue concern worry anxiety belief sense proposition premise thesis
      conclusion inference judgment judgement condition proviso stipulation`),
    example: 'the perception that the pipeline burst',
  },
  {
    effect: 'reported',
    why: 'Who gives word of something says it.',
    words: words(`assurance reminder warning admission confession message word remark comment`),
    example: 'a warning that the pipeline burst',
  },
]

/** Adjectives before an event. */
export const EVENT_ADJECTIVES: Readonly<Record<string, Factuality>> = {
  ...all(
    'possible',
    'potential possible prospective hypothetical alleged suspected purported supposed rumored rumoured likely',
  ),
  ...all(
    'planned',
    'planned proposed upcoming future scheduled forthcoming expected intended impending next looming',
  ),
  ...all('negated', 'failed cancelled canceled abandoned aborted foiled attempted thwarted'),
  ...all('past', 'former ex previous past late then erstwhile'),
}

/** Adverbs on a predicate. */
export const ADVERBS: Readonly<Record<string, Factuality>> = {
  ...all('negated', `not n't never neither hardly scarcely nowhere nor`),
  ...all(
    'possible',
    `allegedly possibly perhaps maybe probably likely potentially supposedly purportedly presumably apparently
    conceivably`,
  ),
  ...all('past', 'formerly previously once'),
  ...all('reported', 'reportedly'),
}

/** What almost happened did not. */
export const ALMOST: ReadonlySet<string> = new Set(words('almost nearly'))

/** Verbs of measure, which "almost" only makes less exact: "nearly doubled". */
export const MEASURING: ReadonlySet<string> = new Set(words('double triple treble quadruple halve'))

/** Modal verbs, by their text. */
export const MODALS: Readonly<Record<string, Factuality>> = {
  ...all('possible', `may might can should must ought`),
  ...all('planned', `will shall 'll ’ll ll wo sha`),
}

/** Modal verbs that also tell of the past: "could hear the shots", "would write to him every week". */
export const OPEN_MODALS: Readonly<Record<string, Factuality>> = all('possible', `could would 'd ’d`)

/** Conjunctions that open a clause. */
export const MARKERS: Readonly<Record<string, Factuality>> = {
  ...all('possible', 'if unless whether lest'),
  'in case': 'possible',
  'due to': 'planned',
  'set to': 'planned',
  'as if': 'possible',
  'as though': 'possible',
  ...all('negated', 'without'),
  'instead of': 'negated',
  'rather than': 'negated',
}

/** Determiners and pronouns that make a clause negative: "no agreement was reached". */
export const NEGATIVE_DETERMINERS: ReadonlySet<string> = new Set([
  'no',
  'neither',
  'nobody',
  'none',
  'nothing',
  'no-one',
])

/** Verbs whose subject is the source of what is under them. */
export const SPEECH: ReadonlySet<string> = new Set(
  words(`say tell report announce state declare note add explain reveal disclose confirm admit acknowledge concede warn
    stress emphasize emphasise reiterate recall write comment testify inform claim allege accuse assert contend insist
    argue maintain suggest believe think suspect deny refute reject predict theorize theorise indicate estimate
    describe point_out`),
)

/** These tell what their subject says only with a clause behind them: "found that it had melted", not "was found". */
export const FINDING: ReadonlySet<string> = new Set(
  words('find conclude show determine establish read rule remark observe complain boast imply hint'),
)

/** Of the verbs that leave open: who wants, or promises, that something ends leaves open whether it goes on. */
export const WISHES: ReadonlySet<string> = new Set(
  words(
    'demand urge ask order tell call request press want require plead appeal implore promise agree plan intend vow pledge seek try attempt aim move push',
  ),
)

/** Who is told by these to do something, or not to, is another than who tells. */
export const BIDDING: ReadonlySet<string> = new Set(
  words(
    'urge ask tell order instruct warn advise implore beg want press encourage caution command request plead direct counsel',
  ),
)

/** Who stops doing something did it: these end their subject's own doing. */
export const STOPS: ReadonlySet<string> = new Set(words('stop cease quit discontinue suspend halt end'))

/** Of the verbs that negate: not to do these is to let it come about. "Did not fail to come" came. */
export const UNDOES: ReadonlySet<string> = new Set(
  words('fail prevent deter stop block forget neglect avoid dissuade hesitate'),
)

const predicates = lookUp(PREDICATE_CLASSES)
const decided = lookUp(PREDICATE_CLASSES.filter(({ open }) => !open))

/** What a verb or an adjective does to its complement; `soundsDone`: the complement sounds as if it came about. */
export const predicateEffect = (lemma: string, soundsDone = false): Effect | undefined =>
  predicates(lemma) && soundsDone ? (decided(lemma) ?? 'fact') : predicates(lemma)

export const nounEffect = lookUp(NOUN_CLASSES)

/** What a noun does to a clause with "that" behind it. */
export const contentEffect = lookUp(CONTENT_CLASSES)

export function words(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/)
    .map(word => word.replaceAll('_', ' '))
}

function all(effect: Factuality, list: string): Record<string, Factuality> {
  return Object.fromEntries(words(list).map(word => [word, effect]))
}

function lookUp(classes: readonly WordClass[]): (word: string) => Effect | undefined {
  const effects = new Map(
    classes.flatMap(({ effect, words: list }) => list.map(word => [word, effect] as const)),
  )
  return word => effects.get(word)
}
