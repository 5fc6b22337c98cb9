// SPDX-License-Identifier: EUPL-1.2
/**
 * The addresses of administration: who may, what is recorded, and which file does it. Every change asks again who one is, when that was
 * not proved a moment ago.
 */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { endBasis } from './bases/end-basis.ts'
import { recordBasis } from './bases/record-basis.ts'
import { showBases } from './bases/show-bases.tsx'
import { addDoorOfDesk, showDoors } from './desk/add-door.tsx'
import { closeDoorOfDesk } from './desk/close-door.ts'
import { setDesk } from './desk/set-desk.ts'
import { showDesk } from './desk/show-desk.tsx'
import { showDoor } from './desk/show-door.tsx'
import { setLimitOfDesk } from './limits/set-limit.ts'
import { showLimits } from './limits/show-limits.tsx'
import { addColleague } from './people/add-person.ts'
import { askDisable, disableAccount } from './people/disable-person.tsx'
import { endRoleOfPerson } from './people/end-role.ts'
import { giveRoleToPerson } from './people/give-role.ts'
import { invitePerson } from './people/invite-person.tsx'
import { setDomainOfPerson } from './people/set-domain.ts'
import { showNewPerson } from './people/show-new-person.tsx'
import { showPerson } from './people/show-person.tsx'
import { showRights } from './rights/show-rights.tsx'
import { showAdministration } from './show-administration.tsx'

const look = { may: 'people.read', audit: 'people.viewed', purpose: 'P11' } as const
const lookAtOne = { may: 'people.read', audit: 'person.viewed', purpose: 'P11', about: 'person' } as const
const change = { may: 'people.change', purpose: 'P11', recentSignIn: true } as const
const changeOne = { ...change, about: 'person' } as const
const lookAtDesk = { may: 'limits.change', purpose: 'P11' } as const
const changeDesk = { ...lookAtDesk, recentSignIn: true } as const

export const administrationRoutes: readonly RouteLine[] = [
  get('administration', showAdministration, look),
  get('rights', showRights, { ...look, audit: 'rights.viewed' }),
  get('limits', showLimits, { ...look, audit: 'limits.viewed' }),
  post('setLimit', setLimitOfDesk, { ...change, may: 'limits.change', audit: 'setting.changed' }),
  get('bases', showBases, { ...look, may: 'bases.record', audit: 'bases.viewed' }),
  post('addBasis', recordBasis, { ...change, may: 'bases.record', audit: 'basis.recorded' }),
  post('endBasis', endBasis, { ...change, may: 'bases.record', audit: 'basis.ended' }),
  get('deskSettings', showDesk, { ...lookAtDesk, audit: 'desk-settings.viewed' }),
  post('setDesk', setDesk, { ...changeDesk, audit: 'setting.changed' }),
  get('doors', showDoors, { ...lookAtDesk, audit: 'doors.viewed' }),
  post('addDoor', addDoorOfDesk, { ...changeDesk, audit: 'door.added' }),
  get('door', showDoor, { ...lookAtDesk, audit: 'door.viewed' }),
  post('closeDoor', closeDoorOfDesk, { ...changeDesk, audit: 'door.closed' }),
  get('newPerson', showNewPerson, { ...look, may: 'people.change' }),
  post('addPerson', addColleague, { ...change, audit: 'person.added' }),
  get('person', showPerson, lookAtOne),
  post('giveRole', giveRoleToPerson, { ...changeOne, audit: 'role.given' }),
  post('endRole', endRoleOfPerson, { ...changeOne, audit: 'role.ended' }),
  post('setDomain', setDomainOfPerson, { ...changeOne, audit: 'person.domain-set' }),
  post('invitePerson', invitePerson, { ...changeOne, audit: 'person.invited' }),
  get('askDisable', askDisable, lookAtOne),
  post('disablePerson', disableAccount, { ...changeOne, audit: 'person.disabled' }),
]
