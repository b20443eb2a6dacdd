import { settingsItem } from '../../utils/browser/storage.ts'

const milliseconds = (seconds: number) => (seconds > 0 ? seconds * 1000 : undefined)

/** What the user set for every check: the words of the test message, and how long an answer may take. */
export async function readCheckSettings() {
  const { testMessage, freeDeadline, messageDeadline } = await settingsItem.get()
  return { testMessage, deadlines: { free: milliseconds(freeDeadline), paid: milliseconds(messageDeadline) } }
}
