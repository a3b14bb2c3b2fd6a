/** A reporter for node:test that yields one line of JSON: how many tests passed, failed, were skipped. */
import { resolve } from 'node:path';

const outcome = ({ type, data }) => {
  if (data.skip !== undefined || data.todo !== undefined) return 'skipped';
  const failed = type === 'test:fail';
  // A suite is not a test; where one failed, a test inside it did, unless it was the suite's own hook.
  if (data.details.type === 'suite') return failed && data.details.error?.failureType !== 'subtestsFailed' ? 'failed' : undefined;
  // A file without any test is reported as one test that bears the file's name: it gave no result.
  const isFile = data.file !== undefined && resolve(data.name) === data.file;
  return failed || isFile ? 'failed' : 'passed';
};

export default async function* countNodeTests(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const key = outcome(event);
    if (key) counts[key] += 1;
  }
  yield `${JSON.stringify(counts)}\n`;
}
