import type { Settings } from '../../utils/browser/settings.ts'

/** What a section of the page shows and changes. */
export interface SectionProps {
  settings: Settings
  onChange(change: Partial<Settings>): void
}
