/** Texts of the help page: one paragraph a cause. */
export const help = {
  'help.title': 'What a check can find',
  'help.all': 'All results',
  'help.means': 'What it means',
  'help.next': 'What to do',
  'help.intro': 'Every result that Keyfit can give, what it means and what helps.',
  'cause.account-balance.means':
    'The wallet, credit, package or subscription of the account is empty or missing. Every key of the account is affected.',
  'cause.cancelled.means': 'You stopped the check. What had been answered until then is shown; the rest was not asked.',
  'cause.client-not-allowed.means':
    'The relay looks at which program is asking and serves only some, for instance only Claude Code or Codex. Keyfit is another program, so the key may well be fine in the right one.',
  'cause.content-filtered.means':
    'The request reached the model’s moderation and was stopped because of its text. The connection works.',
  'cause.endpoint-not-found.means':
    'A server answers, but not under this path. Usually /v1 is missing or there twice, a whole endpoint was pasted as the Base URL, or the relay does not offer this API.',
  'cause.firewall-blocked.means':
    'Something that guards the site, such as a bot check, took the request for an attack. It decides by network, browser and path, and never looked at the key.',
  'cause.gateway-timeout.means':
    'A gateway gave up waiting before the model had answered. Long answers without streaming run into this most often.',
  'cause.group-denied.means':
    'Keys belong to a group or plan, and this one does not include the service that was asked. A key of a Claude group, for instance, has no access to OpenAI models.',
  'cause.html-instead-of-api.means':
    'The address returned a web page with status 200. It is the console or a website; the API lives at another path or host.',
  'cause.interrupted.means':
    'The browser stopped the background part of Keyfit in the middle of the check, for instance to save memory or to install an update.',
  'cause.ip-not-allowed.means':
    'The key has a list of allowed IP addresses and this request came from another one. A VPN, a new network, or a client that calls from its own servers changes the address.',
  'cause.key-disabled.means':
    'The key is known, but it or the account behind it was switched off, by you, by the operator or by an automatic rule.',
  'cause.key-expired.means':
    'The key exists, but the date until which it was valid has passed. Everything else may be right.',
  'cause.key-invalid.means':
    'The relay got a key and does not know it. Usual reasons: a part was not copied, it belongs to another site, it was deleted or replaced, or the console showed a masked form with asterisks.',
  'cause.key-missing.means':
    'The server found no credential in the request. Either the field is empty, or the client sends the key in a header that this API does not read: OpenAI’s APIs read Authorization, Anthropic’s also x-api-key, Gemini’s x-goog-api-key.',
  'cause.key-quota-exhausted.means':
    'A limit set on this very key, on its user or on a time window is used up. The balance of the account is another thing and may be full.',
  'cause.maintenance.means': 'The service was stopped on purpose, by its operator or by the platform that hosts it.',
  'cause.malformed-success.means':
    'The answer has a status of success and holds no usable text: it is empty, cut off, or made of fields that clients do not read.',
  'cause.method-not-allowed.means':
    'Something exists at this address, but it takes no POST requests. Websites and documentation answer like that.',
  'cause.model-not-allowed.means':
    'The model exists at the relay, but this key or account may not use it, or it must be switched on first.',
  'cause.model-not-found.means':
    'The relay knows no model of this name. Most often the name shown on a website was typed instead of the id, a date or prefix is missing, or the model was retired.',
  'cause.model-temporarily-unavailable.means':
    'The relay offers the model, but none of the accounts behind it can serve it at this moment.',
  'cause.network-intercepted.means':
    'The answer did not come from the relay but from your own network: the sign-in page of a Wi-Fi, a proxy, or a web filter.',
  'cause.no-permission.means':
    'Keyfit may talk to a site only after you allowed that one site. The permission was refused or taken back, so nothing was sent.',
  'cause.offline.means': 'The browser has no network at the moment. Nothing was sent.',
  'cause.ok.means':
    'A request was answered the way a client needs it. Address, key and, where a message was sent, the model are right.',
  'cause.origin-blocked.means':
    'The server refuses requests that a browser marks with an origin. Local servers such as Ollama do this to keep websites out; desktop clients are not affected.',
  'cause.origin-unreachable.means':
    'A gateway such as Cloudflare or nginx answered in place of the relay, because the relay itself did not.',
  'cause.parameter-unsupported.means':
    'Address, key and model passed; the server only dislikes one parameter or the size of the short test request.',
  'cause.payload-too-large.means':
    'The request was larger than the server or the model takes: a long conversation, many files, or a big image.',
  'cause.rate-limited.means':
    'You, your IP address or the key sent more requests than allowed in a short time. Several tools that run at once share one limit.',
  'cause.redirected.means':
    'The server sends every request on to another address. Keyfit does not follow, because the key would travel along; many clients follow and lose the key or the body on the way.',
  'cause.region-blocked.means':
    'The model vendor does not serve the country or region from which it was asked. That may be where you are, or where the relay’s server is.',
  'cause.site-not-found.means':
    'A hosting platform answered that nothing is deployed under this name. The name has a typo, or the site is gone.',
  'cause.timeout.means': 'The connection was made, but no answer came within the deadline that is set in the options.',
  'cause.unknown.means':
    'The server answered with something that Keyfit has not seen before. It does not guess: the server’s own sentence is shown as it came, without your key.',
  'cause.unreachable.means':
    'No connection to the server could be made: the name does not exist, nothing listens on the port, the certificate is not valid, or a firewall drops the connection. A browser does not tell extensions which.',
  'cause.upstream-error.means':
    'The relay passed the request on and got a failure back that says nothing about your address, key or model.',
  'cause.upstream-key-invalid.means':
    'The relay took your key and asked the model vendor with its own, which the vendor refused. Nothing on your side can change that.',
  'cause.upstream-overloaded.means':
    'The vendor or the pool of accounts behind the relay is busy or has hit its own limit. This passes.',
  'cause.wrong-protocol.means':
    'The server expects another kind of request: the native format of a vendor instead of OpenAI’s, further headers, or https where http was used.',
} as const
