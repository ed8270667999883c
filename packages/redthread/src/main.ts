/** The command `redthread`. */
import { keepCompiled } from './compiled-code.ts'

keepCompiled(process.env)
// What were imported at the top would be compiled before it can be remembered.
await import('./command.ts')
