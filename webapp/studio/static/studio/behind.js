// Pages behind the secret link work without this. With it: one tap copies the link or sends the
// picture, a field with an error says so to screen readers, and files begin to come by themselves.
(() => {
  "use strict";
  try { localStorage.removeItem("sheaf.draft"); } catch { /* no storage, no draft */ }

  const copy = document.querySelector(".copy");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById("link").value);
      copy.textContent = document.getElementById("copied").textContent = copy.dataset.done;
    });
  }

  document.addEventListener("click", async (event) => {
    const share = event.target.closest(".share");
    if (!share || !navigator.canShare) return;
    const probe = new File([""], "share.jpg", { type: "image/jpeg" });
    if (!navigator.canShare({ files: [probe] })) return;
    event.preventDefault();
    try {
      const picture = await (await fetch(share.href)).blob();
      const name = share.dataset.title.replace(/\.zip$/, ".jpg");
      await navigator.share({ files: [new File([picture], name, { type: "image/jpeg" })] });
    } catch (error) {
      if (error.name !== "AbortError") location.assign(share.href);
    }
  });

  const mark = () => {
    for (const line of document.querySelectorAll(".error[id^=error-]")) {
      const field = document.getElementById(line.id.slice(6));
      if (field && line.textContent) field.setAttribute("aria-invalid", "true");
      else if (field) field.removeAttribute("aria-invalid");
    }
  };
  document.addEventListener("htmx:afterSettle", mark);

  const facts = document.getElementById("facts");
  if (facts) {
    const wrong = facts.querySelector("[aria-invalid=true]");
    if (wrong) wrong.focus();
    // Typing a size of one's own chooses it.
    for (const side of facts.querySelectorAll(".own input")) {
      side.addEventListener("input", () => { facts.querySelector("[name=size][value=custom]").checked = true; });
    }
  }
})();
