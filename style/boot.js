// Wakes the islands of a page, when the page has any. Pages work without it.
const root = document.documentElement;

// After signing out nothing of that person stays in this browser. What somebody else typed waits for them.
const { wipe } = root.dataset;
if (wipe) {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(`draft:${wipe}:`)) localStorage.removeItem(name);
  } catch { /* storage may be switched off */ }
}

// What is typed before the browser part has arrived is marked, so that it is saved then.
document.addEventListener('input', (event) => event.target.form?.setAttribute('data-typed', ''));

const islands = [...document.querySelectorAll('leptos-island')];

// A page with nothing but passwords to show waits for somebody to go to a field: whoever comes first fetches little.
if (islands.length > 0 && islands.every((island) => island.dataset.component?.startsWith('Showing_'))) {
  const isHere = document.activeElement?.matches('input');
  if (!isHere) await new Promise((wake) => document.addEventListener('focusin', wake, { once: true }));
}

if (islands.length > 0) {
  const app = await import('./app.js');
  await app.default({ module_or_path: new URL('./app_bg.wasm', import.meta.url) });
  app.hydrate();
  for (const island of islands) app[island.dataset.component]?.(island);
  root.dataset.awake = '';
}
