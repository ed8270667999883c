import type { EntityType } from '../api/types.ts'

/** One picture an entity type, on a field of 24 by 24, filled by the even-odd rule; for canvas and page alike. */
export const GLYPHS: Readonly<Record<EntityType, string>> = {
  Person:
    'M12 11.6a4.3 4.3 0 1 0 0-8.6 4.3 4.3 0 0 0 0 8.6ZM12 13.6c-4.6 0-8.2 2.5-8.2 5.8 0 .7.6 1.2 1.2 1.2h14c.6 0 1.2-.5 1.2-1.2 0-3.3-3.6-5.8-8.2-5.8Z',
  Organization:
    'M4.5 21V5.6L13.2 3v18H4.5ZM15.2 21V8.6l4.6 1.8V21h-4.6ZM7.2 8.2v2.1h3.3V8.2H7.2ZM7.2 12.2v2.1h3.3v-2.1H7.2ZM7.2 16.2v2.1h3.3v-2.1H7.2Z',
  Place:
    'M12 2.4a7.2 7.2 0 0 0-7.2 7.2c0 5 7.2 12 7.2 12s7.2-7 7.2-12A7.2 7.2 0 0 0 12 2.4ZM12 12.3a2.7 2.7 0 1 1 0-5.4 2.7 2.7 0 0 1 0 5.4Z',
  Event:
    'M6.8 2.6v2H4.2v16h15.6v-16h-2.6v-2h-2.2v2H9v-2H6.8ZM6.4 9.4h11.2v9H6.4v-9ZM8.4 11.6v3.2h3.2v-3.2H8.4Z',
  Thing:
    'M12 2.4 20.3 7v10L12 21.6 3.7 17V7L12 2.4ZM12 5 7.7 7.4 12 9.8l4.3-2.4L12 5ZM5.9 9.2v6.5l5 2.8v-6.6l-5-2.7ZM18.1 9.2l-5 2.7v6.6l5-2.8V9.2Z',
}
