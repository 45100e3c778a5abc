const region = document.createElement("div");
document.getElementById("root").attachShadow({ mode: "open" }).append(region);
region.contentEditable = "true";
region.style.cssText = "width: 500px; min-height: 150px";
window.model = () => region.innerText;
