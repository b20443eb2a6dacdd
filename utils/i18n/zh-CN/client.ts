import type { client as en } from '../en/client.ts'

export const client: Record<keyof typeof en, string> = {
  'client.open-in': '在 {client} 中打开',
  'client.because.answered': '中转站支持 {client} 使用的 {wireApi} 接口。',
  'client.because.not-checked': '尚未检查。',
  'client.because.no-model': '请先选择模型，{client} 需要准确的模型名称。',
  'client.because.no-tools': '{client} 的请求带有工具，而中转站拒绝了这样的请求。',
  'client.because.no-wire-api': '{client} 需要 {wireApis} 接口，而中转站的这个地址不提供。',
  'client.because.private-host': '{client} 的请求由它自己的服务器发出，访问不到内网地址 {host}。',
  'client.warning.console-address': '如果控制台为 {client} 单独给出了地址，请以控制台的为准。',
  'client.warning.still-failing':
    '保存后还是不行？依次重新复制 API Key、Base URL 和模型名称，核对提供商类型，重启 {client} 或终端；再到控制台查看余额、额度、有效期、速率限制和分组状态。联系运营者时请隐去 API Key。',
  'client.warning.own-key':
    '建议为 {client} 单独创建一个 API Key，并按客户端命名，例如 {keyName}：用量一目了然，更换时也不影响其他客户端。更换后先发一条短消息，再开始长对话。',
  'client.warning.private-key': 'API Key 请只保存在自己的设备或密码管理器里，不要发到聊天、截图或代码仓库中。',

  'client.file.create': '新建文件 {path}',
  'client.file.merge': '加到 {path}',
  'client.file.key': 'API Key，写入 {path}',
  'client.variable': 'API Key，存为环境变量 {variable}',
  'client.shell.session': '不写文件，只对当前终端生效（会留在命令历史里）',
  'client.shell.start': '启动 {client} 的终端要用的环境变量',
  'client.command.setup': '不手动改文件，用一条命令写入（会留在命令历史里）',
  'client.screen': '填到 {place}',
  'client.import-text': '用于“{button}”的文本',
  'client.code': '{language}，{wireApi}',
  'client.dotenv': '.env 文件里的环境变量',
  'client.dotenv.instead': '不在界面上填：写到 .env 文件里的环境变量',
  'client.step.create-file': '把内容保存为 {path}。',
  'client.step.merge-file': '把内容加到 {path}；还没有这个文件时，直接保存为该文件。文件里的其他内容请保留。',
  'client.step.top-of-file': '把这些行放在 {path} 的最上面，位于所有以 [ 开头的行之前，并删掉同名的旧行。',
  'client.step.start-file': '把含 API Key 的那一行加到终端的启动文件 {path} 里。',
  'client.step.store-variable': '运行一次含 API Key 的那一行，它会保存到你的用户环境变量。',
  'client.step.run': '在终端里运行这条命令。',
  'client.step.new-terminal': '打开新的终端，运行 {command}。已在运行的会话不会读取新设置。',
  'client.step.twice': '运行两次 {command}：新建文件后，第一次启动只做初始化。',
  'client.step.link-any':
    '点击上面对应应用的按钮，并在 {client} 里确认。如果没有反应，先启动一次 {client} 再点，或手动填写。',
  'client.step.restart-app': '重启对应的应用。',
  'client.step.restart': '完全退出 {client}，再重新启动。',
  'client.step.open': '打开 {place}。',
  'client.step.enter': '原样填入上面的内容。',
  'client.step.choose': '“{field}”选择“{value}”。',
  'client.step.press': '点击“{button}”。',
  'client.step.link':
    '点击“在 {client} 中打开”，并在弹出的窗口里确认。如果没有反应，先启动一次 {client} 再点，或手动填写。',
  'client.step.web-link': '点击“在 {client} 中打开”。如果你的 {client} 部署在别的地址，请替换链接里的地址。',
  'client.step.by-hand': '或者手动填写：打开 {place}，填入上面的内容。',
  'client.step.import': '复制这段文本，然后在 {place} 中点击“{button}”。',
  'client.step.fetch-models': '点击“{button}”获取模型列表，添加需要的模型。',
  'client.step.type-model': '列表为空的话，手动填入模型名称：{model}。',
  'client.step.type-any-model': '列表为空的话，手动填入控制台里的模型名称。',
  'client.step.select-model': '在对话的模型列表中选择 {model}。',
  'client.step.select-any-model': '在对话的模型列表中选择这个模型。',
  'client.step.install': '安装依赖：{command}',
  'client.check.command': '运行：{command}',
  'client.check.shows': '{place} 应显示 {text}。',
  'client.check.test-message': '先发一条短消息：“{message}”，能正常回复就说明配置完成。',
  'client.undo.entries': '从 {path} 中删掉这些内容。',
  'client.undo.file': '删除 {path}。',
  'client.undo.variable': '删除环境变量 {variable}。',
  'client.undo.screen': '在 {place} 中删除这个提供商。',
  'client.warning.https': '{client} 只接受以 https:// 开头的地址。',
  'client.warning.overridden': '终端里的环境变量优先于文件：{variables}。请删掉旧的。',
  'client.warning.declared': '{client} 只认设置里写明的模型。要用别的模型，也要加进去。',
  'client.warning.one-model': '一个条目对应一个模型，要用别的模型请再加一个条目。',
  'client.warning.no-model': '没有选择模型：{client} 会请求它自己的默认模型，中转站不一定有。',
  'client.warning.model-not-carried': '链接不包含模型，请在 {client} 中自行添加 {model}。',
  'client.warning.slow-error': 'API Key 或地址有误时，{client} 可能 {minutes} 分钟都没有任何提示。请先在这里检查。',
  'client.warning.misleading': '“{text}”也可能是地址填错了，请原样填写这里的地址。',
  'client.warning.silent': '地址有误时，{client} 不报错，只会返回空内容或没有反应。',
  'client.warning.address': '地址请原样填写：{address}，后面的路径由 {client} 自动补全。',
  'client.warning.full-address': '{client} 需要完整的请求地址，不会自动补全。',
  'client.warning.own-version': '这里的 {wireApi} 地址末尾带版本号，其他程序一般不带。',
  'client.warning.first-run': '首次启动会先要求{what}，之后才会使用中转站。',
  'client.warning.login': '{client} 的界面会先要求登录官方账号，{command} 则不需要。',
  'client.warning.trusted-folder':
    '在未信任的文件夹里，{client} 会忽略这些文件。请在询问时选择信任，或启动时加上 {option}。',
  'client.warning.background': '{client} 会留下一个后台进程，继续使用旧设置。停止它：{command}',
  'client.warning.duplicates': '每点一次就会多一个条目，多余的请删掉。',
  'client.warning.clear-key': '{client} 把 API Key 以明文保存在这个文件里，请不要分享或提交到代码仓库。',
  'client.warning.link-key': '链接里含有 API Key，请不要外传，也不要在别人的电脑上打开。',
  'client.warning.browser':
    '{client} 从浏览器里发出请求，中转站必须允许跨域（CORS）。如果只有 {client} 失败，请联系中转站的运营者。',
  'client.warning.switch': '如果 {client} 不显示模型或没有回复，请打开“{setting}”。',
  'client.warning.docker': '在容器里，localhost 指容器自己。请改用 host.docker.internal 或电脑的地址。',
  'client.warning.admin': '只有 {client} 的管理员能修改，修改后需要重启服务。',
  'client.warning.tools': '{client} 会用到工具调用。不支持工具调用的模型或中转站能回复问候，实际工作时却会失败。',
  'client.warning.responses-model': '名称以 {names} 开头的模型，{client} 会使用 {wireApi} 接口，中转站必须支持。',
  'client.warning.output-limit': '{client} 一次最多请求 {tokens} 个 token。如果被中转站拒绝，请调低 {setting}。',
  'client.warning.unproven': '根据 {client} 的文档编写，没有用程序本身验证过。',

  'client.cherry-studio.screen': '新建提供商时填写',
  'client.cherry-studio.step.link':
    '点击“在 Cherry Studio 中打开”，在弹出的窗口里点“确定”。如果没有反应，先启动一次 Cherry Studio 再点，或按上面的内容手动填写。',
  'client.cherry-studio.step.no-link': 'API Key 或地址里有单引号，导入链接无法携带，请手动填写。',
  'client.cherry-studio.step.by-hand':
    '手动填写：设置 › 模型服务 › 添加，按上面的内容选择“提供商类型”（2.x 版在“端点设置”中），再填写“API 密钥”和“API 地址”（2.x 版为 Base URL）。',
  'client.cherry-studio.step.enable': '打开提供商页面右上角的开关。2.x 版导入的提供商在添加模型之前是关闭的。',
  'client.cherry-studio.step.model':
    '导入不包含模型。点击“管理”（2.x 版为“获取模型列表”），用 + 添加 {model}。列表里没有的话，点“添加”，一字不差地填入这个名称。',
  'client.cherry-studio.step.any-model':
    '导入不包含模型。点击“管理”（2.x 版为“获取模型列表”），用 + 添加需要的模型。列表为空的话，点“添加”，填入控制台里的模型名称。',
  'client.cherry-studio.step.select': '回到聊天页面，在模型选择器中选中这个模型。',
  'client.cherry-studio.warning.address':
    '地址请原样填写，后面的路径由 Cherry Studio 自动补全。如果末尾多了 /chat/completions 或 /v1/chat/completions，提供商能保存，但对话都会失败。',
  'client.cherry-studio.warning.no-models': '没有可选的模型？先在提供商里添加模型，并确认提供商的开关已打开。',
  'client.cherry-studio.warning.unauthorized':
    '401 或“身份验证失败”：API Key 填错、多了空格或已被删除，请到控制台重新复制。',
  'client.cherry-studio.warning.not-found':
    '404 或“模型不存在或者请求路径错误”：对照控制台核对模型名称，并确认这个 API Key 有权使用该模型。',
  'client.cherry-studio.warning.network':
    '“无法连接到服务器”：确认“API 地址”填的是中转站而不是原厂地址，并检查代理、防火墙是否拦截了 Cherry Studio。',
  'client.cherry-studio.warning.old-key':
    '更换 API Key 后，请在提供商的“API 密钥”里删掉旧的。链接只会追加新的 Key，Cherry Studio 会轮流使用所有 Key。',

  'client.claude-code.step.file':
    '保存为 ~/.claude/settings.json。文件已存在时，把这些行放进它的 "env" 里，替换同名的行。',
  'client.claude-code.step.status': '输入 /status，应显示“Anthropic base URL: {address}”和 {used}。',
  'client.claude-code.warning.context':
    'Claude Code 不认识 {model}，会当作有 100 万 token 的上下文，所以配置里设成了 {tokens}。知道实际大小的话，请修改 CLAUDE_CODE_MAX_CONTEXT_TOKENS。',
  'client.claude-code.warning.no-model':
    '没有选择模型：Claude Code 会请求它自己的默认模型。如果中转站不提供，请先选择模型。',
  'client.claude-code.warning.api-key':
    '{other} 特意留空：终端里残留的 Key 会与 {used} 冲突，还会被一并发给这个中转站。如果看到“Auth conflict”，请运行 claude /logout，并删除该变量。',
  'client.claude-code.warning.ignored':
    '如果 Claude Code 不理会 Base URL：ANTHROPIC_BASE_URL（这里是 {address}）和 {used} 缺一不可。检查项目的 .claude 文件夹和终端环境变量里有没有其他值，然后打开新的终端。',
  'client.claude-code.warning.first-run':
    '首次启动会询问主题和是否信任文件夹。如果停在“Unable to connect to Anthropic services”，请在 ~/.claude.json 中加入 "hasCompletedOnboarding": true。VS Code 扩展则在设置中加入 "claudeCode.disableLoginPrompt": true。',
  'client.claude-code.warning.project-file':
    '不要把 API Key 写进项目的 .claude/settings.json，它会随代码一起分享出去。',
  'client.claude-code.warning.beta':
    '返回 400 且内容提到“beta”：在 "env" 里加入 "CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS": "1"。',

  'client.codex.file': '加到 ~/.codex/config.toml 的最前面',
  'client.codex.step.file':
    '把这些行放到 ~/.codex/config.toml 的最前面，在所有以 [ 开头的行之前，并删掉原有的同名行。项目自己的 .codex/config.toml 不能指定提供商。',
  'client.codex.step.daemon': '之前运行过 Codex？请先运行 codex app-server daemon stop，后台进程会一直用旧的 API Key。',
  'client.codex.step.session': '打开新的终端，运行 codex 开始新会话，不要恢复旧会话。',
  'client.codex.warning.responses': 'Codex 只支持 OpenAI Responses 接口。中转站没有 /v1/responses 就不能直接使用。',
  'client.codex.warning.leftovers':
    '请删掉文件里所有的 wire_api = "chat"，即使那个提供商没有在用，Codex 也会因此无法启动。',
  'client.codex.warning.old-model':
    'Codex 仍在用旧模型？确认 ~/.codex/config.toml 最前面的 model_provider 是 {provider}，重启终端以及编辑器（含扩展），再开始新会话。',
  'client.codex.warning.missing-variable':
    '“Missing environment variable: {variable}”：终端在设置变量之前就打开了，或者后台还是旧的进程。',
  'client.codex.warning.metadata': '“Model metadata not found”只是提示，Codex 会用通用设置来运行这个模型。',

  'client.cursor.undo': '关闭“Override OpenAI Base URL”，删除 API Key 和模型。',
  'client.cursor.step.key': '打开“OpenAI API Key”开关，粘贴 API Key。',
  'client.cursor.step.address': '打开“Override OpenAI Base URL”开关，原样粘贴地址，末尾的版本号要保留。',
  'client.cursor.step.model':
    '点击“Add model”，一字不差地填入 {model}，并关闭其他模型：Verify 会用第一个已启用的模型来测试。',
  'client.cursor.step.any-model':
    '点击“Add model”，填入控制台里的模型名称，并关闭其他模型：Verify 会用第一个已启用的模型来测试。',
  'client.cursor.step.select': '在对话中选择刚添加的模型，不要选 Auto。',
  'client.cursor.warning.built-in-name':
    'Cursor 自带名称类似 {model} 的模型，请求可能会被发给官方。请向中转站要一个别名，并添加该别名。',
  'client.cursor.warning.agent': 'Agent 模式发送的是另一种请求。如果中转站返回缺少“messages”，请改用 Ask 模式。',
  'client.cursor.warning.official-models':
    'Cursor 仍在用官方模型？Auto、Composer、Tab 和行内编辑从不使用你的 API Key。该设置只对 OpenAI 类模型有效，Anthropic 没有对应的设置。',
  'client.cursor.warning.override-is-global':
    '开关打开期间，Cursor 自带的 GPT 模型也会发往中转站，可能失败。要用它们时请关闭开关。',
  'client.cursor.warning.servers':
    '限制了 IP 的 API Key 无法使用：请求来自 Cursor 的服务器，而不是这台电脑。即使 API Key 正确，也可能出现“ERROR_BAD_USER_API_KEY”。',
  'client.cursor.warning.plan': 'Cursor 免费版只能用 Auto，部分套餐也没有该开关，这时无法使用中转站。',

  'client.curl.ask-key': '输入 API Key（不留在命令历史里）',
  'client.curl.request': '请求：{wireApi}',
  'client.curl.key': 'API Key，提示输入时粘贴',
  'client.curl.step.ask-key': '运行第一行，粘贴 API Key 后按回车。粘贴时屏幕上可能不显示任何内容。',
  'client.curl.step.request': '运行你的客户端所用接口对应的那条请求。',
  'client.curl.step.read':
    '状态码为 200 且有 {model} 的回复，说明 API Key、地址和模型都正确；否则返回内容会说明问题所在。',
  'client.curl.warning.version': '需要 curl 8.3 或更高版本，可用 curl.exe --version 查看。',
  'client.curl.warning.cost': '每次请求会消耗少量 token。',
}
