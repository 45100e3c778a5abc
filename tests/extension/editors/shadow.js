const field = document.createElement("textarea");
document.getElementById("root").attachShadow({ mode: "open" }).append(field);
field.style.cssText = "width: 500px; height: 200px";
window.model = () => field.value;
