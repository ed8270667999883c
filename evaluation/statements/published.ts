/** What others have reached on these sets, as the papers or the makers of a set report it; not always on this portion. */

type Scores = Readonly<Record<string, number>>

export const PUBLISHED: Readonly<Record<string, Readonly<Record<'dev' | 'test', Scores>>>> = {
  carbF1: {
    dev: { OpenIE4: 0.497, OpenIE5: 0.458, ClausIE: 0.457 },
    test: { OpenIE4: 0.488, OpenIE6: 0.527, 'CIGL-OIE': 0.54 },
  },
  carbAuc: {
    dev: { OpenIE4: 0.28, OpenIE5: 0.24, ClausIE: 0.231 },
    test: { OpenIE4: 0.272, OpenIE6: 0.337, 'CIGL-OIE': 0.357 },
  },
  benchie: both({ ClausIE: 0.353, MinIE: 0.349, OpenIE6: 0.266, Stanford: 0.13 }),
  wire57: both({ MinIE: 0.358, ClausIE: 0.342, OpenIE4: 0.267, Stanford: 0.198 }),
  knowledgenet: {
    dev: { 'BERT baseline (fold 4)': 0.704 },
    test: { 'weakest baseline': 0.518, 'best baseline': 0.688, human: 0.878 },
  },
  uds: { dev: {}, test: { 'Rudinger 2018': 0.768, DLGRN: 0.912 } },
}

function both(scores: Scores): Readonly<Record<'dev' | 'test', Scores>> {
  return { dev: scores, test: scores }
}
