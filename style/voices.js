// For pages of a reply, which work without it: reads a question aloud by a voice of the device itself, and on a tablet that many
// use keeps no page behind the one that is shown, and starts anew when nobody touches it.
const root = document.documentElement;
const tongue = window.speechSynthesis;

function offerToRead() {
  const button = document.querySelector('[data-say]');
  if (!button || !tongue) return;
  // A voice that is not of the device would send the words elsewhere.
  const voice = tongue.getVoices().find((one) => one.localService && one.lang.slice(0, 2) === root.lang);
  button.hidden = !voice;
  button.onclick = () => {
    const texts = [...document.querySelectorAll('h1, .answer, .other')].map((one) => one.textContent);
    tongue.cancel();
    for (const text of texts) {
      const words = new SpeechSynthesisUtterance(text);
      words.voice = voice;
      words.lang = voice.lang;
      tongue.speak(words);
    }
  };
}
tongue?.addEventListener?.('voiceschanged', offerToRead);
offerToRead();

if (root.dataset.fresh || document.querySelector('[data-tablet]')) {
  const home = root.dataset.fresh ?? location.pathname;
  let plain = false;
  let waits;

  const touched = () => {
    clearTimeout(waits);
    if (root.dataset.fresh) waits = setTimeout(() => location.replace(home), 1000 * root.dataset.after);
  };

  const show = (text) => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    for (const name of ['lang', 'dir', 'data-fresh', 'data-after']) {
      const value = page.documentElement.getAttribute(name);
      if (value === null) root.removeAttribute(name);
      else root.setAttribute(name, value);
    }
    document.title = page.title;
    document.body.replaceWith(page.body);
    document.querySelector('h1')?.focus();
    scrollTo(0, 0);
    tongue?.cancel();
    offerToRead();
    touched();
  };

  document.addEventListener('submit', async (event) => {
    if (plain || event.target.hasAttribute('data-plain')) return;
    event.preventDefault();
    const { target, submitter } = event;
    const body = new URLSearchParams(new FormData(target, submitter));
    try {
      const page = await fetch(target.action, { method: 'POST', body });
      show(await page.text());
    } catch {
      // Without a connection the browser says so, and its own way back keeps what was chosen.
      plain = true;
      target.requestSubmit(submitter);
    }
  });
  for (const touch of ['pointerdown', 'keydown', 'input', 'scroll']) document.addEventListener(touch, touched, { passive: true });
  touched();
}
