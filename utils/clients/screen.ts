import type { Label } from '../i18n/index.ts'
import { say } from './say.ts'
import type { Config, TextRef, Warning } from './types.ts'
import { writeFields } from './write.ts'

/** A settings screen: the way to it, and its fields under the names that the client shows. */
export interface Screen {
  place: Label
  /** Where the entry stands afterwards, if that is not the same place. */
  list?: Label
  /** Those without a value are left out. */
  fields: readonly (readonly [label: Label, value: string])[]
}

const snippetOf = ({ place, fields }: Screen): Config['snippets'][number] => ({
  label: say('client.screen', { place }),
  ...writeFields(fields.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }]))),
})

/** Config of a client whose settings are typed in, and what to do after that. */
export const byHand = (screen: Screen, ...then: readonly TextRef[]) => ({
  snippets: [snippetOf(screen)],
  steps: [say('client.step.open', { place: screen.place }), say('client.step.enter'), ...then],
  undo: [say('client.undo.screen', { place: screen.list ?? screen.place })],
})

/** Config of a client with an import link, the screen for where the link does not open, and what to do after either. */
export const byLink = (client: string, url: string, screen: Screen, ...then: readonly TextRef[]) => ({
  ...byHand(screen),
  links: [{ label: say('client.open-in', { client }), url }],
  steps: [
    say(url.startsWith('https:') ? 'client.step.web-link' : 'client.step.link', { client }),
    say('client.step.by-hand', { place: screen.place }),
    ...then,
  ],
})

/** The model has to be picked in the client. */
export const selectModel = (model: string): TextRef =>
  model ? say('client.step.select-model', { model }) : say('client.step.select-any-model')

/** The models are loaded by a button of the client, or typed in. */
export const loadModels = (button: Label, model: string): TextRef[] => [
  say('client.step.fetch-models', { button }),
  model ? say('client.step.type-model', { model }) : say('client.step.type-any-model'),
]

/** What there is to say of every link; `model` where the link does not carry it. */
export const warnOfLink = (client: string, model = ''): Warning[] => [
  ...(model ? [say('client.warning.model-not-carried', { client, model })] : []),
  say('client.warning.link-key'),
]
