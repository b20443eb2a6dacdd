import type { Cause } from '../types.ts'
import { accountBalance } from './account-balance.ts'
import { cancelled } from './cancelled.ts'
import { clientNotAllowed } from './client-not-allowed.ts'
import { contentFiltered } from './content-filtered.ts'
import { endpointNotFound } from './endpoint-not-found.ts'
import { firewallBlocked } from './firewall-blocked.ts'
import { gatewayTimeout } from './gateway-timeout.ts'
import { groupDenied } from './group-denied.ts'
import { htmlInsteadOfApi } from './html-instead-of-api.ts'
import { interrupted } from './interrupted.ts'
import { ipNotAllowed } from './ip-not-allowed.ts'
import { keyDisabled } from './key-disabled.ts'
import { keyExpired } from './key-expired.ts'
import { keyInvalid } from './key-invalid.ts'
import { keyMissing } from './key-missing.ts'
import { keyQuotaExhausted } from './key-quota-exhausted.ts'
import { maintenance } from './maintenance.ts'
import { malformedSuccess } from './malformed-success.ts'
import { methodNotAllowed } from './method-not-allowed.ts'
import { modelNotAllowed } from './model-not-allowed.ts'
import { modelNotFound } from './model-not-found.ts'
import { modelTemporarilyUnavailable } from './model-temporarily-unavailable.ts'
import { networkIntercepted } from './network-intercepted.ts'
import { noPermission } from './no-permission.ts'
import { offline } from './offline.ts'
import { ok } from './ok.ts'
import { originBlocked } from './origin-blocked.ts'
import { originUnreachable } from './origin-unreachable.ts'
import { parameterUnsupported } from './parameter-unsupported.ts'
import { payloadTooLarge } from './payload-too-large.ts'
import { rateLimited } from './rate-limited.ts'
import { redirected } from './redirected.ts'
import { regionBlocked } from './region-blocked.ts'
import { siteNotFound } from './site-not-found.ts'
import { timeout } from './timeout.ts'
import { unknown } from './unknown.ts'
import { unreachable } from './unreachable.ts'
import { upstreamError } from './upstream-error.ts'
import { upstreamKeyInvalid } from './upstream-key-invalid.ts'
import { upstreamOverloaded } from './upstream-overloaded.ts'
import { wrongProtocol } from './wrong-protocol.ts'

/** Sorted by id. */
export const causes: readonly Cause[] = [
  accountBalance,
  cancelled,
  clientNotAllowed,
  contentFiltered,
  endpointNotFound,
  firewallBlocked,
  gatewayTimeout,
  groupDenied,
  htmlInsteadOfApi,
  interrupted,
  ipNotAllowed,
  keyDisabled,
  keyExpired,
  keyInvalid,
  keyMissing,
  keyQuotaExhausted,
  maintenance,
  malformedSuccess,
  methodNotAllowed,
  modelNotAllowed,
  modelNotFound,
  modelTemporarilyUnavailable,
  networkIntercepted,
  noPermission,
  offline,
  ok,
  originBlocked,
  originUnreachable,
  parameterUnsupported,
  payloadTooLarge,
  rateLimited,
  redirected,
  regionBlocked,
  siteNotFound,
  timeout,
  unknown,
  unreachable,
  upstreamError,
  upstreamKeyInvalid,
  upstreamOverloaded,
  wrongProtocol,
]
