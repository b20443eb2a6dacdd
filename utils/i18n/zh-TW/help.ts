import type { help as en } from '../en/help.ts'

export const help: Record<keyof typeof en, string> = {
  'help.title': '檢查結果說明',
  'help.all': '全部結果',
  'help.means': '這是什麼意思',
  'help.next': '怎麼辦',
  'help.intro': 'Keyfit 可能給出的每種結果、它的意義與解決辦法。',
  'cause.account-balance.means': '帳戶的餘額、贈金、方案或訂閱已用完或不存在，帳戶下所有 API 金鑰 都會受影響。',
  'cause.cancelled.means': '你停止了檢查。已得到的回應會顯示出來，其餘的沒有再問。',
  'cause.client-not-allowed.means':
    '中繼站會辨識請求來自哪個程式，只為其中一部分服務，例如只允許 Claude Code 或 Codex。Keyfit 不在其列，因此這把金鑰在對應的用戶端裡也許可以正常使用。',
  'cause.content-filtered.means': '請求已到達內容審核，因文字內容被攔下。連線本身是通的。',
  'cause.endpoint-not-found.means':
    '伺服器有回應，但這個路徑不存在。通常是 /v1 少了或重複了、把完整端點當成 Base URL，或中繼站不提供該 API。',
  'cause.firewall-blocked.means':
    '網站前面的防護（例如人機驗證）把請求當成了攻擊。它依據網路、瀏覽器和路徑判斷，並沒有看 API 金鑰。',
  'cause.gateway-timeout.means': '閘道沒等到模型的回答就放棄了。不用串流輸出的長回答最容易遇到。',
  'cause.group-denied.means':
    '每把金鑰 都屬於某個群組或方案，而它所在的群組不包含所請求的服務。例如 Claude 群組的金鑰無法使用 OpenAI 的模型。',
  'cause.html-instead-of-api.means': '這個位址以 200 回傳了一個網頁。它是主控台或網站，API 在別的路徑或網域下。',
  'cause.interrupted.means': '瀏覽器在檢查途中停止了 Keyfit 的背景程式，例如為了節省記憶體或安裝更新。',
  'cause.ip-not-allowed.means':
    '這把金鑰設有 IP 允許清單，而請求來自別的 IP。VPN、換網路，或用戶端從自己的伺服器發出請求，都會改變 IP。',
  'cause.key-disabled.means': '中繼站認得這把金鑰，但它或所屬帳號已被停用：可能是你自己、營運方或自動規則停用的。',
  'cause.key-expired.means': 'API 金鑰 存在，但已超過設定的有效期限。其他設定可能都沒問題。',
  'cause.key-invalid.means':
    '中繼站收到了 API 金鑰，但不認得它。常見原因：沒有複製完整、屬於別的網站、已被刪除或更換，或複製到的是帶星號的遮罩。',
  'cause.key-missing.means':
    '伺服器在請求中找不到 API 金鑰。可能是沒有填，也可能是用戶端把它放在這個 API 不讀取的標頭：OpenAI 系的 API 讀取 Authorization，Anthropic 另外讀取 x-api-key，Gemini 讀取 x-goog-api-key。',
  'cause.key-quota-exhausted.means': '這把金鑰、使用者或時間區間的額度已用完。帳戶餘額是另一回事，可能還很充足。',
  'cause.maintenance.means': '營運方或代管平台主動停止了服務。',
  'cause.malformed-success.means': '回應狀態是成功，但沒有可用的內容：是空的、不完整，或欄位不是用戶端會讀取的。',
  'cause.method-not-allowed.means': '這個位址存在，但不接受 POST 請求。網站與文件頁面通常這樣回應。',
  'cause.model-not-allowed.means': '中繼站有這個模型，但這把金鑰 或帳號無權使用，或需要先開通。',
  'cause.model-not-found.means':
    '中繼站沒有這個名稱的模型。最常見的是填了網頁上的顯示名稱而不是模型 ID、缺少日期或前綴，或模型已下架。',
  'cause.model-temporarily-unavailable.means': '中繼站提供這個模型，但此刻背後沒有可用的管道或帳號。',
  'cause.network-intercepted.means': '回應並非來自中繼站，而是來自你所在的網路：Wi-Fi 登入頁、Proxy 或內容過濾。',
  'cause.no-permission.means': 'Keyfit 只有在你允許某個網站後才能存取它。權限被拒絕或收回，因此沒有送出任何內容。',
  'cause.offline.means': '瀏覽器目前沒有網路連線，沒有送出任何內容。',
  'cause.ok.means': '請求得到了用戶端需要的回應：位址與 API 金鑰 都正確；若送過測試訊息，模型也沒問題。',
  'cause.origin-blocked.means':
    '伺服器拒絕帶有瀏覽器來源標記的請求。Ollama 等本機服務用它來阻止網站存取，桌面用戶端不受影響。',
  'cause.origin-unreachable.means': '中繼站本身沒有回應，回應的是它前面的閘道，例如 Cloudflare 或 nginx。',
  'cause.parameter-unsupported.means':
    '位址、API 金鑰 和模型都已通過，伺服器只是不接受測試請求中的某個參數或它的大小。',
  'cause.payload-too-large.means': '請求超過了伺服器或模型允許的大小：對話太長、檔案太多或圖片太大。',
  'cause.rate-limited.means': '你、你的 IP 或這把金鑰 在短時間內的請求超過了上限。同時執行的多個工具共用同一個上限。',
  'cause.redirected.means':
    '伺服器把請求轉到了另一個位址。Keyfit 不會跟隨，否則 API 金鑰 會一起被帶走；不少用戶端會跟隨，並在途中遺失金鑰或請求內容。',
  'cause.region-blocked.means':
    '模型廠商不為請求來源的國家或地區服務。那可能是你所在的位置，也可能是中繼站伺服器的位置。',
  'cause.site-not-found.means': '代管平台回應：這個網域下沒有部署任何網站。可能是拼字有誤，也可能網站已經不在了。',
  'cause.timeout.means': '連線已建立，但在選項裡設定的時限內沒有收到回應。',
  'cause.unknown.means': '伺服器的回應是 Keyfit 沒有見過的。Keyfit 不做猜測，會原樣顯示伺服器的原話（不含你的金鑰）。',
  'cause.unreachable.means':
    '無法與伺服器建立連線：網域不存在、連接埠沒有服務、憑證無效，或被防火牆阻斷。瀏覽器不會告訴擴充功能是哪一種。',
  'cause.upstream-error.means': '中繼站已轉送請求，但上游回傳了錯誤，與你的位址、API 金鑰 和模型都無關。',
  'cause.upstream-key-invalid.means':
    '中繼站接受了你的 API 金鑰，但它用自己的金鑰向模型廠商請求時被拒絕。你這邊無法解決。',
  'cause.upstream-overloaded.means': '模型廠商或中繼站背後的帳號池忙碌，或達到了自身的上限。過一陣子就會恢復。',
  'cause.wrong-protocol.means':
    '伺服器期待的是另一種請求：廠商的原生格式而非 OpenAI 格式、額外的標頭，或應該用 https 卻用了 http。',
}
