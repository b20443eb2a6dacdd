import type { cause as en } from '../en/cause.ts'

export const cause: Record<keyof typeof en, string> = {
  'cause.account-balance.title': '帳戶餘額已用完',
  'cause.account-balance.next': '請到主控台的儲值或方案頁面儲值、續訂。API 金鑰本身沒有問題，不必更換。',
  'cause.account-balance.next.sub2api': '如果金鑰所屬的群組採訂閱計費，請續訂，或把金鑰移到以餘額計費的群組。',
  'cause.cancelled.title': '檢查已停止',
  'cause.cancelled.next': '目前還沒有結論，準備好後重新檢查即可。',
  'cause.client-not-allowed.title': '中繼站只允許特定的用戶端',
  'cause.client-not-allowed.next':
    '請改用訊息中指明的用戶端，或在沒有此限制的群組建立金鑰。這把金鑰在該用戶端裡也許可以正常使用。',
  'cause.content-filtered.title': '內容審查攔下了這段文字',
  'cause.content-filtered.next': '位址、API 金鑰和模型都可用。請換一段文字，或改用審查較寬鬆的模型。',
  'cause.endpoint-not-found.title': '這個位址沒有對應的 API 路徑',
  'cause.endpoint-not-found.next':
    '請從主控台重新複製 Base URL，看看 /v1 是否遺漏或重複。如果位址無誤，表示這個中繼站不提供此 API。',
  'cause.endpoint-not-found.next.claude-code':
    'Claude Code 會自行加上 /v1/messages，因此 ANTHROPIC_BASE_URL 結尾不要有 /v1。',
  'cause.firewall-blocked.title': '請求被網站的防火牆擋下',
  'cause.firewall-blocked.next': '這與金鑰無關。請在分頁中開啟 {host}、換個網路或 VPN，或請營運方放行 API 請求。',
  'cause.gateway-timeout.title': '中繼站等待上游逾時',
  'cause.gateway-timeout.next': '過一分鐘再試，並在用戶端開啟串流輸出。如果一直如此，請換個模型或聯絡營運方。',
  'cause.group-denied.title': '金鑰所屬的群組或方案無權使用',
  'cause.group-denied.next': '請在主控台的 API 金鑰頁面把金鑰移到提供此服務的群組，或在那個群組建立新的金鑰。',
  'cause.group-denied.next.sub2api':
    '一把金鑰只屬於一個群組，一個群組只對應一家廠商。請在所需 API 的群組裡另建一把金鑰。',
  'cause.html-instead-of-api.title': '這是網站頁面，不是 API 位址',
  'cause.html-instead-of-api.next':
    '請使用主控台標示為 Base URL 的 API 位址。通常是同一主機加上 /v1，或以「api.」開頭的主機。',
  'cause.interrupted.title': '檢查被瀏覽器中斷',
  'cause.interrupted.next': '重新檢查即可，已經得到回應的步驟不會再問一次。',
  'cause.ip-not-allowed.title': '你的 IP 位址不在允許清單內',
  'cause.ip-not-allowed.next':
    '請在主控台把目前的 IP 加入金鑰的允許清單，或關閉 VPN。Cursor 從自家伺服器發出請求，因此不能限制 IP。',
  'cause.key-disabled.title': '金鑰或其帳號已停用',
  'cause.key-disabled.next': '請在主控台的 API 金鑰頁面重新啟用。如果是帳號遭停權，請聯絡營運方。',
  'cause.key-expired.title': '金鑰已過期',
  'cause.key-expired.next': '請在主控台的 API 金鑰頁面延長期限，或建立新的金鑰。',
  'cause.key-invalid.title': '中繼站不認得這把金鑰',
  'cause.key-invalid.next': '請在 {host} 的 API 金鑰頁面用複製按鈕重新複製完整的金鑰。其他網站的金鑰在這裡不能用。',
  'cause.key-invalid.next.new-api':
    '金鑰過期、額度用完或遭停用時，New API 的訊息也是這一句。請到 API 金鑰頁面查看這把金鑰的狀態。',
  'cause.key-missing.title': '中繼站沒有收到金鑰',
  'cause.key-missing.next':
    '請填入 API 金鑰。如果已經填了，表示這個 API 從另一個標頭讀取：請在用戶端改用另一個金鑰變數或供應商類型。',
  'cause.key-quota-exhausted.title': '這把金鑰的額度已用完',
  'cause.key-quota-exhausted.next':
    '請在主控台調高這把金鑰的額度、等待額度重置，或改用另一把金鑰。替帳戶儲值並不會改變它。',
  'cause.maintenance.title': '中繼站暫停服務',
  'cause.maintenance.next': '營運方或代管平台已停止服務。請留意公告，稍後再試。',
  'cause.malformed-success.title': '中繼站的回應沒有內容',
  'cause.malformed-success.next': '請再試一次。如果還是空的，請換個模型或告知營運方：用戶端裡也只會顯示空白。',
  'cause.method-not-allowed.title': '這個位址不接受 API 請求',
  'cause.method-not-allowed.next': '它多半是網站或說明文件的頁面。請複製主控台提供給 API 用戶端的 Base URL。',
  'cause.model-not-allowed.title': '這把金鑰不能使用模型 {model}',
  'cause.model-not-allowed.next':
    '請在主控台把這個模型加入金鑰的模型清單，或先為帳號開通；也可以從中繼站回傳的清單裡另選一個。',
  'cause.model-not-found.title': '中繼站不提供模型 {model}',
  'cause.model-not-found.next':
    '請從模型清單複製完全相同的模型 ID：大小寫、點、連字號和前綴都要一致。換一個群組，可用的模型也可能不同。',
  'cause.model-not-found.next.claude-code':
    'Claude Code 在背景也會用到其他模型，請把 ANTHROPIC_DEFAULT_HAIKU_MODEL、_SONNET_MODEL 和 _OPUS_MODEL 也設成中繼站提供的模型。',
  'cause.model-temporarily-unavailable.title': '模型 {model} 目前無法使用',
  'cause.model-temporarily-unavailable.next':
    '模型雖在清單中，但它的管道已關閉或正在冷卻。過幾分鐘再試，或換個模型、群組。',
  'cause.network-intercepted.title': '回應的是你所在的網路',
  'cause.network-intercepted.next': '請先登入 Wi-Fi，或檢查這個網路的 Proxy 和內容過濾。換個網路試試最快。',
  'cause.no-permission.title': '尚未允許存取 {host}',
  'cause.no-permission.next': '請重新檢查，並在瀏覽器詢問時允許存取這一個網站。',
  'cause.offline.title': '這台電腦沒有連上網路',
  'cause.offline.next': '連上網際網路後重新檢查。',
  'cause.ok.title': '中繼站接受這個連線',
  'cause.ok.next': '選擇用戶端，複製它的設定。',
  'cause.origin-blocked.title': '伺服器拒絕來自瀏覽器的請求',
  'cause.origin-blocked.next':
    '這與金鑰無關，桌面用戶端不會帶瀏覽器來源。如果是你自己的伺服器，請允許該來源（Ollama：OLLAMA_ORIGINS）。',
  'cause.origin-unreachable.title': '這個位址背後的中繼站沒有運作',
  'cause.origin-unreachable.next': '閘道有回應，中繼站本身沒有。過幾分鐘再試，或查看營運方的公告。',
  'cause.parameter-unsupported.title': '設定正確，只是測試參數遭拒',
  'cause.parameter-unsupported.next':
    '位址、API 金鑰和模型都已通過。如果用戶端出現同樣的錯誤，請依訊息調整該參數，或更新用戶端。',
  'cause.payload-too-large.title': '請求內容過大',
  'cause.payload-too-large.next': '位址、API 金鑰和模型都已通過。請縮短對話，或改用上限較大的模型、方案。',
  'cause.rate-limited.title': '請求過於頻繁',
  'cause.rate-limited.next':
    '請等一分鐘再檢查，不要反覆嘗試錯誤的金鑰，有些中繼站會因此鎖定 IP。如果持續發生，請降低用戶端的並行數。',
  'cause.redirected.title': '這個位址會轉址到別處',
  'cause.redirected.next':
    '金鑰不會送往另一個位址。請使用 https://，並照主控台顯示的原樣複製 Base URL；或在分頁中開啟此位址，再複製最後抵達的位址。',
  'cause.region-blocked.title': '你所在的國家或地區不受支援',
  'cause.region-blocked.next':
    '模型廠商拒絕了請求來源的地區。請改用其他廠商的模型，或詢問營運方：也可能是中繼站本身的地區。',
  'cause.site-not-found.title': '{host} 沒有網站',
  'cause.site-not-found.next': '代管平台上沒有這個名稱的網站。請檢查拼字，或向營運方詢問新的位址。',
  'cause.timeout.title': '等待回應逾時',
  'cause.timeout.next': '請再試一次。推理模型可能需要半分鐘；如果始終沒有回應，請換個模型或網路。',
  'cause.unknown.title': 'Keyfit 不認得這個回應',
  'cause.unknown.next': '請看下方伺服器的原話。報告裡有客服需要的資訊，不含你的金鑰。',
  'cause.unreachable.title': '無法連線到 {host}',
  'cause.unreachable.next':
    '請檢查拼字、http 或 https 以及連接埠。在分頁中開啟此位址，如果出現憑證警告，原因也就清楚了。',
  'cause.upstream-error.title': '中繼站背後的服務發生錯誤',
  'cause.upstream-error.next': '問題不在你的設定。請再試一次、換個模型，或把報告寄給營運方。',
  'cause.upstream-key-invalid.title': '中繼站自己的上游金鑰失效',
  'cause.upstream-key-invalid.next':
    '你的金鑰已獲接受，這個問題只有營運方能解決。請換個模型或群組，或把報告寄給營運方。',
  'cause.upstream-overloaded.title': '模型廠商忙碌中',
  'cause.upstream-overloaded.next': '你的設定沒有問題。請等一分鐘再試，或換個模型、群組。',
  'cause.wrong-protocol.title': '伺服器在這裡使用另一種通訊協定',
  'cause.wrong-protocol.next': '請依訊息在用戶端改選其他供應商類型或 API 格式，並檢查 http 或 https 以及連接埠。',
}
