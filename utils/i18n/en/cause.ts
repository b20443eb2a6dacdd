export const cause = {
  'cause.account-balance.title': 'The account balance is used up',
  'cause.account-balance.next':
    'Top up or renew the plan on the billing page of the console. The key itself is fine and can stay as it is.',
  'cause.account-balance.next.sub2api':
    'If the group of the key is billed by subscription, renew the subscription or move the key to a group billed by balance.',
  'cause.cancelled.title': 'The check was stopped',
  'cause.cancelled.next': 'Nothing is known yet. Start the check again when you are ready.',
  'cause.client-not-allowed.title': 'The relay serves certain client programs only',
  'cause.client-not-allowed.next':
    'Use the client that the message names, or create a key in a group without that limit. The key may be fine for that client.',
  'cause.content-filtered.title': 'A content filter stopped the text',
  'cause.content-filtered.next':
    'Address, key and model work. Send another text, or choose a model whose filter is less strict.',
  'cause.endpoint-not-found.title': 'This address has no such API path',
  'cause.endpoint-not-found.next':
    'Copy the Base URL from the console once more: /v1 may be missing or doubled. If it is right, this relay does not offer this API.',
  'cause.endpoint-not-found.next.claude-code':
    'Claude Code adds /v1/messages itself, so ANTHROPIC_BASE_URL must end before /v1.',
  'cause.firewall-blocked.title': 'The site’s firewall blocked the request',
  'cause.firewall-blocked.next':
    'This says nothing about the key. Open {host} in a tab, change network or VPN, or ask the operator to allow API requests.',
  'cause.gateway-timeout.title': 'The relay waited too long for an answer',
  'cause.gateway-timeout.next':
    'Try again in a minute, with streaming on in the client. If it keeps happening, choose another model or tell the operator.',
  'cause.group-denied.title': 'The key’s group or plan has no access here',
  'cause.group-denied.next':
    'On the API Keys page of the console, move the key to a group that offers this service, or create a key there.',
  'cause.group-denied.next.sub2api':
    'A key belongs to one group, and a group serves one vendor. Create another key in the group for the API you need.',
  'cause.html-instead-of-api.title': 'This is a website, not the API address',
  'cause.html-instead-of-api.next':
    'Use the API address that the console shows as Base URL. Often it is the same host with /v1, or a host that begins with “api.”',
  'cause.interrupted.title': 'The browser interrupted the check',
  'cause.interrupted.next': 'Start the check again. Steps that were already answered are not asked twice.',
  'cause.ip-not-allowed.title': 'Your IP address is not on the allow-list',
  'cause.ip-not-allowed.next':
    'Add your current IP to the key’s allow-list in the console, or turn the VPN off. Cursor calls from its own servers, so it needs an open list.',
  'cause.key-disabled.title': 'The key or its account is switched off',
  'cause.key-disabled.next':
    'Switch the key on again on the API Keys page of the console. If the account is suspended, ask the operator.',
  'cause.key-expired.title': 'The key has expired',
  'cause.key-expired.next': 'Extend its date on the API Keys page of the console, or create a new key.',
  'cause.key-invalid.title': 'The relay does not know this key',
  'cause.key-invalid.next':
    'Copy the whole key again with the copy button on the API Keys page of {host}. Keys of other sites do not work here.',
  'cause.key-invalid.next.new-api':
    'New API says the same of a key that has expired, is used up or is switched off. Look at its row on the API Keys page.',
  'cause.key-missing.title': 'The relay saw no key in the request',
  'cause.key-missing.next':
    'Fill in the API key. If it is there, this API reads it from another header: choose the other key variable or provider type in the client.',
  'cause.key-quota-exhausted.title': 'The limit set on this key is used up',
  'cause.key-quota-exhausted.next':
    'Raise the quota of the key in the console, wait until its window resets, or use another key. Topping up the wallet does not change it.',
  'cause.maintenance.title': 'The relay is closed for the moment',
  'cause.maintenance.next':
    'The operator or the hosting platform has stopped the service. Look for a notice and try later.',
  'cause.malformed-success.title': 'The relay answered without any content',
  'cause.malformed-success.next':
    'Try once more. If it stays empty, choose another model or tell the operator: clients would show an empty answer.',
  'cause.method-not-allowed.title': 'This address does not take API requests',
  'cause.method-not-allowed.next':
    'It is probably a website or a docs page. Copy the Base URL that the console shows for API clients.',
  'cause.model-not-allowed.title': 'This key may not use the model {model}',
  'cause.model-not-allowed.next':
    'Add the model to the key’s model list in the console, enable it for the account, or choose one from the list that the relay returned.',
  'cause.model-not-found.title': 'The relay does not offer the model {model}',
  'cause.model-not-found.next':
    'Copy an exact model id from the model list: case, dots, dashes and prefixes matter. Another group of the key may offer other models.',
  'cause.model-not-found.next.claude-code':
    'Claude Code also asks for models in the background. Set ANTHROPIC_DEFAULT_HAIKU_MODEL, _SONNET_MODEL and _OPUS_MODEL to offered ones.',
  'cause.model-temporarily-unavailable.title': 'Nothing can serve {model} right now',
  'cause.model-temporarily-unavailable.next':
    'The model is offered, but its channels are off or cooling down. Try again in a few minutes, or choose another model or group.',
  'cause.network-intercepted.title': 'Your own network answered instead',
  'cause.network-intercepted.next':
    'Sign in to the Wi-Fi, or check the proxy or web filter of this network. Another network is the quickest test.',
  'cause.no-permission.title': 'Access to {host} was not granted',
  'cause.no-permission.next': 'Start the check again and allow access to this one site when the browser asks.',
  'cause.offline.title': 'This computer is offline',
  'cause.offline.next': 'Connect to the internet and start the check again.',
  'cause.ok.title': 'The relay accepts this connection',
  'cause.ok.next': 'Choose a client and copy its config.',
  'cause.origin-blocked.title': 'The server refuses requests from a browser',
  'cause.origin-blocked.next':
    'This says nothing about the key: a desktop client sends no browser origin. If it is your server, allow the origin (Ollama: OLLAMA_ORIGINS).',
  'cause.origin-unreachable.title': 'The relay behind this address is down',
  'cause.origin-unreachable.next':
    'Its gateway answers, the relay itself does not. Try again in a few minutes, or look for a notice from the operator.',
  'cause.parameter-unsupported.title': 'The config is right; a test parameter was refused',
  'cause.parameter-unsupported.next':
    'Address, key and model were accepted. If your client fails the same way, change the parameter that the message names, or update the client.',
  'cause.payload-too-large.title': 'The request was too large',
  'cause.payload-too-large.next':
    'Address, key and model were accepted. Shorten the conversation, or choose a model or plan with a larger limit.',
  'cause.rate-limited.title': 'Too many requests for now',
  'cause.rate-limited.next':
    'Wait a minute before the next check, and do not repeat a wrong key: some relays then lock the address. Lower the concurrency of the client if it keeps happening.',
  'cause.redirected.title': 'The address redirects to another one',
  'cause.redirected.next':
    'The key is not sent on to another address. Use https:// and copy the Base URL exactly as the console shows it, or open the address in a tab and copy where it leads.',
  'cause.region-blocked.title': 'Your country or region is not served',
  'cause.region-blocked.next':
    'The vendor refuses the region that the request came from. Choose a model of another vendor, or ask the operator: it may be the relay’s own region.',
  'cause.site-not-found.title': 'There is no site at {host}',
  'cause.site-not-found.next':
    'The hosting platform knows no site of this name. Check the spelling, or ask the operator for the new address.',
  'cause.timeout.title': 'No answer in time',
  'cause.timeout.next':
    'Try again. Reasoning models can take half a minute; if nothing comes at all, try another model or network.',
  'cause.unknown.title': 'Keyfit does not recognise this answer',
  'cause.unknown.next':
    'Read what the server said below. The report has everything that support needs, without your key.',
  'cause.unreachable.title': '{host} cannot be reached',
  'cause.unreachable.next':
    'Check the spelling, http or https and the port. Open the address in a tab: a certificate warning there explains it too.',
  'cause.upstream-error.title': 'The service behind the relay failed',
  'cause.upstream-error.next':
    'Your config is not the reason. Try again, choose another model, or send the report to the operator.',
  'cause.upstream-key-invalid.title': 'The relay’s own vendor key does not work',
  'cause.upstream-key-invalid.next':
    'Your key was accepted; only the operator can repair this. Choose another model or group, or send the report to the operator.',
  'cause.upstream-overloaded.title': 'The model vendor is busy',
  'cause.upstream-overloaded.next':
    'Your config is fine. Wait a minute and try again, or choose another model or group.',
  'cause.wrong-protocol.title': 'The server speaks another protocol here',
  'cause.wrong-protocol.next':
    'Choose another provider type or API format in the client, as the message says. Check http or https and the port too.',
} as const
