const at = (month = 0) => new Date(new Date().getFullYear(), month).getTimezoneOffset();
if (at() !== 300 || at(6) !== 240) document.documentElement.dataset.elsewhere = "";
