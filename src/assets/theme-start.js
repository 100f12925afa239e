try {
  const theme = localStorage.getItem("whole-file-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
