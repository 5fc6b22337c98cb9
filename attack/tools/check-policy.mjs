// SPDX-License-Identifier: EUPL-1.2
/** Reads a list of content security policies as JSON on stdin and tells for each what csp_evaluator finds, as JSON on stdout. */
import { text } from 'node:stream/consumers'
import csp from 'csp_evaluator'
import parser from 'csp_evaluator/dist/parser.js'

const policies = JSON.parse(await text(process.stdin))
const found = policies.map((policy) =>
  new csp.CspEvaluator(new parser.CspParser(policy).csp)
    .evaluate()
    .map(({ directive, description, severity, value }) => ({
      directive,
      description,
      severity,
      value,
    })),
)
console.log(JSON.stringify(found))
