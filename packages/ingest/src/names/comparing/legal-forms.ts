/** What a company is in law: says little of which company it is. Each line has forms that mean the same. */
const GROUPS = `
limited, ltd, ltda, limitada, private limited, pvt ltd, pte ltd, pty ltd, proprietary limited, pte, pty, co ltd, company limited
limited liability company, llc, ooo, ooo, ood, tov, obshchestvo s ogranichennoy otvetstvennostyu, societatea cu raspundere limitata, srl, sarl, gesellschaft mit beschrankter haftung, gmbh, sp z oo, spzoo, sp zoo, doo, d o o, kft, sro, s r o, eood, sociedad de responsabilidad limitada, sl, sas, bv, besloten vennootschap
joint stock company, open joint stock company, public joint stock company, closed joint stock company, jsc, ojsc, pjsc, cjsc, ao, oao, pao, zao, aksionernoe obshchestvo, aktsionernoe obshchestvo, aktiengesellschaft, ag, sa, spa, nv, ab, asa, as, oyj, oy, aktiebolag, societe anonyme, sociedad anonima, kk, kabushiki kaisha, pt, tbk, ad, dd, sae, bhd, sdn bhd, berhad, anonim sirketi
plc, public limited company
incorporated, inc, corporation, corp, company, co, cie, compagnie, kompaniya
limited partnership, lp, limited liability partnership, llp, kg, gmbh co kg
ev, eingetragener verein, nonprofit, ngo
`

const BY_WORDS = new Map<string, number>()
for (const [group, line] of GROUPS.trim().split('\n').entries())
  for (const form of line.split(',')) BY_WORDS.set(form.trim(), group)

const LONGEST = Math.max(...[...BY_WORDS.keys()].map(form => form.split(' ').length))

/** The legal form that folded words begin with, the longest first: which group, and how many words it takes. */
export function legalForm(words: readonly string[]): { group: number; length: number } | null {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    const group = BY_WORDS.get(words.slice(0, length).join(' '))
    if (group !== undefined) return { group, length }
  }
  return null
}
