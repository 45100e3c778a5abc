import { ClassicEditor, Essentials, Paragraph } from "ckeditor5";

const editor = await ClassicEditor.create(document.getElementById("root"), { licenseKey: "GPL", plugins: [Essentials, Paragraph], toolbar: [] });
const lines = (html) => [...new DOMParser().parseFromString(html.replaceAll(/<br[^>]*>/g, "\n"), "text/html").querySelectorAll("p")].map((p) => p.textContent.replaceAll("\u00a0", " "));
window.model = () => lines(editor.getData()).join("\n");
