import { describe, expect, test } from 'vitest'
import { isAllowed } from '../../utils/browser/sender.ts'
import type { Sender } from '../../utils/browser/sender.ts'

const self = { id: 'keyfit', origin: 'chrome-extension://keyfit' }
const site = 'https://relay.net'

const popup: Sender = { id: 'keyfit', origin: self.origin, url: `${self.origin}/popup.html` }
const popupInTab: Sender = { ...popup, tab: {}, frameId: 0 }
const firefoxPopup: Sender = { id: 'keyfit', url: `${self.origin}/popup.html` }
const content: Sender = { id: 'keyfit', origin: site, url: `${site}/keys`, tab: {}, frameId: 0 }
const inFrame: Sender = { ...content, frameId: 3 }
const otherExtension: Sender = {
  id: 'other',
  origin: 'chrome-extension://other',
  url: 'chrome-extension://other/x.html',
}
const lookAlike: Sender = { id: 'keyfit', url: `${self.origin}.evil.net/popup.html`, tab: {}, frameId: 0 }
const spoofedUrl: Sender = { ...content, url: `${self.origin}/popup.html` }

describe('who may send what', () => {
  test.each<[string, Sender, boolean, boolean]>([
    ['the popup', popup, true, false],
    ['the popup in a tab', popupInTab, true, false],
    ['the popup in Firefox, which tells no origin', firefoxPopup, true, false],
    ['our script on a console', content, false, true],
    ['our script in a frame', inFrame, false, false],
    ['another extension', otherExtension, false, false],
    ['an address that only begins like ours', lookAlike, false, true],
    ['a page that lies about its address', spoofedUrl, false, true],
  ])('%s', (_name, sender, asPage, asContent) => {
    expect(isAllowed('page', sender, self)).toBe(asPage)
    expect(isAllowed('content', sender, self)).toBe(asContent)
  })
})
