const field = document.createElement("textarea");
document.getElementById("root").append(field);
window.model = () => field.value;
