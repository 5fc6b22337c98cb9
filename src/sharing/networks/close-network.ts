// SPDX-License-Identifier: EUPL-1.2
/** A network is switched off, from now on. What was handed over before stays in the register. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { isUuid } from '../../platform/uuid.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showNetworks } from './show-networks.tsx'
import { endNetworkSwitch } from './store.ts'

export const closeNetwork = deed({
  input: z.object({ welke: z.string().default('') }),
  page: showNetworks,
  async run(tx, who, { welke }) {
    const network = isUuid(welke) ? await endNetworkSwitch(tx, welke, { by: who.personId, on: who.today }) : undefined
    if (!network) return conflict('closedMeanwhile')
    return done(to('networks'), 'networkClosed', { details: { switch: welke, network } })
  },
})
