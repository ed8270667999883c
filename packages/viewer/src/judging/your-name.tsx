import { giveName, nameGiven } from './who-says.ts'

/** Asks who judges: others will read it beside the judgement. */
export function YourName() {
  return (
    <label class="your-name">
      <span>Your name</span>
      <input
        type="text"
        autocomplete="name"
        spellcheck={false}
        maxLength={200}
        placeholder="shown beside what you say"
        value={nameGiven.value}
        onInput={event => giveName(event.currentTarget.value)}
      />
    </label>
  )
}
