/** What an import link carries and what is wrong with it; {app} is the one that it is for. Shown a moment after the first paint. */
export const link = {
  'link.title': 'Import link for {app}',
  'link.title-unknown': 'Link',
  'link.name': 'Name',
  'link.none': 'none',
  'link.nothing': 'Keyfit finds no connection in this link.',
  'link.unknown-app': 'Keyfit does not know the app that this link is for. What it carries can still be checked.',
  'link.good': '{app} takes this link as it is.',
  'link.no-model':
    'This link names no model. Click “Use these values” and add the model below: Keyfit then writes a complete link for {app}.',
  'link.incomplete':
    'A working link also needs: {fields}. Click “Use these values” and fill that in below; Keyfit then writes the link.',
  'link.mended': 'Keyfit wrote the link again with the mended values:',
  'link.unmendable':
    '{app} has no link for these values. Click “Use these values” and follow the steps for {app} below.',
  'link.for': 'For',
  'link.copy': 'Copy the mended link',
  'link.copied': 'Copied. It holds your key.',
  'link.open-in': 'Open the mended link in {client}',
  'link.use': 'Use these values',
  'link.close': 'Close',
  'finding.import-link-broken.apostrophe': '{app} ignores this link: there is an apostrophe (’) in it.',
  'finding.import-link-broken.base64url-unsupported':
    '{app} cannot read this link: it is in URL-safe base64. Ordinary base64 is needed.',
  'finding.import-link-broken.built-in-id':
    'The “id” in this link is that of a provider built into {app}. It needs one of its own.',
  'finding.import-link-broken.id-and-type':
    '{app} refuses this link: it has both “id” and “type”, and only one may be.',
  'finding.import-link-broken.missing-address': 'This link has no address where {app} looks for one.',
  'finding.import-link-broken.missing-field': '{app} refuses this link: “{field}” is missing.',
  'finding.import-link-broken.missing-key': 'This link has no API key where {app} looks for one.',
  'finding.import-link-broken.missing-payload': 'This link is empty where {app} looks for the data. Copy all of it.',
  'finding.import-link-broken.not-base64': '{app} cannot read this link: its data is not whole base64. Copy it again.',
  'finding.import-link-broken.not-json':
    '{app} cannot read this link: its data is broken off or no JSON. Copy it again.',
  'finding.import-link-broken.not-utf8': '{app} garbles this link: its text is not in UTF-8.',
  'finding.import-link-broken.plus-not-encoded':
    '{app} cannot read this link: each “+” in its data must be written %2B.',
  'finding.import-link-broken.unknown-path': '{app} imports nothing from this link: it does not know this path.',
  'finding.import-link-broken.unsupported-app':
    '{app} refuses this link: it names a client that cannot be set up by link.',
  'finding.import-link-broken.unsupported-value': '{app} refuses this link: it does not know its “{field}”.',
  'finding.import-link-broken.wrong-address-form':
    'The address in this link is not in the form that {app} needs: its requests would fail.',
} as const
