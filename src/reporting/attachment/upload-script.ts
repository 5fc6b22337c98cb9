// SPDX-License-Identifier: EUPL-1.2
/**
 * Shows how far the sending of a file is. Only in a page with a field for files; without it, or when it fails, the browser sends the form
 * itself. Written small on purpose. The answer takes the place of the page, without a trace in the history.
 */
export const uploadScript = `(()=>{let f=document.getElementById('f');f.onsubmit=e=>{let i=f.querySelector('[type=file]'),p=f.querySelector('progress'),s=e.submitter,x=new XMLHttpRequest;if(!i||!i.files.length||!p.hidden)return;e.preventDefault();p.hidden=false;x.upload.onprogress=v=>{p.max=v.total;p.value=v.loaded};x.onload=()=>{document.open();document.write(x.responseText);document.close()};x.onerror=()=>f.requestSubmit(s);x.open('POST','/');x.send(new FormData(f,s))}})()`
