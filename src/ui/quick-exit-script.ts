// SPDX-License-Identifier: EUPL-1.2
/**
 * The one script of the public side: Esc three times leaves, and leaving replaces the entry in the history. Everything works without it.
 * Written small on purpose: it is sent with each page.
 */
export const quickExitScript = `(()=>{let n=0,e=document.getElementById('exit'),g=()=>location.replace(e.href);e.onclick=v=>{v.preventDefault();g()};onkeydown=k=>{n=k.key==='Escape'?n+1:0;if(n>2)g()}})()`
