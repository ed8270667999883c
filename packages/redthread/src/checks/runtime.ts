/** What runs the analyser's weights, and why it is this. */
import { type Check, well } from './check.ts'

export const runtime: Check = {
  name: 'runtime',
  look: async () => {
    const { chooseRuntime } = await import('@redthread/ingest')
    const { runtime: chosen, why } = await chooseRuntime()
    const speed = chosen.kind === 'wasm' ? ' (about a quarter as fast as the native one)' : ''
    return well(`${chosen.name}${speed}: ${why}`)
  },
}
