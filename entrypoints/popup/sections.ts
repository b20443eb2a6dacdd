/** What the popup shows after its first paint: one file, because three small ones would be packed worse. */
export { CheckSection } from './CheckSection.tsx'
export { LinkSection } from './LinkSection.tsx'
export { SavedSection } from './SavedSection.tsx'
