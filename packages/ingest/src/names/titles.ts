/**
 * Titles, ranks and offices that stand before a name: what they say of the person who bears them.
 *
 * `leads` means that the office is at the head of something ("Governor", "chief executive"), not merely part of it
 * ("Senator", "spokesman").
 */

export type TitleKind = 'address' | 'rank' | 'office' | 'profession' | 'family'

export interface Title {
  /** In lower case, without the full stop of an abbreviation. */
  readonly words: string
  readonly kind: TitleKind
  readonly gender: 'female' | 'male' | null
  readonly leads: boolean
  /** What the title is short for, as a plain noun: "gov" → "governor". */
  readonly stands: string
}

interface Group {
  readonly kind: TitleKind
  readonly gender?: 'female' | 'male'
  readonly leads?: boolean
  /** Titles parted by commas; "gov = governor" reads "gov stands for governor". */
  readonly titles: string
}

const GROUPS: readonly Group[] = [
  {
    kind: 'address',
    gender: 'male',
    titles: 'mr, mister, sir, lord, monsieur, herr, señor, senor, signor, don, master',
  },
  {
    kind: 'address',
    gender: 'female',
    titles:
      'mrs, ms, miss, madam, madame, mme, mlle, lady, dame, baroness, frau, señora, senora, signora, doña',
  },
  {
    kind: 'address',
    titles: `dr = doctor, doctor, prof = professor, professor, rev = reverend, reverend, hon, honourable, honorable, sheikh,
      sheik, imam, ayatollah, grand ayatollah, mullah, rabbi, pastor, saint, st = saint, swami, lama, maulana, haji,
      fr = father, venerable, blessed`,
  },
  { kind: 'family', gender: 'male', titles: 'father, brother, uncle' },
  { kind: 'family', gender: 'female', titles: 'sister, mother, aunt' },
  {
    kind: 'rank',
    titles: `admiral, adm = admiral, vice admiral, rear admiral, commodore, general, gen = general, lieutenant general,
      lt gen = lieutenant general, major general, maj gen = major general, brigadier general, brig gen = brigadier general,
      brigadier, colonel, col = colonel, colonel general, lieutenant colonel, lt col = lieutenant colonel, major,
      maj = major, captain, capt = captain, commander, cmdr = commander, lieutenant, lt = lieutenant, sergeant,
      sgt = sergeant, staff sergeant, master sergeant, corporal, cpl = corporal, private, pvt = private, marshal,
      field marshal, ensign, inspector, chief inspector, superintendent, constable, detective, officer, trooper, deputy,
      airman, seaman, cosmonaut, astronaut, squadron leader, wing commander, group captain, special agent, agent`,
  },
  {
    kind: 'office',
    leads: true,
    titles: `president, pres = president, prime minister, premier, pm = prime minister, chancellor, governor, gov = governor,
      mayor, minister, foreign minister, defence minister, defense minister, finance minister, interior minister,
      health minister, justice minister, energy minister, first minister, secretary general, secretary-general,
      secretary of state, secretary of defense, defense secretary, defence secretary, home secretary, foreign secretary,
      treasury secretary, secretary, attorney general, solicitor general, surgeon general, director, executive director,
      managing director, director general, director-general, chief executive, chief executive officer, ceo = chief executive,
      chairman, chairwoman, chairperson, chair, chief, chief justice, administrator, commissioner, commissioner general,
      head, leader, opposition leader, majority leader, minority leader, speaker, house speaker, party leader, superintendent,
      archbishop, bishop, cardinal, pope, patriarch, metropolitan, dean, rector, principal, provost, headmaster,
      headmistress, sheriff, police chief, fire chief, commander-in-chief, commander in chief, chief of staff,
      general manager, general secretary, taoiseach, supreme leader, dictator, president-elect, coach, head coach, manager,
      editor, editor-in-chief, founder, co-founder, cofounder, warlord, boss`,
  },
  {
    kind: 'office',
    leads: true,
    gender: 'male',
    titles: 'king, emperor, sultan, emir, tsar, czar, shah, sultan',
  },
  { kind: 'office', leads: true, gender: 'female', titles: 'queen, empress' },
  {
    kind: 'office',
    gender: 'male',
    titles:
      'prince, crown prince, duke, count, baron, earl, congressman, assemblyman, councilman, alderman, spokesman',
  },
  {
    kind: 'office',
    gender: 'female',
    titles: `princess, crown princess, duchess, countess, congresswoman, assemblywoman, councilwoman, spokeswoman, first lady`,
  },
  {
    kind: 'office',
    titles: `vice president, vice-president, vp = vice president, deputy prime minister, deputy minister, deputy governor,
      deputy mayor, county prosecutor, assistant county prosecutor, assistant prosecutor, assistant district attorney,
      assistant attorney general, assistant commissioner, county judge, county executive, county attorney, city attorney,
      district judge, circuit judge, deputy director, deputy head, lieutenant governor, lt gov = lieutenant governor, under secretary,
      undersecretary, assistant secretary, deputy secretary, senator, sen = senator, representative,
      rep = representative, mp, mep, msp, deputy, councillor, councilor, coun = councillor, cllr = councillor, delegate, ambassador, envoy, special envoy, consul,
      consul general, attaché, judge, justice, magistrate, prosecutor, chief prosecutor, public prosecutor,
      district attorney, attorney, counsel, spokesperson, adviser, advisor, national security adviser,
      national security advisor, special representative, negotiator, chief negotiator, treasurer, comptroller, ombudsman,
      chief financial officer, cfo = chief financial officer, chief operating officer, coo = chief operating officer, candidate,
      presidential candidate, nominee, state senator, state sen = state senator, state representative,
      state rep = state representative, press secretary, party secretary, vicar, deacon, canon, nuncio`,
  },
  {
    kind: 'profession',
    titles: `analyst, economist, historian, scientist, researcher, physicist, biologist, engineer, lawyer, barrister, solicitor, journalist,
      reporter, correspondent, columnist, author, writer, novelist, poet, playwright, blogger, broadcaster, presenter, actor,
      singer, musician, composer, conductor, artist, painter, photographer, filmmaker, designer, architect, activist,
      campaigner, businessman, businesswoman, entrepreneur, billionaire, tycoon, magnate, oligarch, investor, banker,
      footballer, striker, midfielder, goalkeeper, defender, pitcher, quarterback, driver, pilot, boxer, sprinter, swimmer,
      cyclist, skater, golfer, paramedic, surgeon, nurse, physician, firefighter, farmer, teacher, student, whistleblower,
      scholar, expert, lawmaker, legislator, politician, diplomat, official, actress, comedian, rapper, dj, veteran, defendant, suspect`,
  },
]

