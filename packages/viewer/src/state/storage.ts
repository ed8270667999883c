/** What the browser keeps of a choice; a browser may forbid it: then the choice lasts as long as the page. */
export function storage(): Storage | null {
  try {
    return localStorage
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
