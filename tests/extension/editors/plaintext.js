const root = document.getElementById("root");
root.contentEditable = "plaintext-only";
root.style.whiteSpace = "pre-wrap";
window.model = () => root.innerText;
