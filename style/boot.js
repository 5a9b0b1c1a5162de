// Wakes the islands of a page, when the page has any. Pages work without it.
const root = document.documentElement;

// After signing out nothing of the last person stays in this browser.
if (root.hasAttribute('data-wipe')) {
  try { localStorage.clear(); } catch { /* storage may be switched off */ }
}

// What is typed before the browser part has arrived is marked, so that it is saved then.
document.addEventListener('input', (event) => event.target.form?.setAttribute('data-typed', ''));

// A box under each password, for those who would rather see what they type.
for (const field of document.querySelectorAll('input[data-show]')) {
  const label = document.createElement('label');
  const box = document.createElement('input');
  label.className = 'dot';
  box.type = 'checkbox';
  box.addEventListener('change', () => { field.type = box.checked ? 'text' : 'password'; });
  field.form?.addEventListener('submit', () => { field.type = 'password'; });
  label.append(box, field.dataset.show);
  field.after(label);
}

// A button that copies a link, where the browser lets it.
for (const text of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) break;
  const button = document.createElement('button');
  const said = document.createElement('span');
  button.type = 'button';
  button.textContent = text.dataset.copy;
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.textContent);
    said.textContent = ` ${text.dataset.copied}`;
  });
  text.after(button, said);
}

// A list that is searched while one types: the form's own address is asked for, and its part of the page exchanged.
for (const form of document.querySelectorAll('form[data-live]')) {
  let waiting, asked;
  const search = async () => {
    const filled = [...new FormData(form)].filter(([, value]) => value !== '');
    const address = `${form.action.split('?')[0]}?${new URLSearchParams(filled)}`;
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(address, { signal: asked.signal, headers: { accept: 'text/html' } });
      if (!answer.ok || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const [now, then] = [page, document].map((at) => at.getElementById(form.dataset.live));
      if (!now || !then) return;
      then.replaceWith(now);
      history.replaceState(null, '', address);
    } catch { /* without a network the button is still there */ }
  };
  form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(search, 250); });
}

const islands = document.querySelectorAll('leptos-island');
if (islands.length > 0) {
  const app = await import('./app.js');
  await app.default({ module_or_path: new URL('./app_bg.wasm', import.meta.url) });
  app.hydrate();
  for (const island of islands) app[island.dataset.component]?.(island);
}
