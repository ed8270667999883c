/** Numbers in sentences. */

/** "1 article", "1,204 articles". */
export const count = (many: number, thing: string, things = `${thing}s`): string =>
  `${many.toLocaleString('en')} ${many === 1 ? thing : things}`
