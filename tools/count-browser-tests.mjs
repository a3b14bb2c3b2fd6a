/** A reporter for the test runner that counts: passed, failed, skipped. A file that gave no result counts as failed. */
import { writeFileSync } from 'node:fs';

function countSuite(suite, counts) {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) countSuite(inner, counts);
}

/** The counts of one session: one browser that ran one test file. */
export function countSession(session) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (session.testResults) countSuite(session.testResults, counts);
  const ran = counts.passed + counts.failed + counts.skipped > 0;
  // An error outside a test (on import, in a hook, a time-out) leaves no failed test behind it, yet it is a failure.
  const failedOutside = !ran || (!session.passed && counts.failed === 0);
  if (failedOutside) counts.failed += 1;
  if (!ran) console.error(`${session.testFile} gave no result`);
  return counts;
}

/** @param {string} [path] The file the counts are written to, as JSON; they are printed in any case. */
export function countBrowserTests(path) {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        for (const [key, value] of Object.entries(countSession(session))) total[key] += value;
      }
      if (sessions.length === 0) total.failed += 1;
      console.log(`${sessions.length} files: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
      if (path) writeFileSync(path, JSON.stringify(total));
    },
  };
}
