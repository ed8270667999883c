import { render } from 'preact'

import { apiAt } from './api/client.ts'
import { arrangerFor } from './canvas/arranger.ts'
import { startShortcuts } from './shortcuts/keys.ts'
import { startHabits } from './state/habits.ts'
import { createSession } from './state/session.ts'
import { followReading } from './state/sheet.ts'
import { startTheme } from './state/theme.ts'
import { Page } from './ui/page.tsx'

const root = document.getElementById('page')
if (!root) throw new TypeError('The page has no place to draw in.')

const stageSize = () => {
  const stage = document.querySelector('.stage-graph')
  return { width: stage?.clientWidth || 900, height: stage?.clientHeight || 640 }
}

startTheme()
const session = createSession(apiAt(document.baseURI), arrangerFor(stageSize))
render(<Page session={session} />, root)
startHabits(session)
followReading(session)
startShortcuts(session)
