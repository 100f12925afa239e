try {
  const { dataset } = document.documentElement;
  const { "whole-file-theme": t, "whole-file:profile:v1": a, "whole-file:list:v1": l } = localStorage;
  if (/^(light|dark)$/.test(t)) dataset.theme = t;
  if (/specialties":\["/.test(a)) dataset.mine = "";
  if (/"id/.test(l)) dataset.listed = "";
} catch {}
onpageswap = onpagereveal = (e) => e.viewTransition?.ready.catch(() => {});
