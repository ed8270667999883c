import { SearchBox } from '../search/search-box.tsx'
import { switchTheme, theme } from '../state/theme.ts'
import { IconButton } from './button.tsx'
import { Logo } from './logo.tsx'
import { useSession } from './session-context.ts'

export function Header() {
  const session = useSession()
  const dark = theme.value === 'dark'
  return (
    <header class="header">
      <Logo />
      <SearchBox />
      <div class="header-tools">
        <IconButton
          icon="pair"
          label="Who is who: pairs that may be one"
          hint="R"
          onClick={() => (session.dialog.value = 'review')}
        />
        <IconButton
          icon="keyboard"
          label="Keys"
          hint="?"
          onClick={() => (session.dialog.value = 'shortcuts')}
        />
        <IconButton
          icon={dark ? 'sun' : 'moon'}
          label={dark ? 'Light' : 'Dark'}
          hint="T"
          onClick={switchTheme}
        />
      </div>
    </header>
  )
}