/** Words that may stand before a title and change when or how it is held. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  'former ex then then- late acting interim incoming outgoing deputy vice assistant associate senior junior chief retired first second elect designate caretaker honorary co-'.split(
    ' ',
  ),
)

export const TITLES: readonly Title[] = GROUPS.flatMap(({ kind, gender = null, leads = false, titles }) =>
  titles.split(',').map((entry): Title => {
    const [words = '', stands = words] = entry.split('=').map(part => part.trim())
    return { words, kind, gender, leads, stands }
  }),
)

const BY_WORDS = new Map<string, Title>()
for (const title of TITLES) if (!BY_WORDS.has(title.words)) BY_WORDS.set(title.words, title)

const FIRST_WORDS = new Set(TITLES.map(({ words }) => words.split(' ', 1)[0]!))
const LONGEST = Math.max(...TITLES.map(({ words }) => words.split(' ').length))

/** The title that these words are, whatever their case and full stops: "Lt. Gov." → lieutenant governor. */
export function titleNamed(words: string): Title | undefined {
  return BY_WORDS.get(plain(words))
}

/** The title that a run of words begins with, the longest first, and how many words it takes. */
export function leadingTitle(words: readonly string[]): { title: Title; length: number } | undefined {
  // Most runs begin with no word of any title; they are asked about for every name.
  const first = plain(words[0] ?? '')
  if (first !== '' && !FIRST_WORDS.has(first)) return undefined
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    const title = titleNamed(words.slice(0, length).join(' '))
    if (title) return { title, length }
  }
  return undefined
}

const plain = (words: string): string => words.toLowerCase().replaceAll('.', '').trim()
