import type { client as en } from '../en/client.ts'

export const client: Record<keyof typeof en, string> = {
  'client.open-in': '在 {client} 中開啟',
  'client.because.answered': '中繼站支援 {client} 使用的 {wireApi}。',
  'client.because.not-checked': '尚未檢查。',
  'client.because.no-model': '請先選擇模型，{client} 需要完全相同的模型名稱。',
  'client.because.no-tools': '{client} 的請求會附帶工具，而中繼站拒絕了這樣的請求。',
  'client.because.no-wire-api': '{client} 需要 {wireApis}，而中繼站的這個位址不提供。',
  'client.because.private-host': '{client} 的請求由自家伺服器發出，連不到內部位址 {host}。',
  'client.warning.console-address': '如果主控台為 {client} 另列位址，請以該位址為準。',
  'client.warning.still-failing':
    '儲存後還是不行？請依序重新複製 API 金鑰、位址和模型名稱，核對供應商類型，並重新啟動 {client} 或終端機；再到主控台查看餘額、額度、期限、速率限制和群組。聯絡客服時，請勿附上金鑰。',
  'client.warning.own-key':
    '建議為 {client} 單獨建立一把金鑰，並以用戶端命名，例如 {keyName}：用量一目了然，更換時也不影響其他用戶端。更換後先傳一則短訊息，再開始長對話。',
  'client.warning.private-key': '金鑰請只保存在自己的裝置或密碼管理工具裡，不要貼到聊天、螢幕截圖或程式碼儲存庫。',
  'client.file.create': '新增檔案 {path}',
  'client.file.merge': '加到 {path}',
  'client.file.key': '金鑰，寫入 {path}',
  'client.variable': '金鑰，存為環境變數 {variable}',
  'client.shell.session': '不寫檔案，只對目前的終端機有效（會留在指令記錄中）',
  'client.shell.start': '啟動 {client} 的終端機所需的環境變數',
  'client.command.setup': '不手動改檔案，用一條指令寫入（會留在指令記錄中）',
  'client.screen': '填入 {place} 的值',
  'client.import-text': '用於「{button}」的文字',
  'client.code': '{language}，{wireApi}',
  'client.dotenv': '.env 檔的環境變數',
  'client.dotenv.instead': '不在畫面上填寫：改寫到 .env 檔的環境變數',
  'client.step.create-file': '把內容存成 {path}。',
  'client.step.merge-file': '把內容加到 {path}；如果還沒有這個檔案，就直接存成該檔案。檔案裡的其他內容請保留。',
  'client.step.top-of-file': '把這些行放在 {path} 的最上方，也就是所有以 [ 開頭的行之前，並刪除同名的舊行。',
  'client.step.start-file': '把含有金鑰的那一行加到 Shell 的啟動檔 {path}。',
  'client.step.store-variable': '執行一次含有金鑰的那一行，它會存到你的使用者環境變數。',
  'client.step.run': '在終端機執行這條指令。',
  'client.step.new-terminal': '開啟新的終端機並執行「{command}」。已在執行的工作階段會沿用舊設定。',
  'client.step.twice': '執行「{command}」兩次：新增檔案後，第一次啟動只會進行初始化。',
  'client.step.link-any':
    '按上方對應應用程式的按鈕，並在 {client} 中確認。如果沒有反應，請先啟動一次 {client} 再按，或手動填寫。',
  'client.step.restart-app': '重新啟動對應的應用程式。',
  'client.step.restart': '完全結束 {client}，再重新啟動。',
  'client.step.open': '開啟 {place}。',
  'client.step.enter': '照這裡的內容原樣填入。',
  'client.step.choose': '「{field}」選擇「{value}」。',
  'client.step.press': '按「{button}」。',
  'client.step.link':
    '按「在 {client} 中開啟」，並在該程式中確認。如果沒有反應，請先啟動一次 {client} 再按，或手動填寫。',
  'client.step.web-link': '按「在 {client} 中開啟」。如果你的 {client} 架設在別的位址，請替換連結中的位址。',
  'client.step.by-hand': '或手動填寫：開啟 {place}，填入上面的值。',
  'client.step.import': '複製這段文字，然後在 {place} 使用「{button}」。',
  'client.step.fetch-models': '按「{button}」取得模型清單，並加入需要的模型。',
  'client.step.type-model': '如果清單是空的，請手動輸入模型名稱：{model}。',
  'client.step.type-any-model': '如果清單是空的，請手動輸入主控台裡的模型名稱。',
  'client.step.select-model': '在對話的模型清單中選擇 {model}。',
  'client.step.select-any-model': '在對話的模型清單中選擇這個模型。',
  'client.step.install': '安裝套件：{command}',
  'client.check.command': '執行：{command}',
  'client.check.shows': '{place} 應顯示 {text}。',
  'client.check.test-message': '先傳一則短訊息：「{message}」，能正常回覆就表示設定完成。',
  'client.undo.entries': '從 {path} 移除這些內容。',
  'client.undo.file': '刪除 {path}。',
  'client.undo.variable': '移除環境變數 {variable}。',
  'client.undo.screen': '在 {place} 刪除這個供應商。',
  'client.warning.https': '{client} 只接受以 https:// 開頭的位址。',
  'client.warning.overridden': 'Shell 的環境變數優先於檔案：{variables}。請移除舊的。',
  'client.warning.declared': '{client} 只認得設定裡列出的模型。要用別的模型，也要加進去。',
  'client.warning.one-model': '一個項目對應一個模型，要用別的模型請再加一個項目。',
  'client.warning.no-model': '沒有選擇模型：{client} 會請求它自己的預設模型，中繼站不一定有。',
  'client.warning.model-not-carried': '連結不含模型，請在 {client} 中自行加入 {model}。',
  'client.warning.slow-error': '金鑰或位址有誤時，{client} 可能 {minutes} 分鐘都沒有任何訊息。請先在這裡檢查連線。',
  'client.warning.misleading': '「{text}」也可能是位址填錯了，請照這裡的內容原樣填寫。',
  'client.warning.silent': '位址有誤時，{client} 不會顯示錯誤，只會回傳空白內容或沒有反應。',
  'client.warning.address': '位址請原樣填寫：{address}。後面的路徑由 {client} 自行補上。',
  'client.warning.full-address': '{client} 需要完整的請求位址，不會自動補上任何內容。',
  'client.warning.own-version': '這裡的 {wireApi} 位址結尾帶有版本號，其他程式一般不帶。',
  'client.warning.first-run': '第一次啟動會先要求{what}，之後才會使用中繼站。',
  'client.warning.login': '{client} 的視窗會先要求登入官方帳號，{command} 則不需要。',
  'client.warning.trusted-folder':
    '在未信任的資料夾裡，{client} 會忽略這些檔案。請在詢問時選擇信任，或在啟動時加上 {option}。',
  'client.warning.background': '{client} 會留下一個沿用舊設定的背景程序。停止它：{command}',
  'client.warning.duplicates': '每按一次就會多一個項目，多餘的請刪除。',
  'client.warning.clear-key': '{client} 會以明文把金鑰存在這個檔案裡，請勿分享，也不要放進程式碼儲存庫。',
  'client.warning.link-key': '連結裡含有金鑰，請勿公開，也不要在別人的電腦上開啟。',
  'client.warning.browser':
    '{client} 從瀏覽器發出請求，中繼站必須允許跨來源（CORS）。如果只有 {client} 失敗，請聯絡營運方。',
  'client.warning.switch': '如果 {client} 沒有顯示模型或沒有回覆，請開啟「{setting}」。',
  'client.warning.docker': '在容器裡，localhost 指的是容器本身。請改用 host.docker.internal 或電腦的位址。',
  'client.warning.admin': '只有 {client} 的管理員能修改，而且修改後必須重新啟動。',
  'client.warning.tools': '{client} 會用到工具呼叫。不支援工具呼叫的模型或中繼站能回覆問候，實際工作時卻會失敗。',
  'client.warning.responses-model': '名稱以 {names} 開頭的模型，{client} 會使用 {wireApi}，中繼站必須支援。',
  'client.warning.output-limit': '{client} 一次最多請求 {tokens} 個 token。如果中繼站拒絕，請調低 {setting}。',
  'client.warning.unproven': '根據 {client} 的說明文件編寫，沒有用程式本身驗證過。',
  'client.cherry-studio.screen': '新增供應商時填寫',
  'client.cherry-studio.step.link':
    '按「在 Cherry Studio 中開啟」，在彈出的視窗按「確定」。如果沒有反應，請先啟動一次 Cherry Studio 再按，或手動填寫。',
  'client.cherry-studio.step.no-link': '金鑰或位址裡有單引號，匯入連結無法攜帶，請手動填寫。',
  'client.cherry-studio.step.by-hand':
    '手動填寫：設定 › 模型提供者（2.x 版為模型供應商）› 新增，選擇這裡的「供應商類型」（2.x 版在「端點設定」），再填入「API 金鑰」和「API 主機位址」（2.x 版為 Base URL）。',
  'client.cherry-studio.step.enable': '開啟供應商頁面右上角的開關。2.x 版匯入的供應商在加入模型之前是關閉的。',
  'client.cherry-studio.step.model':
    '匯入不含模型。按「管理」（2.x 版為「取得模型清單」），用 + 加入 {model}。如果清單裡沒有，請按「新增」，一字不差地輸入這個名稱。',
  'client.cherry-studio.step.any-model':
    '匯入不含模型。按「管理」（2.x 版為「取得模型清單」），用 + 加入需要的模型。如果清單是空的，請按「新增」，輸入主控台裡的模型名稱。',
  'client.cherry-studio.step.select': '回到對話頁面，在模型選擇器中選取這個模型。',
  'client.cherry-studio.warning.address':
    '位址請原樣填寫，後面的路徑由 Cherry Studio 自行補上。如果結尾多了 /chat/completions 或 /v1/chat/completions，供應商雖然存得起來，但對話都會失敗。',
  'client.cherry-studio.warning.no-models': '沒有模型可選？請先在供應商裡加入模型，並確認供應商的開關已開啟。',
  'client.cherry-studio.warning.unauthorized':
    '401 或「身分驗證失敗」：金鑰有誤、多了空格或已被刪除，請到主控台重新複製。',
  'client.cherry-studio.warning.not-found':
    '404 或「模型不存在或請求路徑錯誤」：請與主控台核對模型名稱，並確認這把金鑰可以使用它。',
  'client.cherry-studio.warning.network':
    '「無法連線到伺服器」：請確認「API 主機位址」填的是中繼站而不是原廠位址，並檢查 Proxy 或防火牆是否擋下了 Cherry Studio。',
  'client.cherry-studio.warning.old-key':
    '更換金鑰後，請在供應商的「API 金鑰」欄位刪除舊的。連結只會加入新的金鑰並保留原有的，Cherry Studio 會輪流使用。',
  'client.claude-code.step.file':
    '存成 ~/.claude/settings.json。如果檔案已存在，請把這些行放進它的 "env" 區塊，並取代同名的行。',
  'client.claude-code.step.status': '輸入 /status，應顯示「Anthropic base URL: {address}」和 {used}。',
  'client.claude-code.warning.context':
    'Claude Code 不認得 {model}，會假設有 100 萬個 token 的上下文，因此設定中設為 {tokens}。如果知道實際大小，請修改 CLAUDE_CODE_MAX_CONTEXT_TOKENS。',
  'client.claude-code.warning.no-model':
    '沒有選擇模型：Claude Code 會向中繼站請求它自己的預設模型。如果中繼站不提供，請先選擇模型。',
  'client.claude-code.warning.api-key':
    '{other} 是刻意留空的。Shell 裡殘留的金鑰會與 {used} 衝突，還會被傳到這個中繼站。如果看到「Auth conflict」，請執行「claude /logout」並移除該變數。',
  'client.claude-code.warning.ignored':
    '如果 Claude Code 不理會 Base URL：ANTHROPIC_BASE_URL（這裡是 {address}）和 {used} 缺一不可。請檢查專案的 .claude 資料夾和 Shell 裡有沒有其他值，再開啟新的終端機。',
  'client.claude-code.warning.first-run':
    '第一次啟動會詢問佈景主題，以及是否信任資料夾。如果停在「Unable to connect to Anthropic services」，請在 ~/.claude.json 加入 "hasCompletedOnboarding": true。VS Code 則請設定 "claudeCode.disableLoginPrompt": true。',
  'client.claude-code.warning.project-file': '不要把金鑰放進專案的 .claude/settings.json，它會跟著程式碼一起分享出去。',
  'client.claude-code.warning.beta':
    '出現 400 且內容提到「beta」：請在 "env" 區塊加入 "CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS": "1"。',
  'client.codex.file': '加到 ~/.codex/config.toml 的最上方',
  'client.codex.step.file':
    '把這些行放在 ~/.codex/config.toml 的最上方，也就是所有以 [ 開頭的行之前，並刪除同名的舊行。專案自己的 .codex/config.toml 不能指定供應商。',
  'client.codex.step.daemon': '之前執行過 Codex？請執行「codex app-server daemon stop」，背景程序會一直使用舊的金鑰。',
  'client.codex.step.session': '開啟新的終端機，用「codex」開始新的工作階段，不要接續舊的。',
  'client.codex.warning.responses': 'Codex 只使用 OpenAI Responses。沒有 /v1/responses 的中繼站無法直接使用。',
  'client.codex.warning.leftovers':
    '請刪除檔案裡所有的 wire_api = "chat"。即使那個供應商沒有在用，Codex 也會因此無法啟動。',
  'client.codex.warning.old-model':
    'Codex 仍在用舊模型？請確認 ~/.codex/config.toml 最上方的 model_provider 是 {provider}，重新啟動終端機和編輯器（連同擴充功能），再開始新的工作階段。',
  'client.codex.warning.missing-variable':
    '「Missing environment variable: {variable}」：終端機在設定變數之前就開啟了，或背景程序還是舊的。',
  'client.codex.warning.metadata': '「Model metadata not found」只是提示，Codex 會以一般設定使用這個模型。',
  'client.cursor.undo': '關閉「Override OpenAI Base URL」，並移除金鑰和模型。',
  'client.cursor.step.key': '開啟「OpenAI API 金鑰」，貼上金鑰。',
  'client.cursor.step.address': '開啟「Override OpenAI Base URL」，原樣貼上位址，包含結尾的版本號。',
  'client.cursor.step.model':
    '按「Add model」，一字不差地輸入 {model}，並關閉其他所有模型：Verify 會用第一個開啟的模型來測試。',
  'client.cursor.step.any-model':
    '按「Add model」，輸入主控台裡的模型名稱，並關閉其他所有模型：Verify 會用第一個開啟的模型來測試。',
  'client.cursor.step.select': '在對話中選擇剛加入的模型，不要選 Auto。',
  'client.cursor.warning.built-in-name':
    'Cursor 內建名稱類似 {model} 的模型，可能會把你的請求送到那裡。請向中繼站要求這個模型的其他名稱，再加入該名稱。',
  'client.cursor.warning.agent':
    'Cursor 在 Agent 模式會送出另一種請求。如果中繼站回應缺少「messages」，請改用 Ask 模式。',
  'client.cursor.warning.official-models':
    'Cursor 仍在用官方模型？Auto、Composer、Tab 和行內編輯一律不使用你的金鑰。這項覆寫只適用於 OpenAI 類的模型，Anthropic 沒有對應的設定。',
  'client.cursor.warning.override-is-global':
    '覆寫開啟期間，Cursor 自己的 GPT 模型也會送到中繼站，可能失敗。要使用它們時請關閉覆寫。',
  'client.cursor.warning.servers':
    '有 IP 允許清單的金鑰會失敗：請求來自 Cursor 的伺服器，而不是這台電腦。即使金鑰正確，也可能出現「ERROR_BAD_USER_API_KEY」。',
  'client.cursor.warning.plan': 'Cursor 免費方案只提供 Auto，部分方案也沒有這項覆寫，此時無法使用中繼站。',
  'client.curl.ask-key': '輸入金鑰（不會留在指令記錄中）',
  'client.curl.request': '請求：{wireApi}',
  'client.curl.key': '金鑰，詢問時貼上',
  'client.curl.step.ask-key': '執行第一行，貼上金鑰後按 Enter。貼上時畫面可能不會顯示任何內容。',
  'client.curl.step.request': '執行用戶端所用通訊協定的那個請求。',
  'client.curl.step.read': '狀態碼 200 且有 {model} 的文字，表示金鑰、位址和模型都正確；否則回應會說明哪裡有問題。',
  'client.curl.warning.version': '需要 curl 8.3 或更新版本，可用「curl.exe --version」查看。',
  'client.curl.warning.cost': '每次請求會消耗少量 token。',
}
