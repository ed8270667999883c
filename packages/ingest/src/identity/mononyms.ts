/**
 * People who go by one name all over the world, so that the name alone tells who is meant. Everybody else's single
 * name may be a family name that others bear, and stays in its article.
 */
export const MONONYMS: ReadonlySet<string> = new Set(
  `banksy beyonce bjork bono eminem garrincha kaka madonna neymar pele rihanna ronaldinho shakira socrates stormzy
  voltaire`.split(/\s+/),
)
