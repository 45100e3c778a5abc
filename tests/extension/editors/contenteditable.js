const root = document.getElementById("root");
root.contentEditable = "true";
window.model = () => root.innerText;
