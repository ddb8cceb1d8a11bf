// The first page works without this. With it: nothing typed is lost, examples need no round trip,
// speaking replaces typing where the browser can listen, and a photo is made small before it is sent.
(() => {
  "use strict";
  const form = document.getElementById("start");
  const text = form.elements.text;
  const brand = form.elements.brand;
  const KEY = "sheaf.draft";
  const store = (verb, ...rest) => {
    try { return localStorage[verb](KEY, ...rest); } catch { return null; }
  };

  const save = () => store("setItem", JSON.stringify({
    text: text.value, brand: brand.value, process: form.elements.process.value,
  }));
  const restore = () => {
    if (text.value || brand.value || form.hasAttribute("data-refused")) return;
    let draft = null;
    try { draft = JSON.parse(store("getItem")); } catch { /* not ours: nothing to restore */ }
    if (!draft) return;
    text.value = draft.text || "";
    brand.value = draft.brand || "";
    for (const radio of form.elements.process) radio.checked = radio.value === draft.process || radio.checked;
  };
  restore();
  form.addEventListener("input", save);
  form.addEventListener("change", save);

  for (const example of form.querySelectorAll(".examples button")) {
    example.addEventListener("click", (event) => {
      event.preventDefault();
      text.value = example.textContent;
      save();
      text.focus();
    });
  }

  const refused = form.querySelector("[aria-invalid=true]");
  if (refused) refused.focus();

  const Listener = window.SpeechRecognition || window.webkitSpeechRecognition;
  const mic = form.querySelector(".mic");
  if (Listener && mic) {
    const heard = document.getElementById("heard");
    const words = mic.querySelector("span");
    let listener = null;
    let before = "";
    const idle = () => {
      listener = null;
      mic.setAttribute("aria-pressed", "false");
      words.textContent = mic.dataset.idle;
    };
    mic.hidden = false;
    mic.addEventListener("click", () => {
      if (listener) { listener.stop(); return; }
      listener = new Listener();
      listener.lang = document.documentElement.lang;
      listener.interimResults = true;
      before = text.value ? `${text.value.trim()} ` : "";
      listener.onresult = (event) => {
        text.value = before + Array.from(event.results, (r) => r[0].transcript).join("");
        save();
      };
      listener.onerror = (event) => {
        if (event.error === "not-allowed") { heard.classList.remove("live"); heard.textContent = mic.dataset.refused; }
      };
      listener.onend = () => { idle(); text.focus(); };
      listener.start();
      mic.setAttribute("aria-pressed", "true");
      words.textContent = mic.dataset.listening;
    });
  }

  const SIDE = 1280;
  const photo = form.elements.photo;
  const note = document.getElementById("photo-note");
  let shrinking = null;
  const shrink = async (file) => {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
    if (scale === 1 && file.size < 600000) return;
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    if (!blob) return;
    const files = new DataTransfer();
    files.items.add(new File([blob], "photo.jpg", { type: "image/jpeg" }));
    photo.files = files.files;
    note.textContent = note.dataset.small;
  };
  photo.addEventListener("change", () => {
    const file = photo.files[0];
    // What the browser can't read goes as it is: the server says what is wrong with it.
    shrinking = file ? shrink(file).catch(() => undefined).finally(() => { shrinking = null; }) : null;
  });

  form.addEventListener("submit", (event) => {
    if (shrinking) {
      event.preventDefault();
      const button = event.submitter;
      shrinking.finally(() => form.requestSubmit(button));
      return;
    }
    save();
  });
})();
