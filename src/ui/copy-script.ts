// SPDX-License-Identifier: EUPL-1.2
/** The script of pages with a `CopyField`: shows the buttons and copies. Where a browser does not copy, the text is selected for who does. */
export const copyScript = `(() => {
  for (const button of document.querySelectorAll('button[data-copy]')) {
    const field = document.getElementById(button.dataset.copy)
    const told = document.getElementById(button.dataset.copy + '-copied')
    button.parentElement.hidden = false
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(field.value)
      } catch {
        field.select()
        if (!document.execCommand('copy')) return
        button.focus()
      }
      told.textContent = button.dataset.copied
    })
  }
})()`
