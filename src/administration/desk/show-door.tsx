// SPDX-License-Identifier: EUPL-1.2
/**
 * The sheet of one door, to be printed and hung up: the name of the municipality, one neutral word, the address and its QR code. Must
 * tell nothing of what the form is for (M-04): whoever looks at a wall must not learn who is helped by it.
 */
import { to } from '../../paths.ts'
import { findPublicHost } from '../../platform/municipalities.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { findDoor } from '../../reporting/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { addressOf, pathOf } from './door-address.ts'
import { conflicts, said, words } from './words.nl.ts'

export const showDoor: ShowPage = async (tx, who, asked) => {
  const door = await findDoor(tx, asked.params['id'] ?? '')
  if (!door) throw new NotVisible('no door by this name')
  const address = addressOf(door, await findPublicHost(tx))
  const conflict = saidAs(conflicts, asked.conflict)
  return {
    // stands in the margin of a print
    title: words.doors.sheet,
    menu: 'administration',
    notice: saidAs(said, asked.said),
    audit: { details: { kind: door.kind, door: door.id } },
    body: (
      <>
        <div class="screen-only">
          <BackLink href={to('doors')}>{words.doors.backToDoors}</BackLink>
          {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
          <PageHeader title={visibleText(door.name)} lead={words.doors.kinds[door.kind]} />
          {door.isClosed ? <Alert kind="info" title={words.doors.closed} /> : null}
          <p>{address ? words.doors.print : words.doors.unknownAddress}</p>
        </div>
        {door.isClosed ? null : (
          <section class="sheet" aria-labelledby="blad">
            <p class="sheet__from">{words.doors.from(who.municipality.name)}</p>
            <h2 class="sheet__title" id="blad">
              {words.doors.sheet}
            </h2>
            {address ? <QrCode text={address} title={words.doors.scan} /> : null}
            <p class="sheet__address">{address ?? pathOf(door)}</p>
          </section>
        )}
        {door.isClosed ? null : (
          <div class="screen-only">
            <StaffForm action={to('closeDoor', { id: door.id })} csrf={who.csrf}>
              <p>{words.doors.closeHint}</p>
              <Button variant="danger">{words.doors.close}</Button>
            </StaffForm>
          </div>
        )}
      </>
    ),
  }
}
