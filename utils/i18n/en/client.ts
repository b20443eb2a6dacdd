/** Labels of snippets, steps and warnings. Names of buttons and menus are those the client itself shows. */
export const client = {
  'client.open-in': 'Open in {client}',
  'client.because.answered': 'The relay answers {wireApi}, which {client} uses.',
  'client.because.not-checked': 'Not checked yet.',
  'client.because.no-model': 'Choose a model first. {client} needs its exact name.',
  'client.because.no-tools': '{client} sends tools along. The relay refused such a request.',
  'client.because.no-wire-api': '{client} needs {wireApis}. The relay does not serve that at this address.',
  'client.because.private-host': '{client} calls from its own servers. They cannot reach {host}, a private address.',
  'client.warning.console-address': 'If the console names an address of its own for {client}, use that one.',
  'client.warning.still-failing':
    'Still failing after saving? Copy the key, the address and the model name again, check the provider type, and restart {client} or the terminal. Then look at balance, quota, expiry, rate limit and group in the console. When you write to support, leave the key out.',
  'client.warning.own-key':
    'Make a key for {client} alone and name it after it, for example {keyName}: its usage is easy to see, and it can be replaced without touching other clients. After replacing it, send a short message before a long conversation.',
  'client.warning.private-key':
    'Keep the key on your own device or in a password manager. Never post it in chats, screenshots or code repositories.',

  'client.file.create': 'New file {path}',
  'client.file.merge': 'Add to {path}',
  'client.file.key': 'The key, in {path}',
  'client.variable': 'The key, as the variable {variable}',
  'client.shell.session': 'Instead of the file: for this terminal only (stays in its history)',
  'client.shell.start': 'Variables for the terminal in which you start {client}',
  'client.command.setup': 'Instead of the file: one command that writes it (stays in the history)',
  'client.screen': 'Values for {place}',
  'client.import-text': 'A text for “{button}”',
  'client.code': '{language}, {wireApi}',
  'client.dotenv': 'Variables for a .env file',
  'client.dotenv.instead': 'Instead of the screen: variables for its .env file',
  'client.step.create-file': 'Save the text as {path}.',
  'client.step.merge-file':
    'Add the text to {path}, or save it under that name if there is no such file yet. Keep everything else in it.',
  'client.step.top-of-file':
    'Put the lines at the very top of {path}, above every line that begins with [. Delete older lines of the same name.',
  'client.step.start-file': 'Add the line with the key to {path}, the start file of your shell.',
  'client.step.store-variable': 'Run the line with the key once. It stores the key for your account.',
  'client.step.run': 'Run the command in a terminal.',
  'client.step.new-terminal': 'Open a new terminal and start “{command}”. A running session keeps its old settings.',
  'client.step.twice': 'Run “{command}” twice: after a new file the first start only sets things up.',
  'client.step.link-any':
    'Click the button of your app above and confirm in {client}. If nothing opens, start {client} once and click again, or enter the values by hand.',
  'client.step.restart-app': 'Restart the app it is for.',
  'client.step.restart': 'Quit {client} completely and start it again.',
  'client.step.open': 'Open {place}.',
  'client.step.enter': 'Enter the values exactly as shown here.',
  'client.step.choose': 'Choose “{value}” for “{field}”.',
  'client.step.press': 'Click “{button}”.',
  'client.step.link':
    'Click “Open in {client}” and confirm there. If nothing opens, start {client} once and click again, or enter the values by hand.',
  'client.step.web-link':
    'Click “Open in {client}”. If your {client} runs at another address, put that in place of the one in the link.',
  'client.step.by-hand': 'Or by hand: open {place} and enter the values.',
  'client.step.import': 'Copy the text, then use “{button}” under {place}.',
  'client.step.fetch-models': 'Click “{button}” to load the list of models, and add the one you want.',
  'client.step.type-model': 'If the list stays empty, type the name of the model: {model}.',
  'client.step.type-any-model': 'If the list stays empty, type the name of a model from the console.',
  'client.step.select-model': 'Select {model} in the model list of the chat.',
  'client.step.select-any-model': 'Select the model in the model list of the chat.',
  'client.step.install': 'Install the package: {command}',
  'client.check.command': 'Run: {command}',
  'client.check.shows': '{place} must show {text}.',
  'client.check.test-message': 'Send a short message first: “{message}” A normal reply means that everything is set.',
  'client.undo.entries': 'Remove these entries from {path} again.',
  'client.undo.file': 'Delete {path}.',
  'client.undo.variable': 'Remove the variable {variable} again.',
  'client.undo.screen': 'Delete the provider under {place}.',
  'client.warning.https': '{client} accepts only addresses that begin with https://.',
  'client.warning.overridden': 'Variables in your shell win over the file: {variables}. Remove old ones.',
  'client.warning.declared':
    '{client} knows only the models listed in its settings. To use another one, add it there too.',
  'client.warning.one-model': 'One entry is for one model. For another model add another entry.',
  'client.warning.no-model': 'No model chosen: {client} then asks for one of its own, which the relay may not have.',
  'client.warning.model-not-carried': 'The link carries no model: add {model} in {client} yourself.',
  'client.warning.slow-error':
    'With a wrong key or address {client} may show nothing for {minutes|# minute|# minutes}. Check the connection here first.',
  'client.warning.misleading': '“{text}” can also mean that the address is wrong: enter it exactly as shown here.',
  'client.warning.silent': 'With a wrong address {client} shows no error, only an empty answer or none at all.',
  'client.warning.address':
    'Enter the address exactly as shown here, {address}: {client} adds the rest of the path itself.',
  'client.warning.full-address': '{client} needs the full address of the request and adds nothing to it.',
  'client.warning.own-version': 'This {wireApi} address ends with its version. Other programs want it without.',
  'client.warning.first-run': 'The first start asks for {what} before it uses the relay.',
  'client.warning.login':
    'The window of {client} asks for an account with its maker first. {command} works without one.',
  'client.warning.trusted-folder':
    '{client} ignores these files in a folder that you have not trusted. Confirm the question about the folder, or start with {option}.',
  'client.warning.background':
    '{client} leaves a process in the background that keeps old settings. Stop it with: {command}',
  'client.warning.duplicates': 'Each click adds another entry. Delete the ones you do not need.',
  'client.warning.clear-key':
    '{client} keeps the key in this file in plain text. Do not share the file or put it into a repository.',
  'client.warning.link-key':
    'The link contains the key. Do not post it, and do not open it on somebody else’s computer.',
  'client.warning.browser':
    '{client} calls from the browser: the relay must allow that (CORS). If only {client} fails, ask its operator.',
  'client.warning.switch': 'If {client} shows no model or no answer, switch on “{setting}”.',
  'client.warning.docker':
    'In a container, localhost is the container itself. Use host.docker.internal or the address of the computer.',
  'client.warning.admin': 'Only an administrator of {client} can change this, and it must be restarted.',
  'client.warning.tools':
    '{client} uses tools. A model or relay without tool calls answers a hello, but fails in real work.',
  'client.warning.responses-model':
    'For models whose name begins like {names}, {client} calls {wireApi}. The relay must serve that.',
  'client.warning.output-limit':
    '{client} asks for up to {tokens} tokens at once. If the relay refuses that, lower {setting}.',
  'client.warning.unproven': 'Written from the documentation of {client}, not tried with the program itself.',

  'client.cherry-studio.screen': 'Values for a new provider',
  'client.cherry-studio.step.link':
    'Click “Open in Cherry Studio” and confirm the key with OK. If no window opens, start Cherry Studio once and click again, or fill in the values by hand.',
  'client.cherry-studio.step.no-link':
    'The import link cannot carry an apostrophe in the key or address, so fill in the values by hand.',
  'client.cherry-studio.step.by-hand':
    'By hand: Settings › Model Provider › Add. Choose the Provider Type given here (version 2: under Endpoint settings), then enter API Key and API Host (version 2: Base URL).',
  'client.cherry-studio.step.enable':
    'Switch the provider on at the top right of its page. Version 2 leaves an imported provider off until it has a model.',
  'client.cherry-studio.step.model':
    'The models are not imported. Click “Manage” (version 2: “Get model list”) and add {model} with +. If it is not in the list, click “Add” and enter the name exactly like this.',
  'client.cherry-studio.step.any-model':
    'The models are not imported. Click “Manage” (version 2: “Get model list”) and add the one you want with +. If the list stays empty, click “Add” and enter a model name from the console.',
  'client.cherry-studio.step.select': 'Go back to the chat page and select the model in the model picker.',
  'client.cherry-studio.warning.address':
    'Enter the address exactly as shown here. Cherry Studio adds the rest of the path itself: with /chat/completions or /v1/chat/completions at the end, the provider can be saved but every chat fails.',
  'client.cherry-studio.warning.no-models':
    'No models to choose? Add them to the provider first, and check that the provider is switched on.',
  'client.cherry-studio.warning.unauthorized':
    '401 or “Authentication failed”: the key is wrong, has extra spaces or was deleted. Copy it again from the console.',
  'client.cherry-studio.warning.not-found':
    '404 or “Model not found or request path is incorrect”: compare the model name with the console, and check that this key may use it.',
  'client.cherry-studio.warning.network':
    '“Cannot connect to server”: check that API Host is the relay and not the original provider, and that no proxy or firewall blocks Cherry Studio.',
  'client.cherry-studio.warning.old-key':
    'After changing the key, delete the old one in the provider’s API Key field. The link adds a key and keeps the ones that are there, and Cherry Studio uses them in turn.',

  'client.claude-code.step.file':
    'Save the text as ~/.claude/settings.json. If the file exists, put these lines into its "env" block and replace lines of the same name.',
  'client.claude-code.step.status': 'Type /status. It must show “Anthropic base URL: {address}” and {used}.',
  'client.claude-code.warning.context':
    'Claude Code does not know {model} and would assume a context of a million tokens, so the config sets {tokens}. Change CLAUDE_CODE_MAX_CONTEXT_TOKENS if you know the real size.',
  'client.claude-code.warning.no-model':
    'No model chosen: Claude Code will ask the relay for its own default models. Choose one if the relay does not offer those.',
  'client.claude-code.warning.api-key':
    '{other} is empty on purpose. A key left over in your shell would conflict with {used} and be sent to this relay. If you see “Auth conflict”, run “claude /logout” and remove that variable.',
  'client.claude-code.warning.ignored':
    'If Claude Code ignores the Base URL: it needs ANTHROPIC_BASE_URL, here {address}, and {used} together. Look for other values of them in the project’s .claude folder and in your shell, and start a new terminal.',
  'client.claude-code.warning.first-run':
    'The first start asks for a theme and whether you trust the folder. If it stops with “Unable to connect to Anthropic services”, add "hasCompletedOnboarding": true to ~/.claude.json. In VS Code, set "claudeCode.disableLoginPrompt": true.',
  'client.claude-code.warning.project-file':
    'Do not put the key into a project’s .claude/settings.json: it would be shared with the code.',
  'client.claude-code.warning.beta':
    '400 with “beta” in the text: add "CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS": "1" to the "env" block.',

  'client.codex.file': 'Add at the top of ~/.codex/config.toml',
  'client.codex.step.file':
    'Put the lines at the very top of ~/.codex/config.toml, above every line that begins with [. Delete older lines of the same name. A project’s own .codex/config.toml cannot choose the provider.',
  'client.codex.step.daemon':
    'Has Codex run before? Run “codex app-server daemon stop”: in the background it keeps the old key.',
  'client.codex.step.session': 'Open a new terminal and start a new session with “codex”. Do not resume an old one.',
  'client.codex.warning.responses':
    'Codex speaks only OpenAI Responses. A relay without /v1/responses cannot serve it directly.',
  'client.codex.warning.leftovers':
    'Delete every wire_api = "chat" in the file. Even in a provider that you do not use, it keeps Codex from starting.',
  'client.codex.warning.old-model':
    'Codex still uses the old model? Check that model_provider at the top of ~/.codex/config.toml is {provider}, restart the terminal and the editor with its extension, and start a new session.',
  'client.codex.warning.missing-variable':
    '“Missing environment variable: {variable}”: the terminal was opened before the variable was set, or the background process is still the old one.',
  'client.codex.warning.metadata':
    '“Model metadata not found” is only a notice. Codex then uses general settings for the model.',

  'client.cursor.undo': 'Switch “Override OpenAI Base URL” off and remove the key and the model.',
  'client.cursor.step.key': 'Switch on “OpenAI API Key” and paste the key.',
  'client.cursor.step.address':
    'Switch on “Override OpenAI Base URL” and paste the address as shown, version included.',
  'client.cursor.step.model':
    'Click “Add model”, enter {model} exactly like this, and switch off all other models: Verify tries the first one that is on.',
  'client.cursor.step.any-model':
    'Click “Add model”, enter a model name from the console, and switch off all other models: Verify tries the first one that is on.',
  'client.cursor.step.select': 'Select the added model in the chat, not Auto.',
  'client.cursor.warning.built-in-name':
    'Cursor has models of its own with names like {model} and may send your requests to those. Ask the relay for another name for the model, and add that one.',
  'client.cursor.warning.agent':
    'In Agent mode Cursor sends another kind of request. If the relay answers that “messages” is missing, use Ask mode.',
  'client.cursor.warning.official-models':
    'Cursor still uses official models? Auto, Composer, Tab and inline edits never use your key. The override works for OpenAI-style models only, there is none for Anthropic.',
  'client.cursor.warning.override-is-global':
    'While the override is on, Cursor’s own GPT models go to the relay too and may fail. Switch it off to use them.',
  'client.cursor.warning.servers':
    'A key with an IP allow-list fails: Cursor calls from its own servers, not from this computer. “ERROR_BAD_USER_API_KEY” can appear although the key is right.',
  'client.cursor.warning.plan':
    'On the free plan Cursor offers only Auto, and on some plans the override is missing. Then a relay cannot be used.',

  'client.curl.ask-key': 'Ask for the key (kept out of the history)',
  'client.curl.request': 'Request: {wireApi}',
  'client.curl.key': 'The key, to paste when asked',
  'client.curl.step.ask-key': 'Run the first line, paste the key and press Enter. Nothing may appear while you paste.',
  'client.curl.step.request': 'Run the request for the protocol that your client uses.',
  'client.curl.step.read':
    'Status 200 and text from {model} mean that key, address and model are right. Otherwise the answer says what is wrong.',
  'client.curl.warning.version': 'Needs curl 8.3 or later. “curl.exe --version” shows yours.',
  'client.curl.warning.cost': 'Each request costs a few tokens.',
} as const
