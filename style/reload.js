// Reloads the page once `cargo xtask watch` has started the server again. Other pages never fetch this file.
let started = null;

setInterval(async () => {
  try {
    const answer = await fetch("/live", { cache: "no-store" });
    const now = answer.headers.get("x-started");
    started ??= now;
    if (now && now !== started) location.reload();
  } catch {
    // The server is between two starts: ask again.
  }
}, 1000);
