/** Numbers in sentences. */

const number = new Intl.NumberFormat('en')

/** "1 article", "1,204 articles". */
export const count = (many: number, thing: string, things = `${thing}s`): string =>
  `${number.format(many)} ${many === 1 ? thing : things}`
