// SPDX-License-Identifier: EUPL-1.2
/**
 * The script of the pages with a passkey: asks the browser for one and puts the answer in the form, which posts as any form does. The
 * text is data here: its hash stands in the page's headers.
 */
export const passkeyScript = `(() => {
  const form = document.querySelector('form[data-question]')
  if (!form || !window.PublicKeyCredential) return
  const failed = document.getElementById('passkey-failed')
  form.addEventListener('submit', async (event) => {
    if (form.elements.antwoord.value) return
    event.preventDefault()
    failed.hidden = true
    const question = JSON.parse(form.dataset.question)
    try {
      const credential = form.dataset.make
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) })
      form.elements.antwoord.value = JSON.stringify(credential)
      form.submit()
    } catch {
      failed.hidden = false
    }
  })
})()`
