try {
  const { dataset } = document.documentElement;
  const { "whole-file-theme": t, "whole-file:profile:v1": a, "whole-file:list:v1": l } = localStorage;
  if (/^(light|dark)$/.test(t)) dataset.theme = t;
  if (/specialties":\["/.test(a)) dataset.mine = "";
  if (/"id/.test(l)) dataset.listed = "";
} catch {}
for (const what of ["pageswap", "pagereveal"])
  addEventListener(what, (e) => e.viewTransition?.ready.catch(() => {}));
