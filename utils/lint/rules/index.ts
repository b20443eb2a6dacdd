import type { Rule } from '../types.ts'
import { apiKeyBearerPrefix } from './api-key-bearer-prefix.ts'
import { apiKeyCutOff } from './api-key-cut-off.ts'
import { apiKeyHeaderName } from './api-key-header-name.ts'
import { apiKeyIsModel } from './api-key-is-model.ts'
import { apiKeyIsUrl } from './api-key-is-url.ts'
import { apiKeyMasked } from './api-key-masked.ts'
import { apiKeyMissing } from './api-key-missing.ts'
import { apiKeyMultiple } from './api-key-multiple.ts'
import { apiKeyNonAscii } from './api-key-non-ascii.ts'
import { apiKeyPlaceholder } from './api-key-placeholder.ts'
import { apiKeySurroundingText } from './api-key-surrounding-text.ts'
import { apiKeySuspiciousCharacter } from './api-key-suspicious-character.ts'
import { apiKeyTooShort } from './api-key-too-short.ts'
import { apiKeyTruncated } from './api-key-truncated.ts'
import { apiKeyWrongKind } from './api-key-wrong-kind.ts'
import { baseUrlBadPort } from './base-url-bad-port.ts'
import { baseUrlBadScheme } from './base-url-bad-scheme.ts'
import { baseUrlConsolePage } from './base-url-console-page.ts'
import { baseUrlCredentials } from './base-url-credentials.ts'
import { baseUrlDocsPage } from './base-url-docs-page.ts'
import { baseUrlDoubleSlash } from './base-url-double-slash.ts'
import { baseUrlDoubledScheme } from './base-url-doubled-scheme.ts'
import { baseUrlDoubledVersion } from './base-url-doubled-version.ts'
import { baseUrlEndpointPath } from './base-url-endpoint-path.ts'
import { baseUrlIdnHost } from './base-url-idn-host.ts'
import { baseUrlInsecure } from './base-url-insecure.ts'
import { baseUrlIsKey } from './base-url-is-key.ts'
import { baseUrlIsModel } from './base-url-is-model.ts'
import { baseUrlLookalike } from './base-url-lookalike.ts'
import { baseUrlMissingScheme } from './base-url-missing-scheme.ts'
import { baseUrlMultiple } from './base-url-multiple.ts'
import { baseUrlNotAUrl } from './base-url-not-a-url.ts'
import { baseUrlOfficialHost } from './base-url-official-host.ts'
import { baseUrlPlaceholder } from './base-url-placeholder.ts'
import { baseUrlPrivateHost } from './base-url-private-host.ts'
import { baseUrlQueryOrHash } from './base-url-query-or-hash.ts'
import { baseUrlSurroundingText } from './base-url-surrounding-text.ts'
import { baseUrlUnusualHost } from './base-url-unusual-host.ts'
import { baseUrlUppercase } from './base-url-uppercase.ts'
import { baseUrlWebsite } from './base-url-website.ts'
import { modelDisplayName } from './model-display-name.ts'
import { modelIsKey } from './model-is-key.ts'
import { modelIsUrl } from './model-is-url.ts'
import { modelMultiple } from './model-multiple.ts'
import { modelPathPrefix } from './model-path-prefix.ts'
import { modelPlaceholder } from './model-placeholder.ts'
import { modelRouterPrefix } from './model-router-prefix.ts'
import { modelSuffix } from './model-suffix.ts'
import { modelSurroundingText } from './model-surrounding-text.ts'
import { modelVendorPrefix } from './model-vendor-prefix.ts'
import { modelWrongCase } from './model-wrong-case.ts'
import { modelWrongProtocol } from './model-wrong-protocol.ts'
import { valueDeepLink } from './value-deep-link.ts'
import { valueEmpty } from './value-empty.ts'
import { valueEnvAssignment } from './value-env-assignment.ts'
import { valueEnvName } from './value-env-name.ts'
import { valueEnvReference } from './value-env-reference.ts'
import { valueFullwidth } from './value-fullwidth.ts'
import { valueInvisibleCharacters } from './value-invisible-characters.ts'
import { valueJsonFragment } from './value-json-fragment.ts'
import { valueLineBreak } from './value-line-break.ts'
import { valueLookalike } from './value-lookalike.ts'
import { valueMarkdown } from './value-markdown.ts'
import { valuePercentEncoded } from './value-percent-encoded.ts'
import { valueQuotes } from './value-quotes.ts'
import { valueTrailingPunctuation } from './value-trailing-punctuation.ts'
import { valueWhitespace } from './value-whitespace.ts'

/** Sorted by id. */
export const rules: readonly Rule[] = [
  apiKeyBearerPrefix,
  apiKeyCutOff,
  apiKeyHeaderName,
  apiKeyIsModel,
  apiKeyIsUrl,
  apiKeyMasked,
  apiKeyMissing,
  apiKeyMultiple,
  apiKeyNonAscii,
  apiKeyPlaceholder,
  apiKeySurroundingText,
  apiKeySuspiciousCharacter,
  apiKeyTooShort,
  apiKeyTruncated,
  apiKeyWrongKind,
  baseUrlBadPort,
  baseUrlBadScheme,
  baseUrlConsolePage,
  baseUrlCredentials,
  baseUrlDocsPage,
  baseUrlDoubleSlash,
  baseUrlDoubledScheme,
  baseUrlDoubledVersion,
  baseUrlEndpointPath,
  baseUrlIdnHost,
  baseUrlInsecure,
  baseUrlIsKey,
  baseUrlIsModel,
  baseUrlLookalike,
  baseUrlMissingScheme,
  baseUrlMultiple,
  baseUrlNotAUrl,
  baseUrlOfficialHost,
  baseUrlPlaceholder,
  baseUrlPrivateHost,
  baseUrlQueryOrHash,
  baseUrlSurroundingText,
  baseUrlUnusualHost,
  baseUrlUppercase,
  baseUrlWebsite,
  modelDisplayName,
  modelIsKey,
  modelIsUrl,
  modelMultiple,
  modelPathPrefix,
  modelPlaceholder,
  modelRouterPrefix,
  modelSuffix,
  modelSurroundingText,
  modelVendorPrefix,
  modelWrongCase,
  modelWrongProtocol,
  valueDeepLink,
  valueEmpty,
  valueEnvAssignment,
  valueEnvName,
  valueEnvReference,
  valueFullwidth,
  valueInvisibleCharacters,
  valueJsonFragment,
  valueLineBreak,
  valueLookalike,
  valueMarkdown,
  valuePercentEncoded,
  valueQuotes,
  valueTrailingPunctuation,
  valueWhitespace,
]
